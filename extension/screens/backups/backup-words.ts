import type { Backup } from '#shared/backup/backup-schema.ts';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import type { Wording } from '../parts/wording.ts';

/** When a backup was made, as a sentence names it. */
export function backupMoment({ madeAt }: Pick<Backup, 'madeAt'>, { language, words }: Wording): string {
  return words.backups.list.moment(formatMomentDay(madeAt, language), formatTime(madeAt, language));
}

/** Where a backup lies. */
export function backupPlace({ place, folder }: Backup, { words }: Wording): string {
  const { places } = words.backups;
  return place === 'folder' ? places.folder(folder ?? '') : places.downloads;
}
