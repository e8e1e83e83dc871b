import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleForPage } from '../bundle-for-page.ts';
import { decimal, markdownTable, quantile } from '../figures.ts';
import type { InventedPractice } from './invented-practices.ts';
import type { InPage } from './library-in-page.ts';
import { openLibraryPage, typeInBox } from './library-page.ts';
import { openedBrowser, scriptedPage } from './opened-page.ts';
import { workerMemory } from './worker-memory.ts';

/** What the script has put into the page; used only in what is run there. */
declare const inPage: InPage;

/** The storage engines of Chromium's IndexedDB. */
const ENGINES = { LevelDB: [], SQLite: ['--enable-features=IdbSqliteBackingStore'] } as const;
const PEERS = ['minisearch', 'flexsearch', 'orama'];
const SIZES = [1_000, 10_000];
/** At more practices the peers are left out: building them takes longer than all the rest, and more memory than a page has. */
const MOST_FOR_PEERS = 10_000;
const BATCH = 1_000;
const QUERIES = 100;

/** Measures the library with the built extension at these numbers of practices, on both storage engines, and its peers. */
export async function benchLibrary(sizes: readonly number[] = SIZES): Promise<string> {
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
    'Milliseconds of wall time where nothing else is said. Page: from navigating to the first rows on the screen / to the counts of the facets, in a browser started three seconds before and in one that had it open before. Worker: from starting it to its first list. Answer meanwhile: the longest that the plain list took while the index was made. Searches: from asking to the answer with all counts, p50 / p95. Frames: the longest, and how many were left out while ten words were typed, a key each 120 ms. Every practice has a file of 40 kB.',
    markdownTable(HEAD, rows),
    `Peers with their defaults over the same titles and texts, in the page’s own thread; left out at more than ${MOST_FOR_PEERS} practices.`,
    markdownTable(['practices', 'peer', 'build', 'open', 'stored MB', 'search', 'hits'], peerRows),
  ].join('\n\n');
}

const HEAD = [
  ...[
    'practices',
    'engine',
    'made anew s',
    'answer meanwhile',
    'index MB',
    'page cold',
    'page warm',
    'worker cold',
    'worker warm',
  ],
  ...['all', 'one word', 'two words', 'beginning of 1', 'of 3', 'with choices', 'by title'],
  ...['save', 'memory MB', 'frames as typed'],
];

type Run = { size: number; flags: readonly string[]; script: string; withPeers: boolean };

async function measure(
  { size, flags, script, withPeers }: Run,
  tell: (row: string[]) => void,
): Promise<{ ours: string[]; peers: string[][] }> {
  const profile = await mkdtemp(join(tmpdir(), 'hyvan-kierre-bench-'));
  try {
    const { sample, rebuilt, bytes } = await filled(profile, flags, script, size);
    const pages = await measurePage(profile, flags, sample);
    const { context, extensionId } = await openedBrowser(profile, flags);
    const page = await scriptedPage(context, extensionId, script);
    const cold = await opening(page);
    await page.evaluate(() => inPage.close());
    const warm = await opening(page);
    const searches = await measureSearches(page, sample);
    const memory = await workerMemory(context);
    const saves: number[] = [];
    for (const { practice } of sample.slice(0, 20))
      saves.push(await page.evaluate((id) => inPage.save(id, 'Uusi otsikko'), practice.id));
    const ours = [
      ...[
        decimal(rebuilt.ms / 1000, 0),
        decimal(rebuilt.longest, 0),
        decimal(bytes / 1e6),
        pages.cold,
        pages.warm,
      ],
      ...[decimal(cold, 0), decimal(warm, 0), ...searches],
      ...[figures(saves), decimal(memory / 1e6, 0), pages.frames],
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

/** Fills a profile's library and has its index made. */
async function filled(profile: string, flags: readonly string[], script: string, size: number) {
  const { context, extensionId } = await openedBrowser(profile, flags);
  const page = await scriptedPage(context, extensionId, script);
  const sample = await fill(page, size);
  await page.evaluate(() => inPage.open());
  const rebuilt = await page.evaluate(() => inPage.untilReady());
  const bytes = await page.evaluate(() => inPage.indexBytes());
  await context.close();
  return { sample, rebuilt, bytes };
}

/**
 * The library page in a browser that has just been started, and again in one that has had it open: when its rows and
 * its counts are seen, and how evenly it is drawn as a person types.
 */
async function measurePage(
  profile: string,
  flags: readonly string[],
  sample: readonly InventedPractice[],
): Promise<Record<'cold' | 'warm' | 'frames', string>> {
  const { context, extensionId } = await openedBrowser(profile, flags);
  await settled();
  const first = await openLibraryPage(context, extensionId);
  await first.page.close();
  const again: Awaited<ReturnType<typeof openLibraryPage>>[] = [];
  for (let time = 0; time < 5; time += 1) {
    const opened = await openLibraryPage(context, extensionId);
    again.push(opened);
    if (time < 4) await opened.page.close();
  }
  const words = sample.slice(0, 10).map(({ pageText }) => pageText.split(' ')[3] ?? '');
  const last = again.at(-1)?.page;
  const { longest, dropped } = last ? await typeInBox(last, words) : { longest: Number.NaN, dropped: 0 };
  await context.close();
  const rows = quantile(again.map((each) => each.rows));
  const counts = quantile(again.map((each) => each.counts));
  return {
    cold: `${decimal(first.rows, 0)} / ${decimal(first.counts, 0)}`,
    warm: `${decimal(rows, 0)} / ${decimal(counts, 0)}`,
    frames: `${decimal(longest, 0)} ms, ${dropped} left out`,
  };
}

/** A browser that has just begun does much of its own; a person opens the library a moment later. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 3_000));
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
