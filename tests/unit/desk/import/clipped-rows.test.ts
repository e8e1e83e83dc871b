import { expect, test } from 'vitest';
import { clippedTable } from '#shared/desk/import/clipped-rows.ts';
import { guessMeanings } from '#shared/desk/import/source-table.ts';
import type { Cell, TableData } from '#shared/table/table-schema.ts';

const cell = (text: string, role: Cell['role'] = 'data', more: Partial<Cell> = {}): Cell => ({
  text,
  role,
  ...more,
});

/** A register with a heading over a group of rows, and names that are links. */
const REGISTER: TableData = {
  headerRowCount: 1,
  headerColumnCount: 0,
  notes: [],
  rows: [
    [cell('Yhdistys', 'column-header'), cell('Puhelin', 'column-header')],
    [cell('Liikunta', 'section'), cell('Liikunta', 'section', { spanned: { row: 1, column: 0 } })],
    [
      cell('Uimaseura Hauki', 'data', {
        links: [{ text: 'Uimaseura Hauki', address: 'https://hauki.example/' }],
      }),
      cell('050 000 0001'),
    ],
    [cell('Hiihtäjät ry'), cell('')],
  ],
};

test('puts the address behind a name and the heading of a group in columns of their own', () => {
  const { columns, rows } = clippedTable(REGISTER);
  expect(columns).toEqual([
    { heading: 'Yhdistys' },
    { heading: 'Puhelin' },
    { heading: 'Yhdistys', origin: 'links' },
    { heading: '', origin: 'group' },
  ]);
  expect(rows).toEqual([
    { line: 3, cells: ['Uimaseura Hauki', '050 000 0001', 'https://hauki.example/', 'Liikunta'] },
    { line: 4, cells: ['Hiihtäjät ry', '', '', 'Liikunta'] },
  ]);
});

test('reads the address behind a name as its web site', () => {
  expect(guessMeanings(clippedTable(REGISTER), 'fi')).toEqual([
    { field: 'name' },
    { field: 'phone' },
    { field: 'website' },
    undefined,
  ]);
});
