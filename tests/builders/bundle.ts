import Dexie from 'dexie';
import type { BundleSink } from '../../extension/database/bundle-writer.ts';
import type { Library } from '../../extension/database/library.ts';

/** A sink that keeps what is written, and the file that comes of it. */
export function aSink(): BundleSink & { file: () => Blob; bytes: () => Promise<Uint8Array<ArrayBuffer>> } {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  return {
    async write(chunk) {
      chunks.push(chunk.slice());
    },
    file: () => new Blob(chunks),
    bytes: async () => new Uint8Array(await new Blob(chunks).arrayBuffer()),
  };
}

/** A library as one file. */
export async function writtenBundle(library: Library): Promise<Blob> {
  const sink = aSink();
  await library.writeBundle(sink);
  return sink.file();
}

/** Every row of every table of a database, files as lists of bytes: equal libraries are equal dumps. */
export async function dumpOf(name: string): Promise<Record<string, unknown[]>> {
  const db = new Dexie(name);
  await db.open();
  const dump: Record<string, unknown[]> = {};
  for (const table of db.tables) {
    const rows = await table.toArray();
    dump[table.name] = rows.map((row) => withoutBuffers(row));
  }
  db.close();
  return dump;
}

function withoutBuffers(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  if (Array.isArray(value)) return value.map(withoutBuffers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutBuffers(each)]));
}

/** The tables that a library file carries of such a dump, without the derived ones, the history and the settings. */
export function carriedOf(dump: Record<string, unknown[]>): Record<string, unknown[]> {
  const left = ['indexDelta', 'indexParts', 'steps', 'stepRecords', 'settings'];
  return Object.fromEntries(Object.entries(dump).filter(([table]) => !left.includes(table)));
}
