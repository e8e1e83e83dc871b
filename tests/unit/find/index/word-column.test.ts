import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  eachNear,
  endingOrder,
  findWord,
  isAround,
  rangeOfBeginning,
  rangeOfEnding,
  wordAt,
  wordColumn,
} from '#shared/find/index/word-column.ts';
import { isOneEditApart } from '#shared/find/words/one-edit.ts';

const letters = fc.constantFrom('a', 'b', 'ä', 'ö', 'i', 's', '中');
const words = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 20 }), { maxLength: 60 });
const noPause = async () => undefined;
const sortedColumn = (all: readonly string[]) => wordColumn([...new Set(all)].sort());

describe('a column of words', () => {
  test('finds each word, and the words that begin and end as asked', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.string({ unit: letters, minLength: 1, maxLength: 3 }), async (all, part) => {
        const column = sortedColumn(all);
        const sorted = [...new Set(all)].sort();
        for (const [place, word] of sorted.entries()) expect(findWord(column, word)).toBe(place);
        const [from, to] = rangeOfBeginning(column, part);
        expect(sorted.slice(from, to)).toEqual(sorted.filter((word) => word.startsWith(part)));
        const order = await endingOrder(column, noPause);
        const [first, end] = rangeOfEnding(column, order, part);
        const ending = [...order.slice(first, end)].map((place) => wordAt(column, place));
        expect(ending.sort()).toEqual(sorted.filter((word) => word.endsWith(part)));
      }),
    );
  });

  test('knows which words stand around another', () => {
    fc.assert(
      fc.property(words, fc.string({ unit: letters, minLength: 1, maxLength: 3 }), (all, part) => {
        const column = wordColumn(all);
        for (const [place, word] of all.entries()) {
          const isMeant = word.startsWith('a') && word.endsWith(part) && word.length > part.length + 1;
          expect(isAround(column, place, bytesOf('a'), bytesOf(part)), word).toBe(isMeant);
        }
      }),
    );
  });

  test('finds every word with one typing error', async () => {
    await fc.assert(
      fc.asyncProperty(
        words,
        fc.string({ unit: letters, minLength: 7, maxLength: 18 }),
        fc.nat(),
        async (all, word, at) => {
          const place = at % word.length;
          const mistyped = [
            word.slice(0, place) + word.slice(place + 1),
            `${word.slice(0, place)}s${word.slice(place)}`,
            `${word.slice(0, place)}b${word.slice(place + 1)}`,
            `${word.slice(0, place)}${word
              .slice(place, place + 2)
              .split('')
              .reverse()
              .join('')}${word.slice(place + 2)}`,
          ];
          const column = sortedColumn([...all, ...mistyped]);
          const near = new Set<string>();
          eachNear(column, await endingOrder(column, noPause), word, (index) =>
            near.add(wordAt(column, index)),
          );
          for (const other of [...all, ...mistyped])
            if (isOneEditApart(word, other)) expect([...near]).toContain(other);
        },
      ),
    );
  });
});
