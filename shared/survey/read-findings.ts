import type { Cell, TableData } from '../table/table-schema.ts';
import { type FindingValue, numberIn } from './finding-value.ts';
import { placeOfWords, type RowPlace } from './place-of-words.ts';
import { SURVEY_LIMITS } from './survey-schema.ts';
import { countOfPlaces, LINES_LOOKED_AT, uprightTable } from './upright-table.ts';

/** A column of a table that may be taken in as a question. */
export interface QuestionColumn {
  /** Its place in the table. */
  column: number;
  /** Its heading; empty when it has none. */
  question: string;
}

/** A row of a table as it is understood. */
export interface FindingRow {
  /** Its place in the table. */
  index: number;
  /** What stands where the municipality should. */
  words: string;
  /** Which municipality that means, or why it is not known. */
  place: RowPlace;
  /** What it says in each column that has a value. */
  values: ReadonlyMap<number, FindingValue>;
}

/** A table as findings: shown to a person before anything is taken in. */
export interface FindingsReading {
  /** The column in which the municipalities stand. */
  municipalityColumn: number;
  /** The other columns that hold anything. */
  columns: QuestionColumn[];
  /** The rows below the headings. */
  rows: FindingRow[];
  /** The table’s own name, if it has one. */
  name?: string;
}

/**
 * Reads a table whose rows are municipalities and whose columns are questions, or the other way round. A table that does not say which rows are
 * headings has one when its first row names no municipality.
 */
export function readFindings(given: TableData): FindingsReading {
  const table = uprightTable(given);
  const municipalityColumn = columnOfMunicipalities(table);
  const headings = headingRows(table, municipalityColumn);
  const body = table.rows.slice(headings).map((cells, offset) => ({ cells, index: headings + offset }));
  const width = table.rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column !== municipalityColumn && body.some(({ cells }) => hasWords(cells[column])),
  );
  const name = table.caption ?? table.headingBefore;
  return {
    municipalityColumn,
    columns: columns.map((column) => ({ column, question: headingOf(table, column, headings) })),
    rows: body
      .filter(({ cells }) => cells.some(hasWords))
      .map(({ cells, index }) => readRow(table, cells, index, municipalityColumn)),
    ...(name !== undefined && { name }),
  };
}

function columnOfMunicipalities({ rows }: TableData): number {
  const width = Math.min(LINES_LOOKED_AT, rows[0]?.length ?? 0);
  const counts = Array.from({ length: width }, (_, column) =>
    countOfPlaces(rows.flatMap((cells) => cells[column] ?? [])),
  );
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function headingRows({ rows, headerRowCount }: TableData, municipalityColumn: number): number {
  if (headerRowCount > 0 || rows.length < 2) return headerRowCount;
  return placeOfWords(rows[0]?.[municipalityColumn]?.text ?? '').kind === 'left' ? 1 : 0;
}

/** The words of a column in all rows of headings, each once: "Tilat: hinta". */
function headingOf({ rows }: TableData, column: number, headings: number): string {
  const words = rows.slice(0, headings).map((cells) => oneLine(cells[column]?.text ?? ''));
  return [...new Set(words.filter((each) => each !== ''))].join(': ').slice(0, 2_000);
}

function readRow(
  table: TableData,
  cells: readonly Cell[],
  index: number,
  municipalityColumn: number,
): FindingRow {
  const words = oneLine(cells[municipalityColumn]?.text ?? '');
  const isSection = cells.some(({ role }) => role === 'section');
  const values = new Map<number, FindingValue>();
  cells.forEach((cell, column) => {
    if (column === municipalityColumn || isSection || !hasWords(cell)) return;
    const { value } =
      cell.spanned === undefined ? cell : (table.rows[cell.spanned.row]?.[cell.spanned.column] ?? cell);
    values.set(column, { value: cell.text.trim().slice(0, SURVEY_LIMITS.value), ...numberIn(value) });
  });
  const place: RowPlace = values.size === 0 ? { kind: 'left', reason: 'no-values' } : placeOfWords(words);
  return { index, words, place, values };
}

function hasWords(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
