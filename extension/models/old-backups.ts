import { libraryEnd, readBackupName } from '#shared/backup/backup-name.ts';
import { type Backup, type BackupLog, withBackup } from '#shared/backup/backup-schema.ts';
import { backupsToRemove } from '#shared/backup/rotation.ts';
import type { BackupFolder } from '../browser/backup-folder.ts';
import type { BackupPowers } from '../browser/backup-powers.ts';

/**
 * Removes the backups of a library that a new one makes needless, in the place where the new one is. Answers how many could not be
 * removed; they are tried again after the next one.
 */
export async function removeOldBackups(
  powers: BackupPowers,
  { place, libraryId = '' }: Backup,
  keep: number,
): Promise<number> {
  let notRemoved = 0;
  for (const backup of backupsToRemove(await knownIn(powers, place, libraryId), keep)) {
    const isRemoved = await removeBackup(powers, backup).then(
      () => true,
      () => false,
    );
    if (!isRemoved) notRemoved += 1;
  }
  return notRemoved;
}

/**
 * Removes a backup from where it lies, and from what is remembered. A file of the folder counts as unverified first: should
 * the rest fail, it is not remembered as verified and gone, and is tried again.
 */
export async function removeBackup(powers: BackupPowers, backup: Backup): Promise<void> {
  if (backup.place === 'downloads') {
    if (backup.downloadId !== undefined) await powers.removeDownload(backup.downloadId);
    await forget(powers, backup);
    return;
  }
  await powers.log.write(withBackup(await powers.log.read(), { ...backup, proof: 'unknown' }, false));
  await (await powers.folder())?.remove(backup.name);
  await forget(powers, backup);
}

async function forget(powers: BackupPowers, backup: Backup): Promise<void> {
  const log = await powers.log.read();
  const backups = log.backups.filter(({ name, place }) => name !== backup.name || place !== backup.place);
  await powers.log.write({ ...log, backups });
}

/** The backups of a library that we can remove in one place. */
async function knownIn(powers: BackupPowers, place: Backup['place'], libraryId: string): Promise<Backup[]> {
  const log = await powers.log.read();
  if (place === 'downloads') {
    return log.backups.filter(
      (each) => each.place === place && each.libraryId === libraryId && each.downloadId !== undefined,
    );
  }
  const folder = await powers.folder();
  const found = folder === undefined ? [] : await backupsInFolder(folder, log);
  return found.filter(({ name }) => readBackupName(name)?.libraryEnd === libraryEnd(libraryId));
}

/** All backups that lie in the folder, of whichever library, the newest first, with what is remembered of them. */
export async function backupsInFolder(folder: BackupFolder, log: BackupLog): Promise<Backup[]> {
  const files = await folder.list((name) => readBackupName(name) !== undefined);
  return files
    .flatMap(({ name, bytes }): Backup[] => {
      const named = readBackupName(name);
      if (named === undefined) return [];
      const known = log.backups.find((each) => each.name === name && each.place === 'folder');
      // One that has another size than it was verified with has been changed since.
      if (known !== undefined) return [known.bytes === bytes ? known : { ...known, bytes, proof: 'unknown' }];
      const { madeAt, practices } = named;
      return [{ name, madeAt, practices, bytes, place: 'folder', folder: folder.name, proof: 'unknown' }];
    })
    .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
}
