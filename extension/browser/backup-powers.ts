import {
  type BackupLog,
  type BackupSettings,
  backupSettingsSchema,
  readBackupLog,
  USUAL_SETTINGS,
} from '#shared/backup/backup-schema.ts';
import type { Sentinel } from '#shared/backup/sentinel.ts';
import { type BackupFolder, chooseBackupFolder, keptBackupFolder } from './backup-folder.ts';
import { canChooseFolder } from './chosen-folder.ts';
import type { FileSink } from './file-sink.ts';
import { type KeptValue, keptValue } from './kept-value.ts';
import { librarySentinel } from './library-sentinel.ts';
import { saveFile } from './save-file.ts';
import {
  askToFollowDownloads,
  mayFollowDownloads,
  removeDownload,
  type SavedDownload,
  saveAndFollow,
} from './saved-downloads.ts';
import { type Spooled, spoolFile } from './spool-file.ts';

/** What backups need of the browser. */
export type BackupPowers = {
  /** What a person has chosen. */
  settings: KeptValue<BackupSettings>;
  /** What is known of the backups that were made. */
  log: KeptValue<BackupLog>;
  /** What is remembered of the library. */
  sentinel: KeptValue<Sentinel | undefined>;
  /** Whether the browser lets a person choose a folder. */
  canChooseFolder: () => boolean;
  /** Asks for a folder and remembers it. Must be called from a click. */
  chooseFolder: () => Promise<BackupFolder | undefined>;
  /** The folder that was chosen. */
  folder: () => Promise<BackupFolder | undefined>;
  /** Makes a file on the disk for the browser to save. */
  spool: <Result>(fill: (sink: FileSink) => Promise<Result>) => Promise<Spooled<Result>>;
  /** Whether downloads may be followed. */
  mayFollow: () => Promise<boolean>;
  /** Asks for that. Must be called from a click. */
  askToFollow: () => Promise<boolean>;
  /** Saves a file and waits until it is there. */
  saveAndFollow: (name: string, file: Blob) => Promise<SavedDownload | undefined>;
  /** Removes a download of ours. */
  removeDownload: (id: number) => Promise<void>;
  /** Saves a file where the browser saves files, and hears no more of it. */
  save: (name: string, file: Blob) => void;
  /** Does the work unless another window is doing such work; then undefined at once. */
  ifFree: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;
  /** Resolves when the page has nothing else to do. */
  whenIdle: () => Promise<void>;
};

/** The name of the lock that lets one window at a time make a backup. */
const LOCK = 'hyvan-kierre-backup';

/** How long an idle moment is waited for, in milliseconds. */
const IDLE_MS = 10_000;

/** The browser's own powers for backups. */
export function backupPowers(): BackupPowers {
  return {
    settings: keptValue('backup-settings', (stored) => {
      const read = backupSettingsSchema.safeParse(stored);
      return read.success ? read.data : USUAL_SETTINGS;
    }),
    log: keptValue('backup-log', readBackupLog),
    sentinel: librarySentinel(),
    canChooseFolder,
    chooseFolder: chooseBackupFolder,
    folder: keptBackupFolder,
    spool: spoolFile,
    mayFollow: mayFollowDownloads,
    askToFollow: askToFollowDownloads,
    saveAndFollow,
    removeDownload,
    save: saveFile,
    ifFree: (work) =>
      navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
        lock === null ? undefined : work(),
      ),
    whenIdle: () =>
      new Promise((resolve) => {
        if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: IDLE_MS });
        else setTimeout(resolve, IDLE_MS);
      }),
  };
}
