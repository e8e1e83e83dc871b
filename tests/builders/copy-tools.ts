import type { CopyTools } from '../../extension/database/copy-before-upgrade.ts';
import { keptCopies } from '../../extension/database/kept-copies.ts';
import type { OwnFiles } from '../../extension/database/own-files.ts';

/** Files that are kept in memory, and what is in them. */
export function filesInMemory(): OwnFiles & { kept: Map<string, Blob> } {
  const kept = new Map<string, Blob>();
  return {
    kept,
    names: async () => [...kept.keys()].sort(),
    read: async (name) => kept.get(name),
    async write(name, fill) {
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      await fill({
        write: async (chunk) => {
          chunks.push(chunk);
        },
      });
      kept.set(name, new Blob(chunks));
    },
    async remove(name) {
      kept.delete(name);
    },
  };
}

/** Copies in memory, each a line of JSON for every table: what a test needs to see that an upgrade may happen, and after what. */
export function copyToolsInMemory(files: OwnFiles = filesInMemory()): CopyTools {
  return {
    copies: keptCopies(files),
    now: () => new Date('2026-11-27T10:00:00.000Z'),
    format: {
      async write(raw, sink) {
        const text: string[] = [];
        for (const table of raw.tables) {
          const rows = await raw.rowsAfter(table, undefined, 1_000);
          text.push(JSON.stringify({ table, rows: rows.map(({ row }) => row) }));
        }
        await sink.write(new TextEncoder().encode(text.join('\n')));
        return text.join('\n');
      },
      check: (file) => file.text(),
    },
  };
}
