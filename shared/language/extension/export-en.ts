import type { TranslationOf } from '../translation.ts';
import type { exportFi } from './export-fi.ts';

/** Words about exporting practices to the programs people use, in English. */
export const exportEn: TranslationOf<typeof exportFi> = {
  heading: 'Export',
};
