import { type Evidence, evidence } from '../evidence.ts';
import type { Page } from '../page.ts';
import { sentencesOf } from '../sentences.ts';

/** Longer ones are no sentences that tell a fact, and patterns stay quick. */
const MAX_SENTENCE = 600;
/** More text need not be searched for a kind's facts. */
const MAX_SENTENCES = 5_000;

const known = new WeakMap<Page, readonly string[]>();

/** The sentences of a page's running text and lists, without headings and tables; read once for a page. */
export function sentencesOfPage(page: Page): readonly string[] {
  const before = known.get(page);
  if (before !== undefined) return before;
  const sentences = page.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => sentence.length <= MAX_SENTENCE)
    .slice(0, MAX_SENTENCES);
  known.set(page, sentences);
  return sentences;
}

/** The first value that `read` finds in a sentence of the page, with that sentence. */
export function findInSentences<T>(
  page: Page,
  read: (sentence: string) => T | undefined,
): Evidence<T> | undefined {
  for (const sentence of sentencesOfPage(page)) {
    const value = read(sentence);
    if (value !== undefined) return evidence(value, 'pattern', sentence);
  }
  return undefined;
}

/** What stands in the first group of the first of these patterns that a sentence matches. */
export function firstGroup(sentence: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const words = pattern.exec(sentence)?.[1]?.trim();
    if (words !== undefined && words !== '') return words;
  }
  return undefined;
}
