import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForPage } from '../bundle-for-page.ts';
import { markdownTable } from '../figures.ts';
import { openedBrowser, scriptedPage } from '../library/opened-page.ts';
import type { InExchange, Took } from './exchange-in-page.ts';

/** What the script has put into the page; used only in what is run there. */
declare const inExchange: InExchange;

const SIZES = [1_000, 10_000];
/** How many practices are written into the first library in one transaction. */
const AT_A_TIME = 500;

const HEAD = [
  ...['practices', 'MB', 'written', 'read and checked', 'compared', 'restored', 'imported'],
  ...['longest wait', 'ended: written', 'ended: read', 'ended: imported'],
];

/** Measures the library file with the built extension at these numbers of practices, each with a picture of 40 kB. */
export async function benchExchange(sizes: readonly number[] = SIZES): Promise<string> {
  const script = await bundleForPage('./exchange/exchange-in-page.ts');
  const rows: string[][] = [];
  for (const size of sizes) {
    const row = await measure(size, script).catch((error: unknown) => [
      `failed: ${String(error).slice(0, 160)}`,
    ]);
    console.error(markdownTable(HEAD, [[String(size), ...row]]));
    rows.push([String(size), ...row]);
  }
  return [
    'Seconds of wall time, in a page of the extension, to and from a file of the browser’s own. Longest wait: milliseconds in which the page answered nobody, the most of all works. Ended: milliseconds from a person’s wish to the end of the work, half way; of importing with all that was written removed again.',
    markdownTable(HEAD, rows),
  ].join('\n\n');
}

async function measure(size: number, script: string): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'hyvan-kierre-bench-'));
  const { context, extensionId } = await openedBrowser(profile, []);
  try {
    const page = await scriptedPage(context, extensionId, script);
    page.setDefaultTimeout(0);
    for (let from = 0; from < size; from += AT_A_TIME) {
      const to = Math.min(size, from + AT_A_TIME);
      await page.evaluate(([first, last]) => inExchange.fill(first, last), [from, to] as const);
    }
    const written = await page.evaluate(() => inExchange.write());
    const read = await page.evaluate(() => inExchange.read());
    const planned = await page.evaluate(() => inExchange.plan());
    const restored = await page.evaluate(() => inExchange.take('restore'));
    const imported = await page.evaluate(() => inExchange.take('import'));
    if (restored.practices !== size || imported.practices !== size) throw new Error('practices are missing');
    const took: Took[] = [written, read, planned, restored, imported];
    const ended = [];
    for (const work of ['write', 'read', 'import'] as const) {
      ended.push(await page.evaluate((name) => inExchange.endedAfter(name, 0.5), work));
    }
    return [
      (written.bytes / 1_000_000).toFixed(0),
      ...took.map(({ ms }) => (ms / 1_000).toFixed(1)),
      Math.max(...took.map(({ longest }) => longest)).toFixed(0),
      ...ended.map((ms) => ms.toFixed(0)),
    ];
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}
