import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhones, phoneKey } from '#shared/contact/phone-numbers.ts';

const phonesOf = (text: string) => findPhones(text).map((phone) => phone.text);

describe('findPhones', () => {
  test.each([
    ['+358 44 000 0000', ['+358 44 000 0000']],
    ['+358 (0)9 000 0000', ['+358 (0)9 000 0000']],
    ['p.014 000 0000', ['014 000 0000']],
    ['puh. 044-000 0000 (arkisin 9–15)', ['044-000 0000']],
    ['tfn 040 000 0000, e-post', ['040 000 0000']],
    ['(08) 123 456', ['(08) 123 456']],
    ['050 000 0000, 040 000 0001', ['050 000 0000', '040 000 0001']],
    ['050 000 0000/040 000 0001', ['050 000 0000', '040 000 0001']],
    ['044 000 0000 040 000 0001', ['044 000 0000', '040 000 0001']],
    ['vuonna 2024 044 000 0000', ['044 000 0000']],
    ['014\u00a0000\u00a00000 2.5.2024', ['014\u00a0000\u00a00000']],
    ['tel:+358140000000', ['+358140000000']],
    ['puh. 123 456', ['123 456']],
    ['p. 116 117', ['116 117']],
    ['+46 8 000 000 00', ['+46 8 000 000 00']],
  ])('finds the numbers of “%s”', (text, phones) => {
    expect(phonesOf(text)).toEqual(phones);
  });

  test.each([
    'Y-tunnus 0123456-7',
    'ALV FI01234567',
    'FI21 1234 0600 0007 85',
    'MALdno-2022-3319, 47/00.02/2016, HEL 2024-001234',
    'PL 100, 00099 Mallila',
    '01.02.2024 klo 09.15–10.45',
    '01-02-2024',
    '1 045 000 000 €, 12 480,00 € ja 045 000 000 euroa',
    'viite 01234 56789',
    'ISBN 0-306-40615-2',
    '123 456',
    'https://a.example/0123456789/x',
  ])('finds no number in “%s”', (text) => {
    expect(phonesOf(text)).toEqual([]);
  });

  test('gives the places of what it finds', () => {
    const text = 'Soita (014) 000 000 heti';
    expect(findPhones(text).map(({ start, end }) => text.slice(start, end))).toEqual(['(014) 000 000']);
  });

  test('takes time in proportion to the text', () => {
    for (const piece of ['0', '0 ', '+3', '(0)', '044 000 0000 ', '1-', 'p. ']) {
      const started = performance.now();
      findPhones(piece.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });

  test('never fails and never gives overlapping places', () => {
    const sign = fc.constantFrom(...'0123456789+-() .,/pt\u00a0–ä');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const found = findPhones(signs.join(''));
        for (const [index, { start, end }] of found.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});

describe('phoneKey', () => {
  test('makes equal what reaches the same phone', () => {
    for (const text of ['044-000 0000', '+358 44 000 0000', '00358440000000', '+358 (0)44 000 0000']) {
      expect(phoneKey(text)).toBe('0440000000');
    }
  });
});
