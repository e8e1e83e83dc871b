import { describe, expect, test } from 'vitest';
import { alignWords, weightedWords } from '#shared/quote/align-words.ts';
import { describeQuote } from '#shared/quote/describe-quote.ts';
import { findQuote } from '#shared/quote/find-quote.ts';
import { likelyPlaces } from '#shared/quote/likely-places.ts';
import { literalPlaces } from '#shared/quote/literal-places.ts';
import { TextWords } from '#shared/quote/text-words.ts';

/** A text of many words of which few are rare. */
function longText(words: number): string {
  const stems = ['kunta', 'palvelu', 'asukas', 'hanke', 'raportti'];
  return Array.from({ length: words }, (_, index) =>
    index % 97 === 0 ? `sana${index}` : stems[index % 5],
  ).join(' ');
}

/** A row of words that counts how many of them are looked at. */
function countedWords(text: string): { words: TextWords; looks: () => number } {
  const words = new TextWords(text);
  let looks = 0;
  const counted = new Proxy(words.words, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  words.placesOf('');
  Object.assign(words, { words: counted });
  return { words, looks: () => looks };
}

const MAX_PLACES = 48;

describe('a text of two million characters', () => {
  const text = longText(300_000);

  test('gives a changed quote back near its place, though nothing rare is left in it', () => {
    const start = text.indexOf('sana145500');
    const selector = describeQuote(text, start, start + 200);
    if (selector === undefined) throw new Error('There is nothing to describe.');
    const changed = text.replace('sana145500', 'uusisana');
    const found = findQuote(selector, changed);
    expect(found?.how).toBe('approximate');
    expect(Math.abs((found?.start ?? 0) - start)).toBeLessThan(1_000);
  });

  test('is laid beside a quote only near the place that is tried', () => {
    const { words, looks } = countedWords(text);
    const all = weightedWords(words.words.slice(1000, 1060), words);
    const before = looks();
    alignWords({ all, first: 10, last: 49 }, words, 1000, 12);
    expect(looks() - before).toBeLessThan(60 * 25 + 200);
  });

  test('offers few places, however common a quote’s words are', () => {
    const words = new TextWords(text);
    const all = weightedWords(['kunta', 'palvelu', 'asukas'], words);
    expect(likelyPlaces({ all, first: 0, last: 2 }, words, 4, 0).length).toBeLessThanOrEqual(12);
  });

  test('offers few places of a letter that stands a million times', () => {
    const selector = { exact: 'a', prefix: '', suffix: '', start: 1_000_000, textLength: 2_000_000 };
    const places = literalPlaces(selector, 'a '.repeat(1_000_000));
    expect(places).toHaveLength(MAX_PLACES);
  });
});
