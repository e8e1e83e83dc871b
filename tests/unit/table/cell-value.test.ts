import { describe, expect, test } from 'vitest';
import { cellValueOf, holdsIdentifiers } from '#shared/table/cell-value.ts';

describe('cellValueOf', () => {
  test.each([
    ['1 234,50', { kind: 'number', number: 1234.5 }],
    ['1\u00a0234,50 €', { kind: 'number', number: 1234.5, unit: '€' }],
    ['1.234,50 €', { kind: 'number', number: 1234.5, unit: '€' }],
    ['1,234.50', { kind: 'number', number: 1234.5 }],
    ['€ 15', { kind: 'number', number: 15, unit: '€' }],
    ['12.30 €', { kind: 'number', number: 12.3, unit: '€' }],
    ['25 €/kk', { kind: 'number', number: 25, unit: '€/kk' }],
    ['9 e / h', { kind: 'number', number: 9, unit: 'e / h' }],
    ['120 m²', { kind: 'number', number: 120, unit: 'm²' }],
    ['0,125', { kind: 'number', number: 0.125 }],
    ['−7', { kind: 'number', number: -7 }],
    ['+5', { kind: 'number', number: 5 }],
    ['2024', { kind: 'number', number: 2024 }],
    ['12,5 %', { kind: 'percentage', number: 12.5 }],
    ['-3%', { kind: 'percentage', number: -3 }],
    ['45 €*', { kind: 'number', number: 45, unit: '€' }],
    ['500¹⁾', { kind: 'number', number: 500 }],
    ['500 1)', { kind: 'number', number: 500 }],
    ['3.9.2024', { kind: 'day', day: '2024-09-03' }],
    ['ti 3.9.2024', { kind: 'day', day: '2024-09-03' }],
    ['3. syyskuuta 2024', { kind: 'day', day: '2024-09-03' }],
    ['2024-09-03', { kind: 'day', day: '2024-09-03' }],
  ])('reads %j', (text, value) => {
    expect(cellValueOf(text)).toEqual(value);
  });

  test.each([
    ...[
      '',
      '-',
      '–',
      'ilmainen',
      'noin 12',
      '< 5',
      '10–15 €',
      'alk. 12 €',
      '12 € (sis. alv)',
      '2 lasta ja koira',
    ],
    ...[
      '044 000 0000',
      '+358 44 000 0000',
      '+358440000000',
      '0440000000',
      '09 000 000',
      '00100',
      '007',
      '0000001-9',
    ],
    ...[
      '1.2',
      '1.234',
      '1,234',
      '12.30',
      '12:30',
      '31.11.2024',
      '3.9.',
      '3.9.2024–5.9.2024',
      '1 2',
      '12 34',
      '1\n2',
    ],
    ...['600 123 4567', '1234 567', '12345678901234567', '1e5', 'Infinity', '0x10', '1.2.3', '3 000.000'],
  ])('leaves %j as text', (text) => {
    expect(cellValueOf(text)).toBeUndefined();
  });

  test('reads a long text of digits and spaces in no time', () => {
    const started = performance.now();
    for (const unit of ['1 ', '111 ', '1.', '1,', ' ', '+', '¹', '*']) cellValueOf(unit.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('holdsIdentifiers', () => {
  test.each([
    ['Postinumero', ['45100']],
    ['Postnummer', ['45100']],
    ['Y-tunnus', []],
    ['', ['00100', '45100']],
  ])('finds identifiers under %j with %j', (heading, texts) => {
    expect(holdsIdentifiers(heading, texts)).toBe(true);
  });

  test.each([
    ['Hinta', ['12', '15']],
    ['', ['0', '12']],
    ['Kävijöitä', ['00', '1']],
  ])('finds amounts under %j with %j', (heading, texts) => {
    expect(holdsIdentifiers(heading, texts)).toBe(false);
  });
});
