import { describe, expect, test } from 'vitest';
import { grantKindsIn } from '#shared/read/kind-facts/grant-kinds.ts';

describe('grantKindsIn', () => {
  test.each([
    ['Toiminta-avustus', ['Toiminta-avustus']],
    ['Perustoiminta-avustukset ja kerta-avustukset', ['Perustoiminta-avustukset', 'kerta-avustukset']],
    ['Hyvinvoinnin painopisteiden mukaiset avustukset', ['Hyvinvoinnin painopisteiden mukaiset avustukset']],
    ['Verksamhetsbidrag och projektbidrag', ['Verksamhetsbidrag', 'projektbidrag']],
    ['Project grants for associations', ['Project grants']],
  ])('names the kinds in %s', (words, kinds) => {
    expect(grantKindsIn(words)).toEqual(kinds);
  });

  test.each([
    'Avustukset yhdistyksille',
    'Kulttuuriavustukset',
    'Kohdeavustuksen hakeminen',
    'Bidrag',
    'Grants',
  ])('names none in %s', (words) => {
    expect(grantKindsIn(words)).toEqual([]);
  });
});
