import { type FileSink, writeFileOf } from './file-sink.ts';

/** Where files lie that are being made for the browser to save. */
const FOLDER = 'being-saved';

/** How long such a file may be needed after it was made, in milliseconds: the browser reads it while it saves. */
const NEEDED_MS = 60 * 60_000;

/** A file that was made for the browser to save, and what making it answered. */
export type Spooled<Result> = { file: Blob; result: Result };

/**
 * Makes a file on the disk rather than in memory, where a library of gigabytes has no room. It lies in the extension's own part of
 * the disk, and goes with a later one.
 */
export async function spoolFile<Result>(fill: (sink: FileSink) => Promise<Result>): Promise<Spooled<Result>> {
  const folder = await ownFolder().catch(() => undefined);
  // A browser that gives no disk to extensions still gives memory.
  if (folder === undefined) return inMemory(fill);
  await removeOld(folder);
  const name = crypto.randomUUID();
  const result = await writeFileOf(folder, name, fill);
  return { file: await (await folder.getFileHandle(name)).getFile(), result };
}

async function ownFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
}

async function inMemory<Result>(fill: (sink: FileSink) => Promise<Result>): Promise<Spooled<Result>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const result = await fill({ write: async (part) => void parts.push(part.slice()) });
  return { file: new Blob(parts), result };
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
