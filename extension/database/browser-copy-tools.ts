import type { CopyFormat, CopyTools } from './copy-before-upgrade.ts';
import { keptCopies } from './kept-copies.ts';
import { ownFiles } from './own-files.ts';

const format: CopyFormat = {
  async write(rows, sink, work) {
    for (const table of rows.tables)
      for await (const batch of rows.batches(table, work))
        await sink.write(new TextEncoder().encode(`${JSON.stringify([table, batch])}\n`));
  },
  async check(file) {
    for (const line of (await file.text()).split('\n').filter(Boolean)) JSON.parse(line);
  },
};

/** Copies among the browser's own files, in the form of a library file, by the computer's clock. */
export function browserCopyTools(): CopyTools {
  return { copies: keptCopies(ownFiles()), format, now: () => new Date() };
}
