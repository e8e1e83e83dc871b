import type { Cell, TableData } from '../table/table-schema.ts';
import { placeOfWords } from './place-of-words.ts';

/** The municipalities stand in one of the first rows or columns: a number, a code or a heading may stand before them. */
export const LINES_LOOKED_AT = 3;

/** A table with the municipalities down: one that has them across is turned, one that has them down is as it was. */
export function uprightTable(table: TableData): TableData {
  const { rows } = table;
  const across = Math.max(0, ...rows.slice(0, LINES_LOOKED_AT).map(countOfPlaces));
  const width = Math.min(LINES_LOOKED_AT, rows[0]?.length ?? 0);
  const columns = Array.from({ length: width }, (_, column) => rows.flatMap((cells) => cells[column] ?? []));
  return across > 1 && across > Math.max(...columns.map(countOfPlaces)) ? turned(table) : table;
}

/** How many cells name a municipality. */
export function countOfPlaces(cells: readonly Cell[]): number {
  return cells.filter(({ text }) => placeOfWords(text).kind === 'municipality').length;
}

/** Rows become columns and columns rows, with their headings and what they span. */
function turned(table: TableData): TableData {
  const width = table.rows[0]?.length ?? 0;
  return {
    ...table,
    headerRowCount: table.headerColumnCount,
    headerColumnCount: table.headerRowCount,
    rows: Array.from({ length: width }, (_, column) =>
      table.rows.flatMap((cells) => {
        const cell = cells[column];
        return cell === undefined ? [] : [turnedCell(cell)];
      }),
    ),
  };
}

const turnedRoles = {
  'column-header': 'row-header',
  'row-header': 'column-header',
  data: 'data',
  empty: 'empty',
} as const;

function turnedCell({ spanned, ...cell }: Cell): Cell {
  // The heading of some rows heads no columns: its words are no value of any municipality.
  if (cell.role === 'section') return { text: '', role: 'empty' };
  const place = spanned && { row: spanned.column, column: spanned.row };
  return { ...cell, role: turnedRoles[cell.role], ...(place && { spanned: place }) };
}
