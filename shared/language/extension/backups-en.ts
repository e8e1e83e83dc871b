import type { TranslationOf } from '../translation.ts';
import type { backupsFi } from './backups-fi.ts';

/** Words about backups and what is lost, in English. */
export const backupsEn: TranslationOf<typeof backupsFi> = {
  heading: 'Backups',
};
