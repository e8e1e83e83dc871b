import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeTableCsv, writeTableText } from '#shared/exchange/table-csv.ts';
import { sheetName, tableFileName } from '#shared/exchange/table-name.ts';
import { aTable } from '../../builders/table.ts';
import { tableOf } from '../table/tables.ts';

/** Texts that spreadsheets could take for formulas. */
const risky = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "'=1",
  ' =1',
  '=cmd|x!A1',
  '-x',
];

describe('writeTableCsv', () => {
  test('writes what Finnish Excel opens: its mark, semicolons, quotes, CRLF and decimal commas', () => {
    const table = tableOf(
      '<table><tbody><tr><th>Tila</th><th>Ala</th><th>Osuus</th><th>Alkaa</th><th>Hinta</th></tr><tr><td>"Sali"; iso</td><td>1 234.50</td><td>12,5 %</td><td>3. syyskuuta 2024</td><td>8,50 €</td></tr></tbody></table>',
    );
    expect(writeTableCsv(table)).toBe(
      '\ufeff"Tila";"Ala";"Osuus";"Alkaa";"Hinta"\r\n"""Sali""; iso";"1234,50";"12,5 %";"3.9.2024";"8,50 €"\r\n',
    );
  });

  test('repeats a cell over its slots, except the heading of a section, and adds the footnotes', () => {
    const table = tableOf(
      '<table><tbody><tr><th>A</th><th>B</th></tr><tr><td colspan="2">Osa</td></tr><tr><td rowspan="2">x</td><td>1*</td></tr><tr><td>2</td></tr></tbody></table><p>* noin</p>',
    );
    expect(readCsv(writeTableCsv(table))).toEqual([
      ['A', 'B'],
      ['Osa', ''],
      ['x', '1*'],
      ['x', '2'],
      [''],
      ['*) noin'],
    ]);
  });

  test.each(risky)('keeps %j from being a formula', (text) => {
    const file = writeTableCsv(aTable([['A'], [text]]));
    expect(file).toContain(`"'${text}"`);
    expect(readCsv(file)[1]).toEqual([text]);
  });

  test.each(['-', '-3', '-3,5 %', 'a=b', "'a'", '+'])('reads %j as it was', (text) => {
    expect(readCsv(writeTableCsv(aTable([['A'], [text]])))[1]).toEqual([text]);
  });

  test('keeps phone numbers whole', () => {
    const table = aTable([['Puhelin'], ['+358 44 000 0000'], ['044 000 0000']]);
    expect(readCsv(writeTableCsv(table)).slice(1)).toEqual([['+358 44 000 0000'], ['044 000 0000']]);
  });

  test('gives back any words that were written', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(...risky, 'a;b', 'a"b', 'a\nb', '"', '', "''=1", '-'));
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        expect(readCsv(writeTableCsv(aTable(cells)))).toEqual(cells);
      }),
    );
  });
});

test('the clipboard gets cells apart by tabs, and no formulas either', () => {
  const table = aTable([
    ['A', 'B'],
    ['x\ny', '=1'],
  ]);
  expect(writeTableText(table)).toBe('A\tB\n"x\ny"\t\'=1');
});

describe('names', () => {
  test.each([
    ['Hinnat 2025/2026: salit [uusi]', 'Hinnat 2025 2026 salit uusi'],
    ["'Lainaus'", 'Lainaus'],
    ['History', 'Taulukko'],
    ['***', 'Taulukko'],
    ['Pitkä nimi, joka ei mahdu välilehden nimeen', 'Pitkä nimi, joka ei mahdu välil'],
  ])('of the sheet %j is %j', (name, safe) => {
    expect(sheetName(name, 'Taulukko')).toBe(safe);
  });

  test.each([
    ['Hinnat: 1/2', 'Hinnat 1 2.csv'],
    ['..', 'Taulukko.csv'],
    ['con', 'Taulukko.csv'],
  ])('of the file %j is %j', (name, safe) => {
    expect(tableFileName(name, 'csv', 'Taulukko')).toBe(safe);
  });
});
