import type { TranslationOf } from '../translation.ts';
import type { deskImportFi } from './desk-import-fi.ts';

/** Words about importing partners and exporting them, in English. */
export const deskImportEn: TranslationOf<typeof deskImportFi> = {
  title: 'Import and export',
};
