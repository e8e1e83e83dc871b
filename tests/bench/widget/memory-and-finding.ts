import { markdownTable, percent } from '../figures.ts';
import { inventedPublication } from './invented-partners.ts';
import { measureFinding } from './measure-finding.ts';
import { measureMemory } from './measure-memory.ts';
import { measureMounts } from './measure-mounts.ts';
import { allowedRequests, measureQuiet } from './measure-quiet.ts';
import type { Bench } from './product-page.ts';
import { megabytes, reasonOf, type SizedRun, tell, whole } from './widget-run.ts';

/** What each product holds, as a table. */
export async function memoryTable(bench: Bench, runs: readonly SizedRun[]): Promise<string> {
  const rows: string[][] = [];
  for (const { size, products } of runs)
    for (const product of products) {
      const cells = await measureMemory(bench, product, size).then(
        ({ heap, page }) => [megabytes(heap), megabytes(page)],
        (error: unknown) => [reasonOf(error)],
      );
      tell('memory', product, size, cells.join(', '));
      rows.push([String(size), product.name, ...cells]);
    }
  return [
    '**Memory** after one search and a collection of garbage, less what an empty page holds, in MB: the JavaScript heap, and the whole page with its document and workers as `measureUserAgentSpecificMemory` tells it.',
    markdownTable(['partners', 'product', 'heap', 'page'], rows),
  ].join('\n\n');
}

const MOUNTS = 200;

/** What is left behind when a product is put in and taken out many times, as a table. */
export async function mountTable(bench: Bench, { size, products }: SizedRun): Promise<string> {
  const rows: string[][] = [];
  for (const product of products) {
    const cells = await measureMounts(bench, product, size, MOUNTS).then(
      ({ before, after }) => [
        `${megabytes(before.heap)} → ${megabytes(after.heap)}`,
        `${whole(before.nodes)} → ${whole(after.nodes)}`,
        `${whole(before.listeners)} → ${whole(after.listeners)}`,
      ],
      (error: unknown) => [reasonOf(error)],
    );
    tell('mounts', product, MOUNTS, cells.join(', '));
    rows.push([product.name, ...cells]);
  }
  return [
    `**${MOUNTS} times put in and taken out**, with ${size} partners, each time until the list is there; twenty times before are not counted. After a collection of garbage, before → after.`,
    markdownTable(['product', 'heap MB', 'nodes', 'listeners'], rows),
  ].join('\n\n');
}

/** Lines of the readable list inside the mount: a short one with text after it in the window, and one that fills the window. */
const LISTS = [3, 80];

/** What a page with the widget does that nobody asked for, as a table. */
export async function quietTable(bench: Bench, size: number): Promise<string> {
  const rows: string[][] = [];
  for (const lines of LISTS) {
    const { shift, largest, requests, cookies, kept } = await measureQuiet(bench, size, lines);
    const others = requests.filter((path) => !allowedRequests(size).includes(path));
    rows.push([
      ...[`${lines} lines`, shift.toFixed(4), whole(largest), requests.join(' ')],
      ...[others.join(' ') || 'none', String(cookies), String(kept)],
    ]);
  }
  return [
    `**Nothing unasked.** The widget in place of a readable list, ${whole(size)} partners, the data 300 ms late: the sum of layout shifts (CLS), when the largest thing had been painted (LCP, ms), what was asked for beside the page, what of it is neither script nor data, cookies, keys and databases kept.`,
    markdownTable(['readable list', 'CLS', 'LCP', 'requests', 'others', 'cookies', 'kept'], rows),
  ].join('\n\n');
}

/** How well each product finds inflected words, as a table. */
export async function findingTable(bench: Bench, { size, products }: SizedRun): Promise<string> {
  const publication = inventedPublication(size);
  const columns: string[][] = [];
  const heads: string[] = [];
  let words: string[][] = [];
  for (const product of products) {
    const figures = await measureFinding(bench, product, publication).catch((error: unknown) => {
      tell('finding', product, size, reasonOf(error));
      return [];
    });
    if (figures.length === 0) continue;
    words = figures.map(({ query, forms, having }) => [query, forms.join(', '), String(having)]);
    const sum = (of: 'having' | 'found' | 'others') =>
      figures.reduce((total, figure) => total + figure[of], 0);
    const share = percent(sum('found'), sum('having'));
    tell('finding', product, size, share);
    heads.push(product.name);
    columns.push([
      ...figures.map(({ found, others }) => `${found} + ${others}`),
      `${share} + ${sum('others')}`,
    ]);
  }
  const lines = [...words, ['all', '', '']].map((line, at) => [
    ...line,
    ...columns.map((column) => column[at] ?? ''),
  ]);
  return [
    `**Finding.** Twelve words typed in a form that none of ${size} partners writes: how many of those that write it in another form are found, + how many others: those that have it in a name, a compound or, with the widget, among life stages.`,
    markdownTable(['typed', 'written', 'partners', ...heads], lines),
  ].join('\n\n');
}
