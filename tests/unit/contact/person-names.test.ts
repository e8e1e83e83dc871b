import { describe, expect, test } from 'vitest';
import { findNames, isPersonName } from '#shared/contact/person-names.ts';

const namesOf = (text: string) => findNames(text).map((name) => name.text);

describe('findNames', () => {
  test.each([
    ['kulttuurisihteeri Maija Malli, p. 014', ['Maija Malli']],
    ['Suunnittelija Maija-Liisa Malli-Mallinen', ['Maija-Liisa Malli-Mallinen']],
    ['Lisätietoja Maija Malli', ['Maija Malli']],
    ['Carl af Malli och Eva von Modell', ['Carl af Malli', 'Eva von Modell']],
    ['Maija A. Malli', ['Maija A. Malli']],
    ['Salla Malli', ['Salla Malli']],
    ['Aino Mäkelä, Hannu Åström', ['Aino Mäkelä', 'Hannu Åström']],
  ])('finds the names of “%s”', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each([
    'Mallilan kunta',
    'Oulun Martat',
    'Salon Martat',
    'Contact Us',
    'Ota Yhteyttä',
    'Mera Information',
    'MALLI',
    'maija malli',
  ])('finds none in “%s”', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  test('takes time in proportion to the text', () => {
    for (const piece of ['Aa ', 'A', 'A. ', 'Aa-', 'Aa af ']) {
      const started = performance.now();
      findNames(piece.repeat(50_000));
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });
});

test('a name is the whole text or it is none', () => {
  expect(isPersonName('Maija Malli')).toBe(true);
  expect(isPersonName('Maija Malli, suunnittelija')).toBe(false);
});
