import Dexie from 'dexie';
import type { BundleSink } from '../../extension/database/bundle-writer.ts';
import type { Library } from '../../extension/database/library.ts';
import { OpenBundle } from '../../extension/database/open-bundle.ts';
import { aClipStart, aReading } from './clip.ts';
import { aCollection } from './collection.ts';
import { aLibrary, clipped, type TestLibrary } from './library.ts';
import { aDraft } from './practice.ts';

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

/** Every row of every table of a database, files as lists of bytes: equal libraries are equal dumps. How often they were changed is left out. */
export async function dumpOf(name: string): Promise<Record<string, unknown[]>> {
  const db = new Dexie(name);
  await db.open();
  const dump: Record<string, unknown[]> = {};
  for (const table of db.tables) {
    const rows = await table.toArray();
    dump[table.name] = rows.filter(({ name: fact }) => fact !== 'changeCount').map(withoutBuffers);
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

/** A red dot. */
const IMAGE = {
  type: 'image/png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
};

/** A library with something of most kinds: practices, a draft, a picture, a snapshot, a tag and a collection. */
export async function aFilledLibrary(): Promise<TestLibrary> {
  const made = aLibrary();
  const { library } = made;
  const practice = await clipped(library, { title: 'Kyläkahvila' }, 'https://koivula.example/kahvila');
  const clip = await library.beginClip(aClipStart({ address: 'https://koivula.example/talkoot' }));
  await library.fillClip(
    clip.id,
    aReading({
      draft: aDraft({ title: 'Talkoot' }),
      images: [{ address: 'https://koivula.example/talkoot.png', alt: 'Talkooväki', data: IMAGE }],
      snapshot: '<p>Talkoot</p>',
    }),
  );
  await library.beginClip(aClipStart({ address: 'https://koivula.example/kesken' }));
  await library.takeIn('kokoelma', { collections: [aCollection()] });
  await library.tagPractices([practice.id], 'kahvila');
  return made;
}

/** A library file that is whole, opened. */
export async function openedBundle(library: Library, file: Blob): Promise<OpenBundle> {
  const bundle = await library.readBundle(file);
  if (!(bundle instanceof OpenBundle)) throw new Error(JSON.stringify(bundle.problem));
  return bundle;
}
