import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { type Span, slotKey, spansOf } from '../table/spans.ts';
import type { Cell, TableData } from '../table/table-schema.ts';
import type { ExportWording } from './export-wording.ts';
import { PAPER_COLOUR } from './paper-styles.ts';
import { type RunLook, runs } from './paper-texts.ts';

/** The most rows of a table that a paper shows: what is longer is looked up, not read. */
const MAX_ROWS = 200;

/** A row of a paper’s own table: words, or paragraphs that were made of them. */
export type PaperRow = readonly (string | readonly Paragraph[])[];

/** Props of a paper’s own table. */
export type PaperTable = {
  /** Its row of headings. */
  headings: readonly string[];
  /** Its rows; the first cell of each is its heading. */
  rows: readonly PaperRow[];
  /** The widths of its columns, in twentieths of a point. */
  widths: readonly number[];
  /** The size of its words, in half points. */
  size?: number;
};

const line = { style: 'single', size: 4, color: PAPER_COLOUR.line } as const;
const borders = {
  top: line,
  bottom: line,
  left: { style: 'none' },
  right: { style: 'none' },
  insideHorizontal: line,
  insideVertical: line,
} as const;
const margins = { top: 50, bottom: 50, left: 85, right: 85 };

/** A table of words with a row of headings, which stands on every page again, and a heading for each row. */
export function paperTable({ headings, rows, widths, size = 20 }: PaperTable): Table {
  const paragraph = (text: string, look: RunLook) =>
    new Paragraph({ style: 'InTable', children: runs(text, { size, ...look }) });
  const cell = (content: PaperRow[number], column: number, isHeading: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: 'dxa' },
      ...(isHeading && { shading: { fill: PAPER_COLOUR.ground } }),
      children:
        typeof content === 'string'
          ? [paragraph(content, { bold: isHeading || column === 0 })]
          : [...content],
    });
  return new Table({
    borders,
    margins,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    tableLook: { firstRow: true, firstColumn: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((heading, column) => cell(heading, column, true)),
      }),
      ...rows.map((row) => new TableRow({ children: row.map((each, column) => cell(each, column, false)) })),
    ],
  });
}

/** A page’s table as a table of the paper, and a sentence about rows that were left out. */
export function paperDataTable(
  table: TableData,
  width: number,
  { words }: ExportWording,
  language: string | undefined,
): (Table | Paragraph)[] {
  const shown = table.rows.slice(0, MAX_ROWS);
  const columns = shown[0]?.length ?? 0;
  const widths = columnWidths(shown, width);
  const spans = spansOf({ ...table, rows: shown });
  const size = columns > 9 ? 14 : columns > 5 ? 16 : 18;
  const left = table.rows.length - shown.length;
  return [
    new Table({
      borders,
      margins,
      columnWidths: widths,
      width: { size: width, type: 'dxa' },
      layout: 'fixed',
      tableLook: { firstRow: table.headerRowCount > 0, firstColumn: table.headerColumnCount > 0 },
      rows: shown.map(
        (row, y) =>
          new TableRow({
            cantSplit: true,
            ...(y < table.headerRowCount && y < 5 && { tableHeader: true }),
            children: row.flatMap((each, x) => dataCell(each, { y, x }, { spans, size, language })),
          }),
      ),
    }),
    ...(table.footnotes ?? []).map(
      ({ mark, text }) => new Paragraph({ style: 'Beside', children: runs(`${mark}) ${text}`) }),
    ),
    ...(left > 0
      ? [new Paragraph({ style: 'Beside', children: runs(words.export.file.rowsLeft(left)) })]
      : []),
    // Two tables that follow each other would be one.
    new Paragraph({ children: [], spacing: { after: 60 } }),
  ];
}

function dataCell(
  { text, role, spanned, value }: Cell,
  { y, x }: { y: number; x: number },
  { spans, size, language }: { spans: Map<string, Span>; size: number; language: string | undefined },
): TableCell[] {
  // What a whole span covers is no cell of its own; of a broken span each slot is.
  if (spanned !== undefined && spans.has(slotKey(spanned))) return [];
  const span = spans.get(slotKey({ row: y, column: x }));
  const isHeading = role === 'column-header' || role === 'row-header' || role === 'section';
  const alignment = value !== undefined && value.kind !== 'day' && !isHeading ? 'right' : 'left';
  return [
    new TableCell({
      ...(span && { rowSpan: span.rows, columnSpan: span.columns }),
      ...((role === 'column-header' || role === 'section') && { shading: { fill: PAPER_COLOUR.ground } }),
      children: [
        new Paragraph({
          style: 'InTable',
          alignment,
          children: runs(text, { size, bold: isHeading, language }),
        }),
      ],
    }),
  ];
}

/** Columns by the length of their words: the narrowest has room for a word, the widest not more than half. */
function columnWidths(rows: TableData['rows'], width: number): number[] {
  const weights = (rows[0] ?? []).map((_, column) => {
    const lengths = rows
      .slice(0, 50)
      .map((row) => (row[column]?.spanned ? 0 : (row[column]?.text.length ?? 0)));
    return Math.min(60, Math.max(7, ...lengths)) ** 0.75;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.floor((width * weight) / sum));
}
