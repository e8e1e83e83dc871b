import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownStems } from '#shared/find/words/finnish-lexicon.ts';
import { foldWord } from '#shared/find/words/fold.ts';
import { indexKeys } from '#shared/find/words/index-keys.ts';
import { NOUNS } from '#shared/find/words/lexicon/nouns.ts';
import { VERBS } from '#shared/find/words/lexicon/verbs.ts';
import { queryKeys } from '#shared/find/words/query-keys.ts';
import { stemOf } from '#shared/find/words/stem-of.ts';

describe('keys', () => {
  it('of any word include the word itself at full weight, and nothing else does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const word = foldWord(text);
        for (const keys of [indexKeys(word, undefined), queryKeys(word)]) {
          expect(keys.filter(({ weight }) => weight === 1)).toEqual([{ key: `=${word}`, weight: 1 }]);
          expect(keys.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
        }
      }),
    );
  });

  it('of a text in a Sámi language are the word itself and municipalities', () => {
    expect(indexKeys('gielda', 'se').map(({ key }) => key)).toEqual(['=gielda']);
  });

  it('of one word are never many', () => {
    const longest = 'hyvinvointisuunnitelmatyöryhmäkokouspöytäkirjaliitteineen';
    expect(indexKeys(longest, undefined).length).toBeLessThan(40);
  });
});

describe('the lexicon', () => {
  const written = [...Object.values(NOUNS), ...Object.values(VERBS)].flatMap((list) =>
    list.trim().split(/\s+/),
  );

  it('holds every word in its base form', () => {
    const stems = knownStems();
    const lost = written.filter((entry) => stems.of(entry.replace(/[!:>].*$/, '')).length === 0);
    expect(lost).toEqual([]);
  });

  it('lists no word twice in a kind', () => {
    const twice = [...Object.values(NOUNS), ...Object.values(VERBS)].flatMap((list) => {
      const words = list.trim().split(/\s+/);
      return words.filter((word, at) => words.indexOf(word) !== at);
    });
    expect(twice).toEqual([]);
  });
});

it('gives the stem that unknown compounds may hold, but of no short word', () => {
  expect(stemOf('seteleillä')).toBe('seteli');
  expect(stemOf('kylän')).toBeUndefined();
});
