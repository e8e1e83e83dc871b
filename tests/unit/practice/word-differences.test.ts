import { describe, expect, it } from 'vitest';
import { wordDifferences } from '#shared/practice/word-differences.ts';

describe('differences word by word', () => {
  it('keep what both have and mark what only one has', () => {
    expect(wordDifferences('Setelin arvo on 50 euroa', 'Setelin arvo on 60 euroa')).toEqual([
      { text: 'Setelin arvo on', in: 'both' },
      { text: '50', in: 'first' },
      { text: '60', in: 'second' },
      { text: 'euroa', in: 'both' },
    ]);
  });

  it('find words that were added at the end and left out at the beginning', () => {
    expect(wordDifferences('Vain kuntalaiset', 'kuntalaiset ja vapaa-ajan asukkaat')).toBeUndefined();
    expect(wordDifferences('Vain kunnan asukkaat', 'kunnan asukkaat nyt')).toEqual([
      { text: 'Vain', in: 'first' },
      { text: 'kunnan asukkaat', in: 'both' },
      { text: 'nyt', in: 'second' },
    ]);
  });

  it('are not told of texts with little in common', () => {
    expect(wordDifferences('Koivulan kunta', 'Esimerkkilän kaupunki')).toBeUndefined();
  });

  it('are not looked for in very long texts', () => {
    const long = Array.from({ length: 500 }, (_, index) => `sana${index}`).join(' ');
    expect(wordDifferences(long, long)).toBeUndefined();
  });

  it('put the two texts together again', () => {
    const [first, second] = ['a b c d e f g', 'a x c d f g h'];
    const found = wordDifferences(first, second) ?? [];
    const textOf = (other: 'first' | 'second') =>
      found
        .filter((each) => each.in !== other)
        .map(({ text }) => text)
        .join(' ');
    expect(textOf('second')).toBe(first);
    expect(textOf('first')).toBe(second);
  });
});
