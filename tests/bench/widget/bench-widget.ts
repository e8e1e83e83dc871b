import { cpus, loadavg, totalmem } from 'node:os';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../e2e/chromium-options.ts';
import { type BenchSite, openBenchSite } from './bench-site.ts';
import { inventedPublication } from './invented-partners.ts';
import { findingTable, memoryTable, mountTable, quietTable } from './memory-and-finding.ts';
import type { Noted } from './noted-in-page.ts';
import { putData, putPagefind, putScripts, type SizedFiles, sizeTable } from './product-files.ts';
import { type Bench, withProduct } from './product-page.ts';
import { INSTANT_SEARCH, LIST_JS, OURS, PAGEFIND } from './products.ts';
import { startTable, typingTable } from './start-and-typing.ts';
import { reasonOf, type SizedRun } from './widget-run.ts';

/** What the page notes of itself; used only in what is run there. */
declare const noted: Noted;

const SIZES = [1_000, 10_000, 100_000];
/** What is measured at one size only is measured at this. */
const USUAL_SIZE = 1_000;
/** So many partners are put in and taken out, and found by inflected words. */
const FEW = 300;
/** Pagefind wants a page for each partner: at more its index takes many minutes to be made. */
const MOST_PAGES = 10_000;
/** Lets a page tell its memory at once, not at the next collection of garbage. */
const EAGER_MEMORY = '--enable-blink-features=ForceEagerMeasureMemory';

/** Measures the built widget in Chromium beside List.js, InstantSearch.js and Pagefind, over the same invented partners. */
export async function benchWidget(sizes: readonly number[] = SIZES): Promise<string> {
  const site = await openBenchSite();
  const browser = await chromium.launch({ ...chromiumOptions([EAGER_MEMORY]), headless: true });
  try {
    const files = await putScripts(site);
    const notes: string[] = [];
    const everySize = new Set([FEW, USUAL_SIZE, ...sizes]);
    const runs: SizedRun[] = [];
    for (const size of everySize) runs.push(await prepared(site, size, files, notes));
    const timed = runs.filter(({ size }) => sizes.includes(size));
    const few = runs.find(({ size }) => size === FEW) ?? { size: FEW, products: [OURS], tooSlow: new Set() };
    const bench = { browser, site, rows: 0 };
    const rows = await rowsAtFirst(bench, Math.min(MOST_PAGES, Math.max(...sizes)));
    Object.assign(bench, { rows });
    return [
      machine(browser.version()),
      `List.js and InstantSearch.js are given the same data file and show ${rows} partners, as many as the widget draws at first (it goes on to 400 in slices); Pagefind has a page for each partner. Everything by HTTP from this machine, gzipped, nothing kept by the browser.`,
      sizeTable(files),
      await startTable(bench, timed, notes),
      await typingTable(bench, timed, notes),
      await memoryTable(bench, timed),
      await mountTable(bench, few),
      await quietTable(bench, USUAL_SIZE),
      await findingTable(bench, few),
      notes.map((note) => `- ${note}`).join('\n'),
    ].join('\n\n');
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Puts the partners on the site, for Pagefind as an index of pages; which products can be measured with them. */
async function prepared(
  site: BenchSite,
  size: number,
  files: SizedFiles[],
  notes: string[],
): Promise<SizedRun> {
  const publication = inventedPublication(size);
  files.push(putData(site, publication));
  const run: SizedRun = { size, products: [OURS, LIST_JS, INSTANT_SEARCH], tooSlow: new Set() };
  if (size > MOST_PAGES) {
    notes.push(
      `Pagefind is left out at ${size} partners: it wants a page for each, and its index of so many takes many minutes to be made.`,
    );
    return run;
  }
  try {
    const start = performance.now();
    const own = await putPagefind(site, publication);
    notes.push(
      `Pagefind’s index of ${size} pages took ${((performance.now() - start) / 1000).toFixed(1)} s to be made.`,
    );
    files.push(...own.filter(({ what }) => !files.some((row) => row.what === what)));
    run.products.push(PAGEFIND);
  } catch (error) {
    notes.push(`Pagefind is left out: its program does not run on this machine (${reasonOf(error)}).`);
  }
  return run;
}

async function rowsAtFirst(bench: Bench, size: number): Promise<number> {
  return withProduct(bench, OURS, { size }, ({ page }) => page.evaluate(() => noted.rows));
}

function machine(version: string): string {
  const [first] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return `${first?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory}, load ${loadavg()[0]?.toFixed(1)} at the beginning; Chromium ${version}, headless; Node ${process.version}.`;
}
