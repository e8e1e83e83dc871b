import { expect, test } from 'vitest';
import { read, type WorkSheet } from 'xlsx';
import { writeTableXlsx } from '#shared/exchange/table-xlsx.ts';
import type { TableData } from '#shared/table/table-schema.ts';
import { aTable } from '../../builders/table.ts';
import { tableOf } from '../table/tables.ts';

/** The file’s only sheet as another library reads it, with its name. */
async function opened(table: TableData): Promise<{ name: string; sheet: WorkSheet }> {
  const file = await (await writeTableXlsx(table, 'Taulukko')).arrayBuffer();
  const book = read(new Uint8Array(file), { cellNF: true, cellStyles: true, cellFormula: true });
  const name = book.SheetNames[0] ?? '';
  return { name, sheet: book.Sheets[name] ?? {} };
}

const fees = tableOf(
  `<table><caption>Hinnat: 2025/2026</caption><thead><tr><th rowspan="2">Tila</th><th colspan="2">Hinta</th><th rowspan="2">Alkaa</th></tr><tr><th>Tunti</th><th>Ale</th></tr></thead>
   <tbody><tr><th>Sali</th><td>1 234,50 €</td><td>12,5 %</td><td>3.9.2024</td></tr><tr><th>Tori</th><td>00100</td><td>+358 44 000 0000</td><td>2024</td></tr></tbody></table>`,
);

test('numbers, percentages and days are cells of their own type, the rest is text', async () => {
  const { sheet } = await opened(fees);
  expect(sheet.B3).toMatchObject({ t: 'n', v: 1234.5, z: '#,##0.00" €"' });
  expect(sheet.C3).toMatchObject({ t: 'n', v: 0.125, z: '0.0 %' });
  expect(sheet.D3).toMatchObject({ t: 'n', v: 45538, z: 'd.m.yyyy' });
  expect(sheet.B4).toMatchObject({ t: 's', v: '00100' });
  expect(sheet.C4).toMatchObject({ t: 's', v: '+358 44 000 0000' });
  expect(sheet.D4).toMatchObject({ t: 'n', v: 2024, z: '0' });
});

test('spans are merged and the sheet has the table’s name', async () => {
  const { name, sheet } = await opened(fees);
  expect(name).toBe('Hinnat 2025 2026');
  expect(sheet['!merges']).toEqual([
    { s: { r: 0, c: 0 }, e: { r: 1, c: 0 } },
    { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } },
    { s: { r: 0, c: 3 }, e: { r: 1, c: 3 } },
  ]);
});

test.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '=HYPERLINK("http://x.example")', '\t=1', '＝1'])(
  'no cell becomes a formula from %j',
  async (text) => {
    const { sheet } = await opened(aTable([['A'], [text]]));
    expect(sheet.A2).toMatchObject({ t: 's' });
    expect(sheet.A2.f).toBeUndefined();
  },
);

test('a footnote’s mark stays beside its number, and the footnote below the table', async () => {
  const table = tableOf(
    '<table><tbody><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>5 €*</td></tr></tbody></table><p>* arvio</p>',
  );
  const { sheet } = await opened(table);
  expect(sheet.B2).toMatchObject({ t: 'n', v: 5, z: '0" € *)"' });
  expect(sheet.A4).toMatchObject({ v: '*) arvio' });
});
