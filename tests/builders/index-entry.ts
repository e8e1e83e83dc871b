import type { IndexEntry } from '#shared/find/index/index-entry.ts';
import { type ChunkReader, LiveIndex } from '#shared/find/index/live-index.ts';
import { NewBase } from '#shared/find/index/new-base.ts';
import { indexEntry, type PracticeSurroundings } from '#shared/find/index/practice-entry.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { aPractice } from './practice.ts';

/** What the index is told of a practice. */
export function anEntry(practice: Practice, told: Partial<PracticeSurroundings> = {}): IndexEntry {
  return indexEntry(practice, { statuses: [], carried: [], ...told });
}

/** A practice with some fields of its card. */
export function practiceWith(fields: Partial<Practice['fields']>, told: Partial<Practice> = {}): Practice {
  const practice = aPractice(told);
  return { ...practice, fields: { ...practice.fields, ...fields } };
}

/** An index over a base of these entries. */
export async function anIndex(entries: readonly IndexEntry[]): Promise<LiveIndex> {
  const base = new NewBase();
  for (const entry of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))) base.add(entry);
  const chunks = new Chunks();
  return new LiveIndex(await base.write(chunks), chunks.read);
}

/** Chunks of postings in memory. */
export class Chunks {
  readonly #chunks: Uint8Array[] = [];
  readonly read: ChunkReader = async (places) =>
    new Map(places.map((place) => [place, this.#chunks[place] ?? new Uint8Array(0)]));

  async putChunk(bytes: Uint8Array): Promise<void> {
    this.#chunks.push(bytes);
  }

  async pause(): Promise<void> {}
}
