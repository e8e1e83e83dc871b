import { describe, expect, test } from 'vitest';
import { findBenefitValidity, findBenefitValue, tellsWorth } from '#shared/read/kind-facts/benefit-facts.ts';
import { openPage } from '#shared/read/open-page.ts';
import { documentOf } from '../dom.ts';

const pageWith = (text: string) =>
  openPage(documentOf(`<main><h1>Seteli</h1><p>${text}</p></main>`), 'https://www.mallila.example/seteli')
    .page;

describe('findBenefitValue', () => {
  test.each([
    ['Setelin arvo on 40 euroa vuodessa.', '40 euroa vuodessa'],
    ['Hyvinvointisetelin arvo on 60,00 €.', '60,00 €'],
    ['Seniorikortti maksaa 1 200 € / vuosi ja on henkilökohtainen.', '1 200 € / vuosi'],
    ['Kortti on henkilökohtainen ja maksuton.', 'maksuton'],
    ['Kortet kostar 30 euro per år.', '30 euro per år'],
    ['Kortet är avgiftsfritt.', 'avgiftsfritt'],
    ['The value of the wellbeing voucher is €40 per year.', '€40 per year'],
    ['The card is free of charge.', 'free of charge'],
  ])('reads %s', (text, value) => {
    expect(findBenefitValue(pageWith(text))?.value).toBe(value);
  });

  test.each([
    'Kunta varasi seteleihin 12 000 euroa.',
    'Kortilla saa maksuttomia lippuja.',
    'Setelin arvo on 40.',
    'Uimahallin kertamaksu on 6 euroa.',
    'Kortti ei ole maksuton.',
  ])('finds none in %s', (text) => {
    expect(findBenefitValue(pageWith(text))).toBeUndefined();
  });
});

test('takes the validity of the benefit, not of something else', () => {
  expect(findBenefitValidity(pageWith('Ajokortin voimassaolo ei vaikuta.'))).toBeUndefined();
  expect(
    findBenefitValidity(pageWith('Tarjous on voimassa 3 päivää. Kortti on voimassa 2 vuotta.'))?.value,
  ).toBe('2 vuotta');
});

test.each([
  ['40 €', true],
  ['EUR 40', true],
  ['maksuton', true],
  ['Tieto tarkentuu', false],
])('knows whether words tell a worth: %s', (words, tells) => {
  expect(tellsWorth(words)).toBe(tells);
});
