import type { CopyFormat, CopyTools } from './copy-before-upgrade.ts';
import { keptCopies } from './kept-copies.ts';
import { ownFiles } from './own-files.ts';

const format: CopyFormat = {
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
};

/** Copies among the browser's own files, in the form of a library file, by the computer's clock. */
export function browserCopyTools(): CopyTools {
  return { copies: keptCopies(ownFiles()), format, now: () => new Date() };
}
