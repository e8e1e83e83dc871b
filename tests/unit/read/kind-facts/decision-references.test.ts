import { describe, expect, test } from 'vitest';
import {
  findBody,
  findDecisions,
  findDiaryNumber,
  findSection,
} from '#shared/read/kind-facts/decision-references.ts';

const referencesIn = (text: string) => findDecisions(text).map(({ reference }) => reference);

describe('findDecisions', () => {
  test.each([
    ['Kunnanvaltuusto hyväksyi suunnitelman 16.6.2025 § 34.', 'Kunnanvaltuusto 16.6.2025 § 34'],
    ['Suunnitelma hyväksyttiin kaupunginhallituksessa 3.2.2024 (§ 12).', 'Kaupunginhallitus 3.2.2024 § 12'],
    ['Sivistys- ja hyvinvointilautakunnan päätös 4.5.2023.', 'Sivistys- ja hyvinvointilautakunta 4.5.2023'],
    ['Voimassa (KH 13.9.2021 § 624).', 'KH 13.9.2021 § 624'],
    ['Valtuusto päätti asiasta 13.11.2017, 47/00.02/2016.', 'Valtuusto 13.11.2017, 47/00.02/2016'],
    ['Stadsfullmäktige godkände rapporten den 24 april 2023.', 'Stadsfullmäktige 24 april 2023'],
    ['Beslut: kommunstyrelsen 13.2.2024 § 24', 'Kommunstyrelsen 13.2.2024 § 24'],
    ['The City Council approved it on 12 December 2022.', 'City Council 12 December 2022'],
  ])('reads "%s"', (text, reference) => {
    expect(referencesIn(text)).toEqual([reference]);
  });

  test.each([
    'Kunnanvaltuusto käsittelee suunnitelmaa 16.6.2025.',
    'Kunnanvaltuusto hyväksyi suunnitelman keväällä.',
    'Suunnitelma hyväksyttiin 16.6.2025.',
    'Kuntalain 37 § velvoittaa kuntaa.',
    'Hyvinvointia johtaa kaupunginjohtaja 1.1.2024 alkaen.',
  ])('finds none in "%s"', (text) => {
    expect(referencesIn(text)).toEqual([]);
  });

  test('passes the section of a law over', () => {
    expect(referencesIn('Valtuusto hyväksyi kuntalain 37 §:n mukaisen strategian 16.6.2025 § 8.')).toEqual([
      'Valtuusto 16.6.2025 § 8',
    ]);
  });
});

describe('the parts of a decision', () => {
  test('are read from short lines', () => {
    expect(findBody('Kaupunginhallitus > Kokous 27.6.2022')).toBe('Kaupunginhallitus');
    expect(findBody('Khall 31.10.2017 § 312')).toBe('Khall');
    expect(findBody('Kaupungin nuoret')).toBeUndefined();
    expect(findSection('32 § Sopimus')).toBe('§ 32');
    expect(findSection('Terveydenhuoltolain velvoitteet (1326/2010) 12§')).toBeUndefined();
    expect(findDiaryNumber('PRIDno-2022-3319')).toBe('PRIDno-2022-3319');
    expect(findDiaryNumber('Diarienummer: KST/118/02.05.01/2024')).toBe('KST/118/02.05.01/2024');
    expect(findDiaryNumber('Laki 523/2015')).toBeUndefined();
  });

  test('take linear time on a text made to harm', () => {
    const start = performance.now();
    findDecisions('valtuusto '.repeat(20_000));
    findBody('a'.repeat(100_000));
    findBody('lauta-'.repeat(20_000));
    findDiaryNumber('1/'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
