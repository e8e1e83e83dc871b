import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isOneEditApart } from '#shared/find/words/one-edit.ts';

describe('one typing error', () => {
  test.each([
    ['a letter less', 'kumppanuuspöytä', 'kumppanuspöytä'],
    ['another letter', 'avustukset', 'avustuksit'],
    ['neighbours in the wrong order', 'hyvinvointi', 'hyvinvoitni'],
  ])('%s', (_, one, other) => {
    expect([isOneEditApart(one, other), isOneEditApart(other, one)]).toEqual([true, true]);
  });

  it('is not forgiven in short words', () => {
    expect(isOneEditApart('kuntaa', 'kuntoa')).toBe(false);
    expect(isOneEditApart('järjest', 'järjes')).toBe(false);
  });

  it('is not two', () => {
    expect(isOneEditApart('avustukset', 'avuztuksit')).toBe(false);
    expect(isOneEditApart('avustukset', 'avustukse')).toBe(true);
    expect(isOneEditApart('avustukset', 'avustuks')).toBe(false);
  });

  it('is found wherever a letter is added, and goes both ways', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zäö]{7,15}$/),
        fc.nat(),
        fc.constantFrom('x', 'å'),
        (word, at, letter) => {
          const place = at % (word.length + 1);
          const other = word.slice(0, place) + letter + word.slice(place);
          expect(isOneEditApart(word, other) && isOneEditApart(other, word)).toBe(true);
        },
      ),
    );
  });

  it('is not none', () => {
    fc.assert(fc.property(fc.string(), (word) => !isOneEditApart(word, word)));
  });
});
