import { type Backup, isKnownSaved } from './backup-schema.ts';

/**
 * Which of a library's backups in one place may go, when the newest `keep` are to stay. Only those count that are verified and
 * known to have been saved: another may go once so many newer ones of them are there. The newest of them never goes, and without
 * any of them nothing does. One of which nothing is known never goes: a profile that was put back to an earlier state, and a new
 * computer, have forgotten backups that may hold more than the library does.
 */
export function backupsToRemove<Known extends Pick<Backup, 'madeAt' | 'proof' | 'libraryId'>>(
  backups: readonly Known[],
  keep: number,
): Known[] {
  let kept = 0;
  return backups
    .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
    .filter((backup) => {
      if (backup.proof === 'unknown' && backup.libraryId === undefined) return false;
      if (kept >= Math.max(1, keep)) return true;
      if (isKnownSaved(backup)) kept += 1;
      return false;
    });
}
