import { type BenchBrowser, openBenchBrowser, within } from '../bench-browser.ts';
import type { BenchPage } from '../bench-page.ts';
import { bundleForPage } from '../bundle-for-page.ts';
import { decimal, markdownTable, percent, quantile } from '../figures.ts';
import type { AnchoringInPage, AnchoringResult } from './anchoring-in-page.ts';

/** How many passages are picked on each page. */
const PASSAGES = 12;
/** A matcher that takes longer on one page with one damage, in milliseconds, ends the page. */
const MAX_TIME = 120_000;
/** The first page's seed; the others' follow. */
const SEED = 1000;

/** Results by damage, then by matcher. */
type Results = Map<string, Map<string, AnchoringResult>>;

/** Picks passages on pages, damages the pages, and tells in Markdown how well our matcher and its peers find them again. */
export async function benchAnchoring(pages: readonly BenchPage[]): Promise<string> {
  const script = await bundleForPage('./anchoring/anchoring-in-page.ts');
  const results: Results = new Map();
  const notes: string[] = [];
  const tooShort: string[] = [];
  let passages = 0;
  let browser = await openBenchBrowser();
  for (const [index, page] of pages.entries()) {
    try {
      await browser.show(page, script);
      const picked = await describe(browser, SEED + index);
      passages += picked;
      if (picked === 0) tooShort.push(page.name);
      else await anchorAll(browser, SEED + 31 * index, results);
    } catch (error) {
      notes.push(`${page.name} was broken off: ${String(error).slice(0, 200)}`);
      await browser.close();
      browser = await openBenchBrowser();
    }
  }
  await browser.close();
  if (tooShort.length > 0)
    notes.unshift(
      `${tooShort.length} pages have too little text to pick passages of: ${tooShort.join(', ')}.`,
    );
  const intro = `${passages} passages of 3 to 40 words. Right / wrong place / lost; search ms, median and 95 %.`;
  return [intro, '', report(results), '', ...notes.map((note) => `- ${note}`)].join('\n');
}

type Global = { benchAnchoring: AnchoringInPage };

function describe({ page }: BenchBrowser, seed: number): Promise<number> {
  return within(
    MAX_TIME,
    page.evaluate(
      ([count, seedOfPage]) => (globalThis as unknown as Global).benchAnchoring.describe(count, seedOfPage),
      [PASSAGES, seed] as const,
    ),
  );
}

async function anchorAll({ page }: BenchBrowser, seed: number, results: Results): Promise<void> {
  const { matchers, damages } = await page.evaluate(() => {
    const { matchers, damages } = (globalThis as unknown as Global).benchAnchoring;
    return { matchers, damages };
  });
  for (const [number, damage] of damages.entries()) {
    for (const matcher of matchers) {
      const result = await within(
        MAX_TIME,
        page.evaluate(
          ([matcherName, damageName, seedOfDamage]) =>
            (globalThis as unknown as Global).benchAnchoring.anchor(matcherName, damageName, seedOfDamage),
          [matcher, damage, seed + number] as const,
        ),
      );
      add(results, damage, matcher, result);
    }
  }
}

function add(results: Results, damage: string, matcher: string, result: AnchoringResult): void {
  const ofDamage = results.get(damage) ?? new Map<string, AnchoringResult>();
  const sum = ofDamage.get(matcher) ?? { right: 0, wrong: 0, lost: 0, times: [] };
  ofDamage.set(matcher, {
    right: sum.right + result.right,
    wrong: sum.wrong + result.wrong,
    lost: sum.lost + result.lost,
    times: [...sum.times, ...result.times],
  });
  results.set(damage, ofDamage);
}

function report(results: Results): string {
  const [first] = results.values();
  const matchers = [...(first?.keys() ?? [])];
  const rows = [...results].map(([damage, ofDamage]) => [
    damage,
    ...matchers.map((matcher) => cell(ofDamage.get(matcher))),
  ]);
  return markdownTable(['damage', ...matchers], rows);
}

function cell(result: AnchoringResult | undefined): string {
  if (result === undefined) return '–';
  const { right, wrong, lost, times } = result;
  const all = right + wrong + lost;
  const shares = [right, wrong, lost].map((part) => percent(part, all)).join(' / ');
  return `${shares}; ${decimal(quantile(times), 2)} / ${decimal(quantile(times, 0.95), 1)}`;
}
