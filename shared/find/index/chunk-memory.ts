import type { ChunkReader } from './live-index.ts';

/** How many bytes of postings are held in memory at most. */
const MOST_BYTES = 40 * 1024 * 1024;

/** Remembers the chunks of postings that were used last, so that a search reads only what it has not read before. */
export function rememberingChunks(readChunks: ChunkReader, mostBytes = MOST_BYTES): ChunkReader {
  const held = new Map<number, Uint8Array>();
  let bytes = 0;
  return async (chunks) => {
    const found = new Map<number, Uint8Array>();
    for (const chunk of chunks) {
      const known = held.get(chunk);
      if (known === undefined) continue;
      found.set(chunk, known);
      // Taken out and put in again it is the one used last.
      held.delete(chunk);
      held.set(chunk, known);
    }
    const missing = chunks.filter((chunk) => !found.has(chunk));
    if (missing.length === 0) return found;
    for (const [chunk, read] of await readChunks(missing)) {
      found.set(chunk, read);
      if (!held.has(chunk)) bytes += read.length;
      held.set(chunk, read);
    }
    for (const [chunk, { length }] of held) {
      if (bytes <= mostBytes) break;
      held.delete(chunk);
      bytes -= length;
    }
    return found;
  };
}
