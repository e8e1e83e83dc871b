import type { TranslationOf } from '../translation.ts';
import type { personsFi } from './persons-fi.ts';

/** Words about personal data: removing a person, how long contacts are kept, in English. */
export const personsEn: TranslationOf<typeof personsFi> = {
  heading: 'Personal data',
};
