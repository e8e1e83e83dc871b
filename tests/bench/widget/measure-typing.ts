import type { Page } from '@playwright/test';
import { TYPED_WORDS } from './finnish-words.ts';
import type { Noted } from './noted-in-page.ts';
import { processorTime, tasksMeanwhile } from './processor-time.ts';
import { type Bench, withProduct } from './product-page.ts';
import type { Product } from './products.ts';

declare const noted: Noted;

/** How a product follows a person who types. */
export type TypingFigures = {
  /** Milliseconds from each letter, as the browser stamped its event, until the frame after the first change it brought had been drawn. */
  answers: number[];
  /** The same until the frame after the last change before the next key. */
  settled: number[];
  /** How many letters brought no change of the list before the next one. */
  unanswered: number;
  /** The longest time between two frames in milliseconds. */
  longest: number;
  /** How many frames came more than 50 ms after the one before. */
  over50: number;
  /** How many frames the browser itself tells as longer than 50 ms. */
  longFrames: number;
  /** Processor milliseconds of the main thread for each letter, with all that follows from it and its share of emptying the box. */
  processor: number;
  /** The longest task of the main thread in processor milliseconds: what the longest frame would hold on an idle machine. */
  longestTask: number;
  /** How many tasks took more than 50 ms of the processor. */
  tasksOver50: number;
};

type InPageFigures = Omit<TypingFigures, 'processor' | 'longestTask' | 'tasksOver50'>;

const KEY_MS = 120;
const LONG_MS = 50;

/** Types ten words letter by letter into a product's search box, as a quick person does. */
export async function measureTyping(bench: Bench, product: Product, size: number): Promise<TypingFigures> {
  return withProduct(bench, product, { size }, async ({ page, client }) => {
    const before = await processorTime(client);
    const type = () => typeWords(page, product, TYPED_WORDS);
    const tasks = await tasksMeanwhile(bench.browser, page, type);
    const used = await processorTime(client);
    return {
      ...(await page.evaluate(typingFigures, LONG_MS)),
      processor: (used - before) / TYPED_WORDS.join('').length,
      longestTask: Math.max(...tasks),
      tasksOver50: tasks.filter((time) => time > LONG_MS).length,
    };
  });
}

/** Types words into a product's search box, one after another, each emptied out again. */
export async function typeWords(page: Page, product: Product, words: readonly string[]): Promise<void> {
  const box = page.locator(product.marks.mount).locator(product.marks.box).first();
  await box.click();
  await page.waitForTimeout(500);
  await page.evaluate(() => noted.watch());
  for (const word of words) {
    await page.keyboard.type(word, { delay: KEY_MS });
    await page.waitForTimeout(400);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(300);
  }
}

function typingFigures(long: number): InPageFigures {
  const { frames, longFrames } = noted;
  const keys = noted.keys.filter(({ key }) => key.length === 1);
  const answers = keys.flatMap(({ at, first }) => (first === undefined ? [] : [first - at]));
  const settled = keys.flatMap(({ at, last }) => (last === undefined ? [] : [last - at]));
  const gaps = frames.slice(1).map((moment, at) => moment - (frames[at] ?? moment));
  return {
    answers,
    settled,
    unanswered: keys.length - answers.length,
    longest: Math.max(...gaps),
    over50: gaps.filter((gap) => gap > long).length,
    longFrames: longFrames.length,
  };
}
