import type { TranslationOf } from '../translation.ts';
import type { exportFi } from './export-fi.ts';

/** Words about exporting practices to the programs people use, in Swedish. */
export const exportSv: TranslationOf<typeof exportFi> = {
  heading: 'Export',
};
