import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPartners } from '#shared/partner/find-partners.ts';
import { foldText } from '#shared/partner/fold-text.ts';
import { aPartnerEntry } from '../../builders/publication.ts';

const ballClub = aPartnerEntry(
  { name: { fi: 'Koivulan Pallo', sv: 'Björklidens boll' }, area: { fi: 'Rantakylä' } },
  [{ text: { fi: 'Ohjaamme iltapäiväkerhoa.' }, lifeStages: ['older-people'], elements: ['livelihood'] }],
);
const bakery = aPartnerEntry({ kind: 'company', name: { fi: 'Leipomo Ähtäri', se: 'Šaddu' } });
const all = [ballClub, bakery];

describe('findPartners', () => {
  test.each<[string, string, unknown[]]>([
    ['finds all with an empty query', '  ', all],
    ['finds by a part of a word', 'kerho', [ballClub]],
    ['finds by the name in another language', 'boll', [ballClub]],
    ['finds by the area', 'rantakylä', [ballClub]],
    ['finds another form of a word', 'iltapäiväkerhot', [ballClub]],
    ['finds another form at the end of a compound', 'kylissä', [ballClub]],
    ['finds another Swedish form', 'bollar', [ballClub]],
    ['wants every word, each in any form', 'kerhot leipomoissa', []],
    ['finds by the kind in any language', 'companies', [bakery]],
    ['finds by life stage', 'ikäihmiset', [ballClub]],
    ['finds by element', 'utkomst', [ballClub]],
    ['wants every word of the query', 'pallo kerho', [ballClub]],
    ['does not find when one word is missing', 'pallo leipomo', []],
    ['does not mind case', 'ÄHTÄRI', [bakery]],
    ['keeps ä apart from a', 'ahtari', []],
    ['takes signs for themselves', 'leip.mo', []],
    ['takes an open bracket for itself', '(pallo', []],
    ['reads eight words of a query', `${'pallo '.repeat(8)}leipomo`, [ballClub]],
    ['reads two hundred characters of a query', `pallo${' '.repeat(200)}leipomo`, [ballClub]],
    ['lets Sámi letters be typed without their marks', 'saddu', [bakery]],
  ])('%s', (_title, query, found) => {
    expect(findPartners(all, query)).toEqual(found);
  });

  test('answers any query with partners of the list, in its order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'palokerhniitäšd 1-.*+?(){}[]|^$/\\_~'), maxLength: 60 }),
        (query) => {
          const found = findPartners(all, query);
          expect(found).toEqual(all.filter((entry) => found.includes(entry)));
        },
      ),
    );
  });

  test('keeps the order given', () => {
    expect(findPartners([bakery, ballClub], 'l')).toEqual([bakery, ballClub]);
  });
});

describe('foldText', () => {
  test.each([
    ['Café Áigi Đorvu', 'cafe aigi dorvu'],
    ['Åbo Öljy Äly', 'åbo öljy äly'],
    ['A\u0308ly', 'äly'],
    ['hyvin\u00advoin\u00adti', 'hyvinvointi'],
    ['Čáhci Ŋ Ŧ', 'cahci n t'],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
