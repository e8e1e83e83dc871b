import { markdownTable, quantile } from '../figures.ts';
import { measureStart, type StartFigures } from './measure-start.ts';
import { measureTyping, type TypingFigures } from './measure-typing.ts';
import type { Bench } from './product-page.ts';
import { OURS, type Product } from './products.ts';
import { reasonOf, type SizedRun, tell, whole } from './widget-run.ts';

/** How many loads are measured up to so many partners. */
const LOADS = [
  { most: 1_000, loads: 15 },
  { most: 10_000, loads: 7 },
  { most: 100_000, loads: 3 },
] as const;
const SLOWER = 6;
const SLOW_LOADS = 5;
const TYPED_TIMES = 3;
/** A product that takes longer to answer its first letter is not typed into: a hundred keys would take minutes. */
const MOST_FOR_TYPING_MS = 15_000;

const START_HEAD = [
  ...['partners', 'product', 'loads', 'in the document'],
  ...['drawn', 'letter answered', 'settled', 'processor'],
];

/** How soon each product can be used, as a table; a product that cannot bear so many partners is taken out of its run and told in `notes`. */
export async function startTable(bench: Bench, runs: readonly SizedRun[], notes: string[]): Promise<string> {
  const rows: string[][] = [];
  for (const run of runs) {
    rows.push(...(await startRows(bench, run, 1, notes)));
    if (run.size <= 1_000) rows.push(...(await startRows(bench, run, SLOWER, notes)));
  }
  return [
    '**Interactive.** Milliseconds, p50 / p95, each load in a new page with nothing kept. From the end of the response that brought the data (of Pagefind’s own script: it has no data file) until the first partners are in the document (Pagefind’s search box: it lists nothing before a search), until the frame with them has been drawn, until a letter that the page types by itself at that moment has brought its first change and the frame with it has been drawn, and until the frame after the last change. What is only read out does not count. Pagefind waits 300 ms after a letter before it searches. Processor: main thread, from the navigation on.',
    markdownTable(START_HEAD, rows),
  ].join('\n\n');
}

async function startRows(bench: Bench, run: SizedRun, slower: number, notes: string[]): Promise<string[][]> {
  const { size } = run;
  const loads = slower > 1 ? SLOW_LOADS : (LOADS.find(({ most }) => size <= most)?.loads ?? 1);
  const measured = new Map<Product, StartFigures[]>(run.products.map((product) => [product, []]));
  // In turns, so that what else the machine does meanwhile falls on all alike.
  for (let load = 0; load < loads; load += 1)
    for (const product of [...run.products]) {
      try {
        measured.get(product)?.push(await measureStart(bench, product, { size, slower }));
      } catch (error) {
        notes.push(`${product.name} is left out at ${size} partners: ${reasonOf(error)}.`);
        run.products.splice(run.products.indexOf(product), 1);
      }
    }
  return [...measured].map(([product, figures]) => {
    const of = (name: keyof StartFigures) => spread(figures.map((figure) => figure[name]));
    const answered = quantile(figures.map((figure) => figure.answered));
    if (product !== OURS && answered > MOST_FOR_TYPING_MS) run.tooSlow.add(product);
    const cells = [
      String(figures.length),
      of('found'),
      of('drawn'),
      of('answered'),
      of('settled'),
      of('processor'),
    ];
    tell('start', product, size, cells.join(', '));
    return [`${size}${slower > 1 ? `, processor ${slower} × slower` : ''}`, product.name, ...cells];
  });
}

const TYPING_HEAD = [
  ...['partners', 'product', 'answer to a letter', 'settled', 'letters without a change', 'longest frame'],
  ...['frames > 50', 'told as long', 'processor a letter', 'longest task', 'tasks > 50'],
];

/** How each product follows a person who types, as a table. */
export async function typingTable(bench: Bench, runs: readonly SizedRun[], notes: string[]): Promise<string> {
  const rows: string[][] = [];
  for (const run of runs)
    for (const product of run.products) {
      if (run.tooSlow.has(product)) {
        notes.push(
          `${product.name} is not typed into at ${run.size} partners: its first letter took longer than ${MOST_FOR_TYPING_MS / 1000} s.`,
        );
        continue;
      }
      const cells = await typingCells(bench, product, run.size).catch((error: unknown) => [reasonOf(error)]);
      tell('typing', product, run.size, cells.join(', '));
      rows.push([String(run.size), product.name, ...cells]);
    }
  return [
    `**Typing.** Ten words letter by letter, a key each 120 ms, each word emptied out again, ${TYPED_TIMES} times; the middle run of each column. Answer: wall milliseconds from the key’s own moment until the frame with the first change it brings has been drawn, p50 / p95; settled: until the last change before the next key. Frames: wall milliseconds between two frames; told as long: the browser’s own count of frames over 50 ms. Processor, longest task, tasks over 50: milliseconds of the processor that the main thread used: what stays when other programs share the machine.`,
    markdownTable(TYPING_HEAD, rows),
  ].join('\n\n');
}

async function typingCells(bench: Bench, product: Product, size: number): Promise<string[]> {
  const runs: TypingFigures[] = [];
  for (let time = 0; time < TYPED_TIMES; time += 1) runs.push(await measureTyping(bench, product, size));
  const middle = (of: (run: TypingFigures) => number) => whole(quantile(runs.map(of)));
  return [
    spread(runs.flatMap(({ answers }) => answers)),
    spread(runs.flatMap(({ settled }) => settled)),
    middle(({ unanswered }) => unanswered),
    middle(({ longest }) => longest),
    middle(({ over50 }) => over50),
    middle(({ longFrames }) => longFrames),
    middle(({ processor }) => processor),
    middle(({ longestTask }) => longestTask),
    middle(({ tasksOver50 }) => tasksOver50),
  ];
}

function spread(values: readonly number[]): string {
  return `${whole(quantile(values))} / ${whole(quantile(values, 0.95))}`;
}
