import type { TranslationOf } from '../translation.ts';
import type { deskImportFi } from './desk-import-fi.ts';

/** Words about importing partners and exporting them, in Swedish. */
export const deskImportSv: TranslationOf<typeof deskImportFi> = {
  title: 'Importera och exportera',
};
