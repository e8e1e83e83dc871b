import type { FileSink } from './file-sink.ts';

/** Where files lie that are being made for the browser to save. */
const FOLDER = 'being-saved';

/** How long such a file may be needed after it was made, in milliseconds: the browser reads it while it saves. */
const NEEDED_MS = 60 * 60_000;

/** A file that was made for the browser to save, and what making it answered. */
export type Spooled<Result> = { file: Blob; result: Result };

/** A file that is being made for the browser to save. */
export type Spool = FileSink & {
  /** Ends the file: what was written. */
  close(): Promise<Blob>;
  /** Gives it up. */
  abort(): Promise<void>;
};

/** Makes a file for the browser to save, as `fill` gives its parts; nothing of it stays when `fill` fails. */
export async function spoolFile<Result>(fill: (sink: FileSink) => Promise<Result>): Promise<Spooled<Result>> {
  const spool = await beginSpool();
  try {
    const result = await fill(spool);
    return { file: await spool.close(), result };
  } catch (error) {
    await spool.abort().catch(() => undefined);
    throw error;
  }
}

/**
 * Begins a file on the disk rather than in memory, where a library of gigabytes has no room. It lies in the extension's own part of
 * the disk, and goes with a later one.
 */
export async function beginSpool(): Promise<Spool> {
  const folder = await ownFolder().catch(() => undefined);
  // A browser that gives no disk to extensions still gives memory.
  if (folder === undefined) return spoolInMemory();
  await removeOld(folder);
  const file = await folder.getFileHandle(crypto.randomUUID(), { create: true });
  const stream = await file.createWritable();
  return {
    write: (part) => stream.write(part),
    async close() {
      await stream.close();
      return file.getFile();
    },
    async abort() {
      await stream.abort().catch(() => undefined);
      await folder.removeEntry(file.name);
    },
  };
}

/** Begins a file in memory: for a disk that may have no room left. */
export function spoolInMemory(): Spool {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return {
    write: async (part) => void parts.push(part.slice()),
    close: async () => new Blob(parts),
    abort: async () => void parts.splice(0),
  };
}

async function ownFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
}

async function removeOld(folder: FileSystemDirectoryHandle): Promise<void> {
  const old: string[] = [];
  for await (const entry of folder.values()) {
    if (entry.kind !== 'file') continue;
    const { lastModified } = await entry.getFile();
    if (Date.now() - lastModified > NEEDED_MS) old.push(entry.name);
  }
  for (const name of old) await folder.removeEntry(name).catch(() => undefined);
}
