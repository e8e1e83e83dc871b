import type { FoundByCheck } from '#shared/backup/library-check.ts';
import { type CheckLimits, checkFiles, type FoundBefore } from './check-files.ts';
import type { KeptCopies, KeptCopy } from './kept-copies.ts';
import type { LibraryDatabase } from './library-database.ts';
import type { LibraryStorage } from './library-storage.ts';
import type { LongWork } from './long-work.ts';
import type { ByteSink } from './own-files.ts';
import type { StorageState } from './storage-state.ts';

/** The library's methods about its storage. They work when the library itself cannot be opened, too. */
export type StorageMethods = {
  /** The copies that were taken before upgrades, the newest first. */
  keptCopies(): Promise<KeptCopy[]>;
  /** The file of one; undefined when it is not there any more. */
  keptCopyFile(copy: KeptCopy): Promise<Blob | undefined>;
  /** Removes the copies: what was removed from the library for good must not stay in them. */
  forgetCopies(): Promise<void>;
  /** Looks for files that nothing refers to and for lost ones: see `checkFiles`. */
  checkFiles(before: FoundBefore, limits: CheckLimits): Promise<FoundByCheck | undefined>;
  /** Writes the library as it is stored, of whatever version, for a person to keep; after that this window may bring it up to date. */
  copyByHand(sink: ByteSink, work?: LongWork): Promise<void>;
};

/** What the library tells of its storage by itself. */
export type StorageWatching = {
  /** Calls `show` with how the storage stands, now and after each change, until `signal` is aborted. */
  watchStorage(show: (state: StorageState) => void, signal: AbortSignal): void;
};

/** The library's methods about its storage, on a database, it and the copies beside it. */
export function storageMethods(
  db: LibraryDatabase,
  storage: LibraryStorage,
  copies: KeptCopies,
): StorageMethods {
  return {
    checkFiles: (before, limits) => checkFiles(db, before, limits),
    keptCopies: () => copies.all(),
    keptCopyFile: (copy) => copies.file(copy),
    forgetCopies: () => copies.forgetAll(),
    copyByHand: (sink, work = {}) => storage.copyByHand(sink, work),
  };
}
