import { keptBackupFolder } from '../../../extension/browser/backup-folder.ts';
import { writeFileOf } from '../../../extension/browser/file-sink.ts';
import { keepHandle } from '../../../extension/browser/kept-handle.ts';
import { startWorker } from '../../../extension/browser/own-worker.ts';
import { libraryDatabase } from '../../../extension/database/library-database.ts';
import type { LongWork } from '../../../extension/database/long-work.ts';
import { OpenBundle } from '../../../extension/database/open-bundle.ts';
import { openLibrary } from '../../../extension/database/open-library.ts';
import { MOST_PRACTICES } from '../../../extension/models/export-formats.ts';
import { ExportModel } from '../../../extension/models/export-model.ts';
import { makeBackup } from '../../../extension/models/make-backup.ts';
import { powersInMemory } from '../../builders/backup.ts';
import { fillLibrary } from './invented-library.ts';
import { type Ended, endedHalfWay, measured, type Took } from './measured-work.ts';

/* Runs in an extension page: a library is written to files of the browser's own, read, and taken into an empty one. */

const FILE = 'exchange-bench.zip';
const FOLDER = 'exchange-bench';

/** The works that are measured, in the order in which they follow from each other. */
export const EXCHANGE_WORKS = [
  'write',
  'read',
  'compare',
  'restore',
  'import',
  'undo',
  'backup',
  'csv',
  'xlsx',
] as const;
/** A work that is measured. */
export type ExchangeWork = (typeof EXCHANGE_WORKS)[number];

/** What the benchmark calls in the page. */
export type InExchange = {
  /** Adds invented practices `from` to before `to` to the library that is handed over. */
  fill(from: number, to: number): Promise<void>;
  /** Does a work; how many living practices there are then where it was done. */
  run(work: ExchangeWork): Promise<Took & { practices: number }>;
  /** Does it again and ends it half way; nothing has changed then. */
  end(work: ExchangeWork): Promise<Ended>;
  /** How large the library file is, in bytes. */
  fileSize(): Promise<number>;
};

const library = openLibrary();
const db = libraryDatabase();
let opened: OpenBundle | undefined;
let targets = 0;
let target = openLibrary({ name: `hyvan-kierre-bench-${targets}` });

const works: Record<ExchangeWork, (how: LongWork) => Promise<unknown>> = {
  write: async (how) => {
    const root = await navigator.storage.getDirectory();
    await writeFileOf(root, FILE, (sink) => library.writeBundle(sink, how));
  },
  async read(how) {
    opened = await openFile(how);
  },
  compare: async (how) => target.planBundle(await whole(), how),
  restore: async (how) => target.restoreBundle(await whole(), how),
  async import(how) {
    const choices = { others: 'ours', chosen: new Map() } as const;
    await target.importBundle(await whole(), { choices, title: FILE }, how);
  },
  undo: (how) => target.undo(undefined, how),
  backup,
  csv: (how) => exported('csv', how),
  xlsx: (how) => exported('xlsx', how),
};

const inPage: InExchange = {
  fill: (from, to) => fillLibrary(db, from, to),

  async run(work) {
    if (work === 'restore' || work === 'import') await emptyTarget();
    const took = await measured(() => works[work]({}));
    const isTarget = work === 'restore' || work === 'import' || work === 'undo';
    return { ...took, practices: await (isTarget ? target : library).practiceCount() };
  },

  async end(work) {
    if (work === 'restore' || work === 'import') await emptyTarget();
    return endedHalfWay(works[work], async () => {
      await navigator.locks.request('hyvan-kierre-taking-in', () => undefined);
      await target.practiceCount();
    });
  },

  async fileSize() {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle(FILE)).getFile()).size;
  },
};

Object.assign(globalThis, { inExchange: inPage });

async function openFile(how?: LongWork): Promise<OpenBundle> {
  const root = await navigator.storage.getDirectory();
  const read = await library.readBundle(await (await root.getFileHandle(FILE)).getFile(), how);
  if (!(read instanceof OpenBundle)) throw new Error(JSON.stringify(read.problem));
  return read;
}

async function whole(): Promise<OpenBundle> {
  opened ??= await openFile();
  return opened;
}

/** An empty library to take the file into, in place of the one before. */
async function emptyTarget(): Promise<void> {
  await target.removeLibrary();
  targets += 1;
  target = openLibrary({ name: `hyvan-kierre-bench-${targets}` });
}

/** Writes a backup into a folder of the browser's own and reads it back, as the program does. */
async function backup(how: LongWork): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await keepHandle(await root.getDirectoryHandle(FOLDER, { create: true }));
  const { powers } = powersInMemory({ folder: await keptBackupFolder() });
  await makeBackup(library, powers, () => new Date(), how);
  await root.removeEntry(FOLDER, { recursive: true });
}

/** Exports all practices, or as many as the format takes, as the page of exports does. */
async function exported(format: 'csv' | 'xlsx', how: LongWork): Promise<void> {
  const { ids } = await library.exportList({ of: 'all' }, 0);
  const model = new ExportModel(library, {
    startWriter: () => startWorker('exporter'),
    save: () => undefined,
  });
  model.show({ of: 'ids', ids: ids.slice(0, MOST_PRACTICES[format] ?? ids.length) });
  await until(() => model.list.value.state === 'ready');
  how.signal?.addEventListener('abort', model.cancel);
  const stop = model.task.subscribe((now) => {
    if (now.state === 'working') how.tell?.(now.progress);
  });
  await model.run(format, 'fi');
  stop();
  model.leave();
  how.signal?.throwIfAborted();
  const { value: ended } = model.task;
  if (ended.state !== 'done') throw new Error(`${format}: ${'error' in ended ? ended.error : ended.state}`);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
