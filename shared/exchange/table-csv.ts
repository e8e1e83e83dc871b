import Papa from 'papaparse';
import type { Cell, TableData } from '../table/table-schema.ts';
import { guarded, unguarded } from './formula-guard.ts';
import { plainValue } from './table-values.ts';

/** The sign at a file’s beginning by which Excel knows it is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as a CSV file that Finnish Excel opens as it is: semicolons, decimal commas, UTF-8 with its mark, every cell
 * in quotes and none a formula. A cell over several slots stands in each of them, so that rows can be sorted; the
 * heading of a section only in the first. Footnotes follow below an empty line.
 */
export function writeTableCsv(table: TableData): string {
  const lines = [...textRows(table), ...noteRows(table)];
  return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', quotes: true })}\r\n`;
}

/** A table as text for the clipboard, which spreadsheets and text editors paste as cells: a tab between cells. */
export function writeTableText(table: TableData): string {
  return Papa.unparse(textRows(table), { delimiter: '\t', newline: '\n' });
}

/** The rows of a CSV file with semicolons as they were before they were written. */
export function readCsv(file: string): string[][] {
  const text = file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file;
  const { data } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter: ';', newline: '\r\n' });
  return data.map((row) => row.map(unguarded));
}

function textRows({ rows }: TableData): string[][] {
  return rows.map((row) => row.map((cell) => guarded(plainValue(shownCell(cell, rows)))));
}

/** What a slot shows: its own cell, the one that covers it, or nothing in the rest of a section’s row. */
function shownCell(cell: Cell, rows: TableData['rows']): Cell {
  if (cell.spanned === undefined) return cell;
  if (cell.role === 'section') return { text: '', role: 'empty' };
  return rows[cell.spanned.row]?.[cell.spanned.column] ?? cell;
}

function noteRows({ footnotes = [] }: TableData): string[][] {
  if (footnotes.length === 0) return [];
  return [[''], ...footnotes.map(({ mark, text }) => [guarded(`${mark}) ${text}`)])];
}
