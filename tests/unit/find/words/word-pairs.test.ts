import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../bench/words/word-pair-figures.ts';
import { wordPairs } from '../../../bench/words/word-pairs.ts';

describe.each(wordPairs())('word pairs, the same word: $same, kept aside: $keptAside', ({ same, groups }) => {
  const figures = figuresOf(Object.values(groups).flat(), same);
  const met = figures.met.length / figures.pairs;

  test(same ? 'at least 97 % find each other' : 'at most 4 % find each other', () => {
    expect(same ? met >= 0.97 : met <= 0.04, JSON.stringify(same ? figures.unmet : figures.met)).toBe(true);
  });

  test('the exact form is always the first', () => {
    expect(figures.exactFirst).toBe(figures.pairs * 2);
  });
});
