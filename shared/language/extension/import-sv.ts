import type { TranslationOf } from '../translation.ts';
import type { importFi } from './import-fi.ts';

/** Words about importing practices from files, in Swedish. */
export const importSv: TranslationOf<typeof importFi> = {
  heading: 'Import',
};
