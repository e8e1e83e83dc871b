import { type BackupLog, type BackupSettings, USUAL_SETTINGS } from '#shared/backup/backup-schema.ts';
import type { SeenLibrary, Sentinel } from '#shared/backup/sentinel.ts';
import type { BackupFolder, FolderAccess } from '../../extension/browser/backup-folder.ts';
import type { BackupPowers } from '../../extension/browser/backup-powers.ts';
import type { FileSink } from '../../extension/browser/file-sink.ts';
import type { KeptValue } from '../../extension/browser/kept-value.ts';

/** The library that test backups are made of. */
export const LIBRARY_ID = '0193a000-0000-7000-8000-0000000000aa';

/** What may fail: each step of making a backup asks `at` before it is done and once more after. */
export type Faults = { at(step: string): void };

/** A kept value in memory. */
export function keptInMemory<Value>(first: Value): KeptValue<Value> {
  let kept = first;
  const watchers: ((value: Value) => void)[] = [];
  return {
    read: async () => structuredClone(kept),
    async write(value) {
      kept = structuredClone(value);
      for (const show of watchers) show(value);
    },
    watch(show) {
      watchers.push(show);
    },
  };
}

/** A folder in memory, which writes as the browser does: what is written is there when it has all been written. */
export function folderInMemory(faults: Faults = { at: () => undefined }) {
  const files = new Map<string, Blob>();
  const state = { access: 'granted' as FolderAccess };
  const doing = async <Result>(step: string, act: () => Promise<Result> | Result): Promise<Result> => {
    faults.at(`${step}, before`);
    const result = await act();
    faults.at(`${step}, after`);
    return result;
  };
  const read = (name: string): Blob => {
    const file = files.get(name);
    if (file === undefined) throw new DOMException(name, 'NotFoundError');
    return file;
  };
  const folder: BackupFolder = {
    name: 'Varmuuskopiot',
    access: () => doing('access', () => state.access),
    ask: async () => {
      state.access = 'granted';
      return true;
    },
    list: (isOurs) =>
      doing('list', () =>
        [...files].flatMap(([name, file]) => (isOurs(name) ? [{ name, bytes: file.size }] : [])),
      ),
    write: (name, fill) =>
      doing('write', async () => {
        const parts: Uint8Array<ArrayBuffer>[] = [];
        const result = await fill(sinkInto(parts, faults));
        files.set(name, new Blob(parts));
        return result;
      }),
    read: (name) => doing('read', () => read(name)),
    rename: (from, to) =>
      doing('rename', () => {
        files.set(to, read(from));
        files.delete(from);
      }),
    remove: (name) => doing('remove', () => void files.delete(name)),
  };
  return { folder, files, state };
}

function sinkInto(parts: Uint8Array<ArrayBuffer>[], faults: Faults): FileSink {
  return {
    async write(part) {
      faults.at('part');
      parts.push(part);
    },
  };
}

/** The browser's powers in memory, on a folder. */
export function powersInMemory(
  {
    folder,
    settings,
  }: { folder?: BackupFolder | undefined; settings?: Partial<BackupSettings> | undefined } = {},
  faults: Faults = { at: () => undefined },
) {
  const downloads = new Map<number, { name: string; file: Blob }>();
  const byHand: string[] = [];
  const state = { mayFollow: true };
  const log = keptInMemory<BackupLog>({ backups: [] });
  const powers: BackupPowers = {
    settings: keptInMemory<BackupSettings>({ ...USUAL_SETTINGS, place: 'folder', ...settings }),
    log: {
      ...log,
      async write(value) {
        faults.at('log, before');
        await log.write(value);
      },
    },
    sentinel: keptInMemory<Sentinel | undefined>(undefined),
    canChooseFolder: () => true,
    chooseFolder: async () => folder,
    folder: async () => folder,
    async spool(fill) {
      faults.at('spool, before');
      const parts: Uint8Array<ArrayBuffer>[] = [];
      const result = await fill(sinkInto(parts, faults));
      return { file: new Blob(parts), result };
    },
    mayFollow: async () => state.mayFollow,
    askToFollow: async () => state.mayFollow,
    async saveAndFollow(name, file) {
      faults.at('save, before');
      const id = downloads.size + 1;
      downloads.set(id, { name, file });
      return { id, bytes: file.size };
    },
    async removeDownload(id) {
      downloads.delete(id);
    },
    save: (name) => void byHand.push(name),
    ifFree: (work) => work(),
    whenIdle: async () => undefined,
  };
  return { powers, downloads, byHand, state };
}

/** What a library in memory holds: how many practices, and when it is written next. */
export type PlainLibrary = { seen: SeenLibrary; madeAt: string; changes: number };

/** A library that writes itself as a line of text, which is read back whole or not at all. */
export function plainLibrary(faults: Faults = { at: () => undefined }) {
  const now: PlainLibrary = {
    seen: { libraryId: LIBRARY_ID, practices: 3, agreements: 0 },
    madeAt: '2026-11-27T06:00:00.000Z',
    changes: 1,
  };
  const summary = () => ({
    libraryId: now.seen.libraryId,
    madeAt: now.madeAt,
    databaseVersion: 5,
    counts: { practices: now.seen.practices, files: 0 },
    bytes: 1_000,
    leftOut: [],
  });
  const source = {
    seenLibrary: async () => now.seen,
    changesSince: async () => now.changes,
    async writeBundle(sink: FileSink) {
      faults.at('library, before');
      const text = new TextEncoder().encode(`${JSON.stringify(summary())}\n`);
      await sink.write(text.slice(0, 10));
      await sink.write(text.slice(10));
      faults.at('library, after');
      return summary();
    },
    async readBundle(file: Blob) {
      const text = await file.text();
      if (!text.endsWith('\n')) return { problem: { kind: 'not-a-library-file' as const } };
      return { summary: JSON.parse(text) };
    },
  };
  return { source, now };
}
