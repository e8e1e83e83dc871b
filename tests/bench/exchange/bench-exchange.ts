import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForPage } from '../bundle-for-page.ts';
import { markdownTable } from '../figures.ts';
import { openedBrowser, scriptedPage } from '../library/opened-page.ts';
import type { ExchangeWork, InExchange } from './exchange-in-page.ts';

/** What the script has put into the page; used only in what is run there. */
declare const inExchange: InExchange;

const SIZES = [1_000, 10_000];
/** How many practices are written into the first library in one transaction. */
const AT_A_TIME = 500;

/** The works, in an order in which each finds what it needs, as they are called in the table. */
const WORKS: readonly (readonly [work: ExchangeWork, name: string])[] = [
  ['write', 'library file written'],
  ['read', 'read and checked'],
  ['compare', 'compared with an empty library'],
  ['restore', 'restored into it'],
  ['import', 'imported into it'],
  ['undo', 'import undone'],
  ['backup', 'backup written and read back'],
  ['csv', 'exported as CSV'],
  ['xlsx', 'exported as Excel, at most 5,000'],
];

const HEAD = ['', 'seconds', 'longest wait, ms', 'ended: answered, ms', 'all as before, ms'];

/** Measures handing over with the built extension at these numbers of practices, each with a picture of 40 kB. */
export async function benchExchange(sizes: readonly number[] = SIZES): Promise<string> {
  const script = await bundleForPage('./exchange/exchange-in-page.ts');
  const tables: string[] = [];
  for (const size of sizes) {
    const table = await measure(size, script).catch((error: unknown) => `Failed: ${String(error)}`);
    console.error(table);
    tables.push(table);
  }
  return [
    'Seconds of wall time, in a page of the extension, to and from files of the browser’s own. Longest wait: the longest time in which the page answered nobody. Ended: from a person’s wish, half way, until they were answered, and until what was written was removed again.',
    ...tables,
  ].join('\n\n');
}

async function measure(size: number, script: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'hyvan-kierre-bench-'));
  const { context, extensionId } = await openedBrowser(profile, []);
  try {
    const page = await scriptedPage(context, extensionId, script);
    page.setDefaultTimeout(0);
    for (let from = 0; from < size; from += AT_A_TIME) {
      const to = Math.min(size, from + AT_A_TIME);
      await page.evaluate(([first, last]) => inExchange.fill(first, last), [from, to] as const);
    }
    const rows: string[][] = [];
    for (const [work, name] of WORKS) {
      // An undo is ended before it is done: afterwards there is nothing to take back.
      const early = work === 'undo' ? await page.evaluate((what) => inExchange.end(what), work) : undefined;
      const { ms, longest, practices } = await page.evaluate((what) => inExchange.run(what), work);
      if (practices !== (work === 'undo' ? 0 : size)) throw new Error(`${name}: practices are missing`);
      const ended =
        early ?? (work === 'import' ? undefined : await page.evaluate((what) => inExchange.end(what), work));
      rows.push([name, (ms / 1_000).toFixed(1), longest.toFixed(0), ...figuresOf(ended)]);
      console.error(`${size}: ${rows.at(-1)?.join(' | ')}`);
    }
    // Ended last: the undo needs what the import has written.
    const imported = await page.evaluate(() => inExchange.end('import'));
    const row = rows.find(([name]) => name === 'imported into it');
    row?.splice(3, 2, ...figuresOf(imported));
    const megabytes = ((await page.evaluate(() => inExchange.fileSize())) / 1_000_000).toFixed(0);
    return `${size} practices, a library file of ${megabytes} MB:\n\n${markdownTable(HEAD, rows)}`;
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

function figuresOf(ended: { answered: number; settled: number } | undefined): string[] {
  return ended === undefined ? ['', ''] : [ended.answered.toFixed(0), ended.settled.toFixed(0)];
}
