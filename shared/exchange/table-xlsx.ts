import writeXlsxFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/universal';
import { type Span, slotKey, spansOf } from '../table/spans.ts';
import type { Cell, CellValue, TableData } from '../table/table-schema.ts';
import { sheetName, tableName } from './table-name.ts';
import { decimalsOf } from './table-values.ts';
import { writableText } from './xml-text.ts';

/** The widest and narrowest column, in characters. */
const WIDTH = { narrowest: 8, widest: 60 };

/** How many rows are looked at for a column’s width. */
const MEASURED_ROWS = 500;

/** More columns of headings than this would leave no room to scroll beside them. */
const MAX_FROZEN_COLUMNS = 2;

/**
 * A table as an Excel file (Office Open XML): numbers, percentages and days as such, everything else as text, whatever
 * it begins with, and no formula anywhere. Headings are bold, and stay in sight; spans are merged; footnotes follow
 * below. `otherwise` is the sheet’s name when the table has none.
 */
export async function writeTableXlsx(table: TableData, otherwise: string): Promise<Blob> {
  const { data, ...look } = tableSheet(table, sheetName(tableName(table, otherwise), otherwise));
  return writeXlsxFile(data, look).toBlob();
}

/** A sheet of a workbook, as the writer of Excel files takes it. */
export type WorkbookSheet = {
  /** Its cells, row by row. */
  data: SheetData;
  /** Its name. */
  sheet: string;
  /** The widths of its columns. */
  columns: { width: number }[];
  /** How many rows stay in sight. */
  stickyRowsCount?: number;
  /** How many columns stay in sight. */
  stickyColumnsCount?: number;
};

/** A table as a sheet of that name. */
export function tableSheet(table: TableData, name: string): WorkbookSheet {
  const spans = spansOf(table);
  const rows: SheetCell[][] = table.rows.map((row, y) =>
    row.map((cell, x) =>
      cell.spanned === undefined ? sheetCell(cell, spans.get(slotKey({ row: y, column: x }))) : null,
    ),
  );
  for (const { mark, text } of table.footnotes ?? []) {
    if (rows.length === table.rows.length) rows.push([null]);
    rows.push([{ type: String, value: writableText(`${mark}) ${text}`) }]);
  }
  return {
    data: rows,
    sheet: name,
    columns: widthsOf(table),
    ...(canFreeze(table) && { stickyRowsCount: table.headerRowCount }),
    ...(table.headerColumnCount > 0 && {
      stickyColumnsCount: Math.min(table.headerColumnCount, MAX_FROZEN_COLUMNS),
    }),
  };
}

/** Rows of headings stay in sight unless they are all there is. */
function canFreeze({ headerRowCount, rows }: TableData): boolean {
  return headerRowCount > 0 && headerRowCount < rows.length && headerRowCount < 10;
}

function sheetCell(cell: Cell, span: Span | undefined): SheetCell {
  const isHeading = cell.role === 'column-header' || cell.role === 'row-header' || cell.role === 'section';
  const look = {
    alignVertical: 'top' as const,
    ...(isHeading && { fontWeight: 'bold' as const }),
    ...(span !== undefined && { rowSpan: span.rows, columnSpan: span.columns }),
  };
  if (cell.text === '' && span === undefined) return null;
  if (cell.value !== undefined) return { ...look, ...typedValue(cell, cell.value) };
  return { ...look, type: String, value: writableText(cell.text), wrap: true };
}

function typedValue(cell: Cell, value: CellValue): { type: SheetType; value: Date | number; format: string } {
  if (value.kind === 'day') {
    return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'd.m.yyyy' };
  }
  const decimals = decimalsOf(cell.text);
  const point = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const tail = (cell.marks ?? []).map((mark) => ` ${mark})`).join('');
  if (value.kind === 'percentage') {
    // A share of a hundred is stored as a share of one; rounding takes away what binary fractions add.
    const share = Number((value.number / 100).toFixed(decimals + 4));
    return { type: Number, value: share, format: `0${point} %${quoted(tail)}` };
  }
  const whole = /\d[\s\u00a0\u2009\u202f.,]\d{3}/.test(cell.text) ? '#,##0' : '0';
  const words = quoted(`${value.unit === undefined ? '' : ` ${value.unit}`}${tail}`);
  return { type: Number, value: value.number, format: `${whole}${point}${words}` };
}

type SheetType = DateConstructor | NumberConstructor;

/** Words within a number format. */
function quoted(words: string): string {
  return words === '' ? '' : `"${words.replaceAll('"', '')}"`;
}

function widthsOf({ rows }: TableData): { width: number }[] {
  const widths: number[] = (rows[0] ?? []).map(() => WIDTH.narrowest);
  for (const row of rows.slice(0, MEASURED_ROWS)) {
    row.forEach(({ text, role, spanned }, column) => {
      if (spanned !== undefined || role === 'section' || row[column + 1]?.spanned?.column === column) return;
      const longest = Math.max(0, ...text.split('\n').map((line) => line.length));
      widths[column] = Math.max(widths[column] ?? 0, longest + 2);
    });
  }
  return widths.map((width) => ({ width: Math.min(width, WIDTH.widest) }));
}
