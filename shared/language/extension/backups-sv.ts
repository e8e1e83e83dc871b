import type { TranslationOf } from '../translation.ts';
import type { backupsFi } from './backups-fi.ts';

/** Words about backups and what is lost, in Swedish. */
export const backupsSv: TranslationOf<typeof backupsFi> = {
  heading: 'Säkerhetskopior',
};
