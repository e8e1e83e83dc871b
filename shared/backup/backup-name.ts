import type { Backup } from './backup-schema.ts';

/** What the names of our backups begin with: nothing else in a person's folder is ever touched. */
const BEGINNING = 'hyvan-kierre-varmuuskopio';

/** What they end with: that of every file with a whole library. */
const ENDING = '.zip';

/** What stands after the name while a backup is being written and has not been verified. */
const UNFINISHED = '.kesken';

/** How many of the last characters of a library's id stand in the name: two libraries may share a folder. */
const ID_END = 8;

const NAME = new RegExp(
  `^${BEGINNING}-(\\d{4}-\\d{2}-\\d{2})T(\\d{2})(\\d{2})(\\d{2})Z-(\\d+)-([0-9a-f]{${ID_END}})\\${ENDING}$`,
);

/** What a backup's name tells. */
export type NamedBackup = Pick<Backup, 'name' | 'madeAt' | 'practices'> & {
  /** The end of the library's id. */
  libraryEnd: string;
};

/** The end of a library's id, by which its backups are told from another library's in the same folder. */
export function libraryEnd(libraryId: string): string {
  return libraryId.slice(-ID_END);
}

/** A backup's name: when it was made, in UTC, how many practices it holds and of which library. */
export function backupName({
  madeAt,
  practices,
  libraryId,
}: Pick<Backup, 'madeAt' | 'practices'> & { libraryId: string }): string {
  const [day, time = ''] = new Date(madeAt).toISOString().split('T');
  const clock = time.slice(0, 8).replaceAll(':', '');
  return `${BEGINNING}-${day}T${clock}Z-${practices}-${libraryEnd(libraryId)}${ENDING}`;
}

/** What a file's name tells, when it is that of a finished backup of ours. */
export function readBackupName(name: string): NamedBackup | undefined {
  const [whole, day, hour, minute, second, practices, end] = NAME.exec(name) ?? [];
  if (whole === undefined || end === undefined) return undefined;
  const madeAt = `${day}T${hour}:${minute}:${second}.000Z`;
  if (Number.isNaN(Date.parse(madeAt))) return undefined;
  return { name, madeAt, practices: Number(practices), libraryEnd: end };
}

/** The name a backup has while it is being written. */
export function unfinishedName(startedAt: Date, libraryId: string): string {
  return `${backupName({ madeAt: startedAt.toISOString(), practices: 0, libraryId })}${UNFINISHED}`;
}

/** Whether a file is one of a library's that was never finished. */
export function isUnfinished(name: string, libraryId: string): boolean {
  const named = name.endsWith(UNFINISHED) ? readBackupName(name.slice(0, -UNFINISHED.length)) : undefined;
  return named?.libraryEnd === libraryEnd(libraryId);
}
