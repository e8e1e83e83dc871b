import type { Noted } from './noted-in-page.ts';
import { processorTime } from './processor-time.ts';
import { type Bench, type Opening, withProduct } from './product-page.ts';
import type { Product } from './products.ts';

declare const noted: Noted;

/** How soon a product can be used, in milliseconds. */
export type StartFigures = {
  /** From the end of the response that brought the data until the first partners are in the document. */
  found: number;
  /** Until the frame with them has been drawn. */
  drawn: number;
  /** Until a letter that the page types by itself at once has brought a change and the frame after that has been drawn. */
  answered: number;
  /** Until the frame after the last change that the letter brought has been drawn. */
  settled: number;
  /** Processor milliseconds of the main thread for all of it, from the navigation on. */
  processor: number;
};

const LETTER = 'k';

/** One load of a product's page. */
export async function measureStart(bench: Bench, product: Product, opening: Opening): Promise<StartFigures> {
  return withProduct(bench, product, { ...opening, letter: LETTER }, async ({ page, client }) => {
    await page.waitForFunction(isQuiet, undefined, { polling: 100 });
    const processor = await processorTime(client);
    return { ...(await page.evaluate(startFigures, product.begins)), processor };
  });
}

function isQuiet(): boolean {
  const last = noted.keys[0]?.last;
  return last !== undefined && performance.now() - last > 600;
}

function startFigures(begins: string): Omit<StartFigures, 'processor'> {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const begun = entries.find(({ name }) => name.includes(begins))?.responseEnd ?? Number.NaN;
  const [key] = noted.keys;
  return {
    found: (noted.found ?? Number.NaN) - begun,
    drawn: (noted.drawn ?? Number.NaN) - begun,
    answered: (key?.first ?? Number.NaN) - begun,
    settled: (key?.last ?? Number.NaN) - begun,
  };
}
