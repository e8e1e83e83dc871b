import { describe, expect, test } from 'vitest';
import { textLikeness, textPrint } from '#shared/clip/text-print.ts';

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `sana${(at + from) * 7}`).join(' ');
const sharesPart = (one: string, other: string) => {
  const parts = new Set(textPrint(one));
  return textPrint(other).some((part) => parts.has(part));
};

describe('the print of a text', () => {
  test('is four parts of sixteen bits', () => {
    const print = textPrint(words(100));
    expect(print).toHaveLength(4);
    for (const [place, part] of print.entries()) expect(part).toMatch(new RegExp(`^${place}:[0-9a-f]{4}$`));
  });

  test('is the same for the same words in other white space, case and punctuation', () => {
    expect(textPrint(words(100).toUpperCase().replaceAll(' ', ',\n'))).toEqual(textPrint(words(100)));
  });

  test('shares a part with a text of which one word in four hundred has changed', () => {
    expect(sharesPart(words(400), words(400).replace('sana700', 'toinen'))).toBe(true);
  });

  test('shares none with another text', () => {
    expect(sharesPart(words(400), words(400, 10_000))).toBe(false);
  });

  test('is not made of a text too short to tell', () => {
    expect(textPrint(words(39))).toEqual([]);
  });
});

describe('how alike two texts are', () => {
  test('is one for equal texts and nothing for texts without a common shingle', () => {
    expect(textLikeness(words(80), words(80))).toBe(1);
    expect(textLikeness(words(80), words(80, 500))).toBe(0);
  });

  test('is the share of common shingles', () => {
    expect(textLikeness(words(100), `${words(100)} ${words(98, 900)}`)).toBeCloseTo(98 / 196);
  });
});
