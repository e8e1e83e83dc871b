import { expect, test } from 'vitest';
import { areSimilarMunicipalities } from '#shared/municipality/similar-municipalities.ts';

const JOUTSA = '172';
const KONNEVESI = '275';
const HELSINKI = '091';
const SUND = '771';
const INKOO = '149';
const KORSNAS = '280';

test('two rural municipalities that serve in Finnish are alike', () => {
  expect(areSimilarMunicipalities(JOUTSA, KONNEVESI)).toBe(true);
});

test('a rural one is not like a city, nor like itself', () => {
  expect(areSimilarMunicipalities(JOUTSA, HELSINKI)).toBe(false);
  expect(areSimilarMunicipalities(JOUTSA, JOUTSA)).toBe(false);
});

test('two that share no language are not alike, two that share one are', () => {
  expect(areSimilarMunicipalities(JOUTSA, SUND)).toBe(false);
  expect(areSimilarMunicipalities(JOUTSA, INKOO)).toBe(true);
  expect(areSimilarMunicipalities(SUND, KORSNAS)).toBe(true);
});

test('one that is not known is like none', () => {
  expect(areSimilarMunicipalities('999', JOUTSA)).toBe(false);
});

test('a municipality of the same type is not similar when it is of quite another size', () => {
  const [KINNULA, SAARIJARVI] = ['256', '729'];
  expect(areSimilarMunicipalities(KINNULA, SAARIJARVI)).toBe(false);
});
