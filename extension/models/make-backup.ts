import { backupName, isUnfinished, unfinishedName } from '#shared/backup/backup-name.ts';
import { type Backup, type BackupSettings, withBackup } from '#shared/backup/backup-schema.ts';
import type { SeenLibrary } from '#shared/backup/sentinel.ts';
import type { BackupFolder } from '../browser/backup-folder.ts';
import type { BackupPowers } from '../browser/backup-powers.ts';
import type { FileSink } from '../browser/file-sink.ts';
import type { BundleSummary } from '../database/bundle-summary.ts';
import type { Library } from '../database/library.ts';
import type { LongWork } from '../database/long-work.ts';
import { BackupFailed, troubleOf } from './backup-failed.ts';
import { removeOldBackups } from './old-backups.ts';

/** What making backups needs of the library. */
export type BackupSource = Pick<Library, 'writeBundle' | 'readBundle' | 'seenLibrary'>;

/** A backup that has just been made, and how many old ones should have gone and could not be removed. */
export type MadeBackup = { backup: Backup; notRemoved: number };

/**
 * Makes a backup where a person chose, reads it back, and only then lets old ones go. Whatever fails, no former backup is touched;
 * the failure is remembered, to be told and tried again. Ended by `work.signal` nothing is remembered.
 */
export async function makeBackup(
  library: BackupSource,
  powers: BackupPowers,
  now: () => Date,
  work: LongWork,
): Promise<MadeBackup> {
  const settings = await powers.settings.read();
  try {
    const backup = await written(library, powers, settings, now, work);
    await powers.log.write(withBackup(await powers.log.read(), backup, true));
    return { backup, notRemoved: await removeOldBackups(powers, backup, settings.keep) };
  } catch (error) {
    work.signal?.throwIfAborted();
    const log = await powers.log.read();
    const failure = {
      at: now().toISOString(),
      trouble: troubleOf(error),
      times: (log.failure?.times ?? 0) + 1,
    };
    await powers.log.write({ ...log, failure });
    throw error;
  }
}

async function written(
  library: BackupSource,
  powers: BackupPowers,
  { place }: BackupSettings,
  now: () => Date,
  work: LongWork,
): Promise<Backup> {
  if (place === 'downloads') return writtenToDownloads(library, powers, now, work);
  const folder = await powers.folder();
  if (place === undefined || folder === undefined) throw new BackupFailed('no-folder');
  if ((await folder.access()) !== 'granted') throw new BackupFailed('no-access');
  return writtenToFolder(library, folder, now, work);
}

/** Writes under another name, opens what was written and reads it whole, and only then gives it its name. */
async function writtenToFolder(
  library: BackupSource,
  folder: BackupFolder,
  now: () => Date,
  work: LongWork,
): Promise<Backup> {
  const seen = await library.seenLibrary();
  await removeUnfinished(folder, seen.libraryId);
  const unfinished = unfinishedName(now(), seen.libraryId);
  try {
    const summary = await folder.write(unfinished, (sink) => filled(library, sink, work));
    const file = await folder.read(unfinished);
    await readBack(library, file, summary, work);
    work.signal?.throwIfAborted();
    const backup = backupOf(summary, seen, file, now());
    await folder.rename(unfinished, backup.name);
    return { ...backup, place: 'folder', folder: folder.name, proof: 'read-back' };
  } catch (error) {
    await folder.remove(unfinished).catch(() => undefined);
    throw error;
  }
}

/** What a window that was closed in the middle has left. */
async function removeUnfinished(folder: BackupFolder, libraryId: string): Promise<void> {
  for (const { name } of await folder.list((each) => isUnfinished(each, libraryId))) {
    await folder.remove(name).catch(() => undefined);
  }
}

/** Reads the file whole before the browser is asked to save it; what the browser saved can only be told by its size. */
async function writtenToDownloads(
  library: BackupSource,
  powers: BackupPowers,
  now: () => Date,
  work: LongWork,
): Promise<Backup> {
  const seen = await library.seenLibrary();
  const { file, result: summary } = await powers.spool((sink) => filled(library, sink, work));
  await readBack(library, file, summary, work);
  work.signal?.throwIfAborted();
  const backup: Backup = {
    ...backupOf(summary, seen, file, now()),
    place: 'downloads',
    proof: 'before-saving',
  };
  if (!(await powers.mayFollow())) {
    powers.save(backup.name, file);
    return backup;
  }
  const saved = await powers.saveAndFollow(backup.name, file).catch((error: unknown) => {
    throw new BackupFailed('not-saved', error);
  });
  if (saved?.bytes !== file.size) throw new BackupFailed('not-saved');
  return { ...backup, proof: 'size', downloadId: saved.id };
}

/** Writes the library. A failure of the file is told apart from one of the library, which would have taken it for its own. */
async function filled(library: BackupSource, sink: FileSink, work: LongWork): Promise<BundleSummary> {
  let refusal: { error: unknown } | undefined;
  const watched: FileSink = {
    write: (part) =>
      sink.write(part).catch((error: unknown) => {
        refusal ??= { error };
        throw error;
      }),
  };
  try {
    return await library.writeBundle(watched, work);
  } catch (error) {
    throw refusal === undefined ? error : refusal.error;
  }
}

/** Reads a written file whole, and fails unless it holds what was written. */
async function readBack(
  library: BackupSource,
  file: Blob,
  written: BundleSummary,
  work: LongWork,
): Promise<void> {
  const read = await library.readBundle(file, work);
  if ('problem' in read || !isSame(read.summary, written)) throw new BackupFailed('damaged');
}

function isSame(one: BundleSummary, other: BundleSummary): boolean {
  const counts = new Set([...Object.keys(one.counts), ...Object.keys(other.counts)]);
  const countOf = ({ counts: all }: BundleSummary, name: string) =>
    (all as Record<string, number>)[name] ?? 0;
  return (
    one.libraryId === other.libraryId &&
    one.madeAt === other.madeAt &&
    [...counts].every((name) => countOf(one, name) === countOf(other, name))
  );
}

function backupOf(
  { libraryId, madeAt, counts: { files } }: BundleSummary,
  { practices }: SeenLibrary,
  { size: bytes }: Blob,
  now: Date,
): Omit<Backup, 'place' | 'proof'> {
  const name = backupName({ madeAt, practices, libraryId });
  return { name, madeAt, libraryId, practices, files, bytes, checkedAt: now.toISOString() };
}
