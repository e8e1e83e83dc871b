import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleForPage } from '../bundle-for-page.ts';
import { decimal, markdownTable, quantile } from '../figures.ts';
import type { InventedPractice } from './invented-practices.ts';
import type { InPage } from './library-in-page.ts';
import { openedPage } from './opened-page.ts';
import { workerMemory } from './worker-memory.ts';

/** What the script has put into the page; used only in what is run there. */
declare const inPage: InPage;

/** The storage engines of Chromium's IndexedDB. */
const ENGINES = { LevelDB: [], SQLite: ['--enable-features=IdbSqliteBackingStore'] } as const;
const PEERS = ['minisearch', 'flexsearch', 'orama'];
/** At more practices the peers are left out: building them takes longer than all the rest, and more memory than a page has. */
const MOST_FOR_PEERS = 10_000;
const BATCH = 1_000;
const QUERIES = 100;

/** Measures the library with the built extension at these numbers of practices, on both storage engines, and its peers. */
export async function benchLibrary(sizes: readonly number[]): Promise<string> {
  const script = await bundleForPage('./library/library-in-page.ts');
  const rows: string[][] = [];
  const peerRows: string[][] = [];
  for (const size of sizes) {
    for (const [engine, flags] of Object.entries(ENGINES)) {
      // At fifty thousand a run takes its time: what is measured is told at once.
      const tell = (row: string[]) => console.error(markdownTable(HEAD, [[String(size), engine, ...row]]));
      const run = { size, flags, script, withPeers: engine === 'LevelDB' && size <= MOST_FOR_PEERS };
      const { ours, peers } = await measure(run, tell).catch((error: unknown) => ({
        ours: [`failed: ${String(error).slice(0, 120)}`],
        peers: [],
      }));
      rows.push([String(size), engine, ...ours]);
      peerRows.push(...peers.map((peer) => [String(size), ...peer]));
    }
  }
  return [
    'Milliseconds of wall time; searches from asking to the answer with all counts, p50 / p95.',
    markdownTable(HEAD, rows),
    `Peers with their defaults over the same titles and texts, in the page’s own thread; left out at more than ${MOST_FOR_PEERS} practices.`,
    markdownTable(['practices', 'peer', 'build', 'open', 'stored MB', 'search', 'hits'], peerRows),
  ].join('\n\n');
}

const HEAD = [
  ...['practices', 'engine', 'made anew', 'index MB', 'cold', 'warm', 'all', 'one word', 'two words'],
  ...['beginning of 1', 'of 3', 'with choices', 'by title', 'save', 'memory MB'],
];

type Run = { size: number; flags: readonly string[]; script: string; withPeers: boolean };

async function measure(
  { size, flags, script, withPeers }: Run,
  tell: (row: string[]) => void,
): Promise<{ ours: string[]; peers: string[][] }> {
  const profile = await mkdtemp(join(tmpdir(), 'hyvan-kierre-bench-'));
  try {
    const filling = await openedPage(profile, flags, script);
    const sample = await fill(filling.page, size);
    await filling.page.evaluate(() => inPage.open());
    const rebuilt = await filling.page.evaluate(() => inPage.untilReady());
    const bytes = await filling.page.evaluate(() => inPage.indexBytes());
    await filling.context.close();
    const { context, page } = await openedPage(profile, flags, script);
    const cold = await opening(page);
    await page.evaluate(() => inPage.close());
    const warm = await opening(page);
    const searches = await measureSearches(page, sample);
    const memory = await workerMemory(context);
    const saves: number[] = [];
    for (const { practice } of sample.slice(0, 10))
      saves.push(await page.evaluate((id) => inPage.save(id, 'Uusi otsikko'), practice.id));
    const ours = [
      ...[decimal(rebuilt, 0), decimal(bytes / 1e6), decimal(cold, 0), decimal(warm, 0)],
      ...searches,
      ...[figures(saves), decimal(memory / 1e6, 0)],
    ];
    tell(ours);
    await page.evaluate(() => inPage.close());
    const peers = withPeers ? await measurePeers(page, sample) : [];
    await context.close();
    return { ours, peers };
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

async function fill(page: Page, size: number): Promise<InventedPractice[]> {
  const sample: InventedPractice[] = [];
  for (let from = 0; from < size; from += BATCH) {
    const part = [from, Math.min(size, from + BATCH), Math.ceil(size / QUERIES)] as const;
    sample.push(...(await page.evaluate((told) => inPage.fill(...told), part)));
  }
  return sample;
}

/** From starting the worker to the first list, in milliseconds. */
async function opening(page: Page): Promise<number> {
  return page.evaluate(async () => {
    inPage.open();
    return (await inPage.search({})).ms;
  });
}

async function measureSearches(page: Page, sample: readonly InventedPractice[]): Promise<string[]> {
  const word = ({ pageText }: InventedPractice, at: number) => {
    const words = pageText.split(' ');
    return words[at % words.length] ?? '';
  };
  const choices = { kind: ['agreement', 'grant'], 'life-stage': ['youth'] };
  const kinds: ((one: InventedPractice, at: number) => Parameters<typeof inPage.search>[0])[] = [
    () => ({}),
    (one, at) => ({ words: word(one, at * 7) }),
    (one, at) => ({ words: `${word(one, at * 7)} ${word(one, at * 13 + 5)}` }),
    (one, at) => ({ words: word(one, at * 7).slice(0, 1), isTyping: true }),
    (one, at) => ({ words: word(one, at * 7).slice(0, 3), isTyping: true }),
    (one, at) => ({ words: word(one, at * 7), choices }),
    (one, at) => ({ words: word(one, at * 7), sort: 'title' }),
  ];
  const measured: string[] = [];
  for (const kind of kinds) {
    const times = await page.evaluate(async (requests) => {
      const all: number[] = [];
      for (const request of requests) all.push((await inPage.search(request)).ms);
      return all;
    }, sample.map(kind));
    measured.push(figures(times));
  }
  return measured;
}

async function measurePeers(page: Page, sample: readonly InventedPractice[]): Promise<string[][]> {
  const queries = sample.map(({ pageText }, at) => pageText.split(' ')[at % 50] ?? '');
  const rows: string[][] = [];
  for (const name of PEERS) {
    try {
      const peer = await page.evaluate(([peerName, asked]) => inPage.measurePeer(peerName, asked), [
        name,
        queries,
      ] as const);
      const { build, open, bytes, times, hits } = peer;
      rows.push([
        name,
        decimal(build, 0),
        decimal(open, 0),
        decimal(bytes / 1e6),
        figures(times),
        decimal(hits, 0),
      ]);
    } catch (error) {
      rows.push([name, `fails: ${String(error).split('\n')[0]?.slice(0, 100)}`, '', '', '', '']);
    }
  }
  return rows;
}

function figures(times: readonly number[]): string {
  return `${decimal(quantile(times))} / ${decimal(quantile(times, 0.95))}`;
}
