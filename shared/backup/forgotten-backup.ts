import { libraryEnd, readBackupName } from './backup-name.ts';
import type { Backup, BackupLog } from './backup-schema.ts';
import type { SeenLibrary } from './sentinel.ts';

/**
 * The newest backup of the library that lies in the folder though it is not remembered to have been made. The whole profile was put
 * back to an earlier state, in which case all that stands beside the library went back with it, or another computer
 * has made it: it may hold what the library does not. Older ones than all that is remembered are of a profile before this one, and
 * were known when the library was restored from them. With one that a person has seen, those before it are seen.
 */
export function forgottenBackup(
  inFolder: readonly Backup[],
  { backups: remembered, since }: Pick<BackupLog, 'backups' | 'since'>,
  { libraryId, changes }: Pick<SeenLibrary, 'libraryId' | 'changes'>,
): Backup | undefined {
  const [first] = [since, changes?.at].filter((moment) => moment !== undefined).toSorted();
  // What the browser did not make itself names no library: it was found in the folder, and a person has seen it.
  const seen = remembered.filter((each) => each.libraryId === undefined).map(({ madeAt }) => madeAt);
  const lastSeen = seen.toSorted().at(-1) ?? '';
  const names = new Set(remembered.map(({ name }) => name));
  const [newest] = inFolder
    .filter(({ name }) => !names.has(name) && readBackupName(name)?.libraryEnd === libraryEnd(libraryId))
    .filter(({ madeAt }) => first !== undefined && madeAt > first && madeAt > lastSeen)
    .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
  return newest;
}
