import { existsSync } from 'node:fs';
import { benchAnchoring } from '../bench/anchoring/bench-anchoring.ts';
import { type BenchPart, benchOptions } from '../bench/bench-options.ts';
import { corpusBenchPages } from '../bench/corpus-bench-pages.ts';
import { benchDesk } from '../bench/desk/bench-desk.ts';
import { benchExchange } from '../bench/exchange/bench-exchange.ts';
import { fixtureBenchPages } from '../bench/fixture-bench-pages.ts';
import { benchLibrary } from '../bench/library/bench-library.ts';
import { benchReaders } from '../bench/reader/bench-readers.ts';
import { benchWidget } from '../bench/widget/bench-widget.ts';

/*
 * `npm run bench`: measures our reader, our quotes and our tables beside their peers, and prints the figures in Markdown.
 * Figures are looked at, never asserted: they depend on the machine. Pages are the repository's own, or with
 * `--corpus PATH` those of a folder laid out like WCXB; `--only reader|anchoring|tables|library|widget|desk|exchange` runs one part, `--limit N`
 * takes an even sample of the corpus, `--sizes 1000,10000,50000` says how many practices the
 * library and the library file, or partners the widget and the desk, are measured with.
 */

const { parts, limit, corpus, sizes } = benchOptions(process.argv.slice(2));
const { pages, unusable } = corpus === undefined ? fixtureBenchPages() : corpusBenchPages(corpus, limit);
const measured = corpus === undefined && limit > 0 ? pages.slice(0, limit) : pages;

console.log(`# Benchmark\n\n${measured.length} pages, ${corpus ?? 'the repository’s own'}.`);
for (const note of unusable) console.log(`- Left out: ${note}`);

const runs: Record<BenchPart, { title: string; run: () => Promise<string> }> = {
  reader: { title: 'Reading pages', run: () => benchReaders(measured) },
  anchoring: { title: 'Finding quotes again', run: () => benchAnchoring(measured) },
  tables: { title: 'Tables', run: runTables },
  library: { title: 'Searching the library', run: () => benchLibrary(sizes) },
  widget: { title: 'Showing the partners', run: () => benchWidget(sizes) },
  desk: { title: 'Keeping an agreement', run: () => benchDesk(sizes) },
  exchange: { title: 'Handing the library over', run: () => benchExchange(sizes) },
};
for (const part of parts) {
  const { title, run } = runs[part];
  const report = await run().catch((error: unknown) => `Not measured: ${String(error)}`);
  console.log(`\n## ${title}\n\n${report}`);
}

async function runTables(): Promise<string> {
  const module = new URL('../bench/tables/bench-tables.ts', import.meta.url);
  if (!existsSync(module)) return 'Not measured: tests/bench/tables/bench-tables.ts is missing.';
  const { benchTables } = (await import(module.href)) as { benchTables: () => Promise<string> };
  return benchTables();
}
