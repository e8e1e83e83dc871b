import { type BenchBrowser, openBenchBrowser, within } from '../bench-browser.ts';
import type { BenchPage } from '../bench-page.ts';
import { bundleForPage } from '../bundle-for-page.ts';
import { decimal, markdownTable, mean, percent, quantile } from '../figures.ts';
import type { ReadersInPage, Reading } from './readers-in-page.ts';
import { dayOf, isSameTitle, phrasesIn, wordF1 } from './score-reading.ts';

/** A reader that takes longer on one page, in milliseconds, has failed on it. */
const MAX_READING_TIME = 30_000;

interface Attempt {
  page: BenchPage;
  reading: Reading | undefined;
  failure: string | undefined;
  cpu: number;
}

/** Reads pages with our reader and its peers, in one browser, and tells how they fared in Markdown. */
export async function benchReaders(pages: readonly BenchPage[]): Promise<string> {
  const script = await bundleForPage('./reader/readers-in-page.ts');
  const attempts = new Map<string, Attempt[]>();
  const notes: string[] = [];
  let browser = await openBenchBrowser();
  for (const page of pages) {
    try {
      await browser.show(page, script);
      for (const name of await namesIn(browser)) {
        const attempt = await read(browser, page, name);
        if (attempt.failure !== undefined) notes.push(`${name} failed on ${page.name}: ${attempt.failure}`);
        attempts.set(name, [...(attempts.get(name) ?? []), attempt]);
      }
    } catch (error) {
      notes.push(`${page.name} was left out: ${String(error).slice(0, 200)}`);
      await browser.close();
      browser = await openBenchBrowser();
    }
  }
  await browser.close();
  return [summary(attempts), ...byType(attempts), ...notes.map((note) => `- ${note}`)].join('\n');
}

type Global = { benchReaders: ReadersInPage };

function namesIn({ page }: BenchBrowser): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as Global).benchReaders.names);
}

async function read({ page, cpuTime }: BenchBrowser, benchPage: BenchPage, name: string): Promise<Attempt> {
  const before = await cpuTime();
  const failure = await within(
    MAX_READING_TIME,
    page.evaluate((reader) => (globalThis as unknown as Global).benchReaders.run(reader), name),
  );
  const cpu = (await cpuTime()) - before;
  const reading = await page.evaluate(() => (globalThis as unknown as Global).benchReaders.result());
  return { page: benchPage, reading, failure, cpu };
}

const HEAD = [
  ...['reader', 'pages', 'snippets kept', 'snippets leaked', 'text F1', 'title right', 'published right'],
  ...['date invented', 'failed', 'CPU ms, median', 'CPU ms, 95 %'],
];

function summary(attempts: ReadonlyMap<string, readonly Attempt[]>): string {
  return markdownTable(
    HEAD,
    [...attempts].map(([name, all]) => {
      const cpu = all.map((attempt) => attempt.cpu);
      return [
        name,
        String(all.length),
        ...snippetCells(all),
        decimal(mean(f1s(all)), 3),
        share(
          all,
          ({ title }) => title ?? undefined,
          (reading, title) => isSameTitle(reading.title, title),
        ),
        share(
          all,
          ({ publishedOn }) => publishedOn ?? undefined,
          (reading, day) => dayOf(reading.publishedOn) === day,
        ),
        share(
          all,
          ({ publishedOn }) => (publishedOn === null ? '' : undefined),
          (reading) => reading.publishedOn !== '',
        ),
        String(all.filter(({ failure }) => failure !== undefined).length),
        decimal(quantile(cpu)),
        decimal(quantile(cpu, 0.95)),
      ];
    }),
  );
}

function snippetCells(all: readonly Attempt[]): string[] {
  const sum = (of: (attempt: Attempt) => number) => all.reduce((total, attempt) => total + of(attempt), 0);
  const textOf = ({ reading }: Attempt) => reading?.text ?? '';
  return [
    percent(
      sum((attempt) => phrasesIn(textOf(attempt), attempt.page.truth.holds)),
      sum(({ page }) => page.truth.holds.length),
    ),
    percent(
      sum((attempt) => phrasesIn(textOf(attempt), attempt.page.truth.lacks)),
      sum(({ page }) => page.truth.lacks.length),
    ),
  ];
}

/** Of the pages for which something is known, the share for which a reading passes. */
function share(
  all: readonly Attempt[],
  known: (truth: BenchPage['truth']) => string | undefined,
  passes: (reading: Reading, truth: string) => boolean,
): string {
  const asked = all.flatMap(({ page, reading }) => {
    const truth = known(page.truth);
    return truth === undefined ? [] : [reading !== undefined && passes(reading, truth)];
  });
  return percent(asked.filter((passed) => passed).length, asked.length);
}

function f1s(all: readonly Attempt[]): number[] {
  return all.flatMap(({ page, reading }) =>
    page.truth.text === undefined ? [] : [wordF1(reading?.text ?? '', page.truth.text)],
  );
}

/** Text F1 for each type of page, where the pages' true text is known. */
function byType(attempts: ReadonlyMap<string, readonly Attempt[]>): string[] {
  const [first] = attempts.values();
  const known = first?.filter(({ page }) => page.truth.text !== undefined) ?? [];
  if (known.length === 0) return [];
  const types = [...new Set(known.map(({ page }) => page.type))].sort();
  const rows = types.map((type) => {
    const of = (all: readonly Attempt[]) => f1s(all.filter(({ page }) => page.type === type));
    return [
      type,
      String(of(known).length),
      ...[...attempts.values()].map((all) => decimal(mean(of(all)), 3)),
    ];
  });
  return ['', markdownTable(['type of page, text F1', 'pages', ...attempts.keys()], rows), ''];
}
