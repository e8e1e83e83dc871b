import type { TranslationOf } from '../translation.ts';
import type { deskCheckFi } from './desk-check-fi.ts';

/** Words of the check before publishing and of the published versions, in English. */
export const deskCheckEn: TranslationOf<typeof deskCheckFi> = {
  title: 'Check',
};
