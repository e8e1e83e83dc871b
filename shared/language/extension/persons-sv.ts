import type { TranslationOf } from '../translation.ts';
import type { personsFi } from './persons-fi.ts';

/** Words about personal data: removing a person, how long contacts are kept, in Swedish. */
export const personsSv: TranslationOf<typeof personsFi> = {
  heading: 'Personuppgifter',
};
