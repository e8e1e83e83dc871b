import type { TranslationOf } from '../translation.ts';
import type { deskCheckFi } from './desk-check-fi.ts';

/** Words of the check before publishing and of the published versions, in Swedish. */
export const deskCheckSv: TranslationOf<typeof deskCheckFi> = {
  title: 'Kontroll',
};
