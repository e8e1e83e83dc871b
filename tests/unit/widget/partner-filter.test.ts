import { describe, expect, test } from 'vitest';
import { filterChoices, filterPartners, isFilterEmpty, NO_FILTER } from '../../../widget/partner-filter.ts';
import { aPartnerEntry } from '../../builders/publication.ts';

const club = aPartnerEntry({ kind: 'association', name: { fi: 'Pallo' } }, [{ lifeStages: ['youth'] }]);
const shop = aPartnerEntry({ kind: 'company', name: { fi: 'Kauppa' } }, [
  { lifeStages: ['everyone', 'youth'] },
]);
const all = [club, shop];

describe('filterPartners', () => {
  test('lets all through when nothing is asked', () => {
    expect(filterPartners(all, NO_FILTER)).toEqual(all);
    expect(isFilterEmpty(NO_FILTER)).toBe(true);
  });

  test('wants words, kind and life stage at once', () => {
    expect(filterPartners(all, { ...NO_FILTER, kind: 'company' })).toEqual([shop]);
    expect(filterPartners(all, { ...NO_FILTER, lifeStage: 'youth' })).toEqual(all);
    expect(filterPartners(all, { words: 'pallo', kind: 'company', lifeStage: 'youth' })).toEqual([]);
  });
});

describe('filterChoices', () => {
  test('offers only what occurs, in its own order', () => {
    expect(filterChoices([shop, club])).toEqual({
      kinds: ['association', 'company'],
      lifeStages: ['youth', 'everyone'],
    });
  });
});
