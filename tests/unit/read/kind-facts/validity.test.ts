import { describe, expect, test } from 'vitest';
import { findValidity } from '#shared/read/kind-facts/validity.ts';

describe('findValidity', () => {
  test.each([
    ['Seteli on voimassa 12 kuukautta luovutuspäivästä.', '12 kuukautta luovutuspäivästä'],
    ['Kortti on henkilökohtainen ja voimassa vuoden kerrallaan.', 'vuoden kerrallaan'],
    ['Seteli on voimassa 31.12.2026 asti, eikä sitä voi jatkaa.', '31.12.2026 asti'],
    ['Sopimus on toistaiseksi voimassa.', 'toistaiseksi'],
    ['Kortet är personligt och gäller ett år i taget.', 'ett år i taget'],
    ['Avtalet gäller tills vidare.', 'tills vidare'],
    ['The card is valid for one year.', 'for one year'],
    ['The agreement is in force until 31 December 2027.', 'until 31 December 2027'],
  ])('reads %s', (sentence, words) => {
    expect(findValidity(sentence)).toBe(words);
  });

  test.each([
    'Korttia käytetään voimassa olevan henkilökortin kanssa.',
    'Reglerna gäller alla.',
    'A valid identity card is needed.',
  ])('finds none in %s', (sentence) => {
    expect(findValidity(sentence)).toBeUndefined();
  });
});
