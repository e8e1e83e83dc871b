import { findEmails } from '../../contact/email-addresses.ts';
import { findPhones } from '../../contact/phone-numbers.ts';
import type { ContentLanguage } from '../../language/language.ts';
import { readBusinessId } from '../../partner/business-id.ts';
import { type ColumnMeaning, meaningKey, meaningOfHeading } from './partner-column.ts';

/** The most rows and columns that are read; what is beyond is refused as a whole, never cut. */
export const SOURCE_LIMITS = { rows: 20_000, columns: 200 } as const;

/** A row of a source. */
export type SourceRow = {
  /** Its number in the source as spreadsheets count, from 1. */
  line: number;
  /** The words of its cells, trimmed. */
  cells: readonly string[];
};

/** A column of a source. */
export type SourceColumn = {
  /** Its heading; empty when it has none. */
  heading: string;
  /** Made of what stands beside the words: the addresses behind links, the heading above a group of rows. */
  origin?: 'links' | 'group';
  /** What it tells, when the source was not a table and was taken apart here. */
  meaning?: ColumnMeaning;
};

/** Partners as a source lists them. */
export type SourceTable = {
  /** Its columns. */
  columns: readonly SourceColumn[];
  /** Its rows below the headings; empty ones are left out. */
  rows: readonly SourceRow[];
  /** What stands above the headings and is not read as partners. */
  above: readonly SourceRow[];
};

/** How far down the headings are looked for: a title and an explanation may stand above them. */
const HEADING_REACH = 10;

/** Examples shown of a column, and how many rows are looked at to guess it. */
const LOOKED_AT = 50;

/** Rows of words as a table: the row whose cells are known headings heads it; without one every row is a partner. */
export function sourceTable(rows: readonly (readonly string[])[]): SourceTable {
  const numbered = rows.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }));
  const filled = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = filled.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const at = headingRow(filled);
  const headings = at === undefined ? [] : (filled[at]?.cells ?? []);
  const columns = Array.from({ length: width }, (_, column) => ({ heading: headings[column] ?? '' }));
  return {
    columns,
    rows: at === undefined ? filled : filled.slice(at + 1),
    above: at === undefined ? [] : filled.slice(0, at),
  };
}

/** The place of the first row with the most known headings. A lone cell counts only in a table of one column, at its top. */
function headingRow(rows: readonly SourceRow[]): number | undefined {
  let best: { at: number; known: number } | undefined;
  for (const [at, { cells }] of rows.slice(0, HEADING_REACH).entries()) {
    const filled = cells.filter((cell) => cell !== '');
    const known = filled.filter((cell) => isHeading(cell)).length;
    const isEnough = known >= 2 || (known === 1 && filled.length === known && at === 0);
    if (isEnough && known * 2 >= filled.length && known > (best?.known ?? 0)) best = { at, known };
  }
  return best?.at;
}

/** A heading is short and known, and no body's full name ("Yhdistysten talo ry"). */
function isHeading(cell: string): boolean {
  return (
    cell.length <= 60 &&
    !/(?:^|\s)(?:ry|r\.y\.|rf|oy|ab)\.?$/i.test(cell) &&
    meaningOfHeading(cell) !== undefined
  );
}

/** What each column is taken to tell, by its heading, else by its cells. No meaning is given to two columns, except a note. */
export function guessMeanings(table: SourceTable, main: ContentLanguage): (ColumnMeaning | undefined)[] {
  const used = new Set<string>();
  const claim = (meaning: ColumnMeaning | undefined): ColumnMeaning | undefined => {
    if (meaning === undefined) return undefined;
    const { field, language } = meaning;
    const told: ColumnMeaning = language === undefined || language === main ? { field } : { field, language };
    const key = meaningKey(told);
    if (used.has(key) && field !== 'note' && field !== 'person') return undefined;
    used.add(key);
    return told;
  };
  const byHeading = table.columns.map(({ heading, meaning, origin }) =>
    origin === undefined ? claim(meaning ?? meaningOfHeading(heading)) : undefined,
  );
  const guessed = byHeading.map((meaning, column) => meaning ?? claim(meaningOfCells(table, column)));
  if (used.has('name')) return guessed;
  const first = guessed.findIndex((meaning, column) => meaning === undefined && isWords(table, column));
  return guessed.map((meaning, column) => (column === first ? { field: 'name' as const } : meaning));
}

/** A few different values of a column. */
export function examplesOf({ rows }: SourceTable, column: number, count = 3): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[column] ?? '';
    if (cell !== '') found.add(cell);
    if (found.size === count) break;
  }
  return [...found];
}

/** What the cells of a column without a known heading show it to be. */
function meaningOfCells(table: SourceTable, column: number): ColumnMeaning | undefined {
  const heading = table.columns[column]?.heading ?? '';
  if (heading !== '' && table.columns[column]?.origin === undefined) return undefined;
  const values = examplesOf({ ...table, rows: table.rows.slice(0, LOOKED_AT) }, column, LOOKED_AT);
  const most = (test: (value: string) => boolean) =>
    values.length > 0 && values.filter(test).length * 2 > values.length;
  if (most((value) => readBusinessId(value) !== undefined)) return { field: 'businessId' };
  if (most((value) => findEmails(value).length > 0)) return { field: 'email' };
  if (most((value) => /^(?:https?:\/\/|www\.)\S+$/i.test(value))) return { field: 'website' };
  if (most((value) => findPhones(value).length > 0)) return { field: 'phone' };
  return undefined;
}

function isWords(table: SourceTable, column: number): boolean {
  if (table.columns[column]?.origin !== undefined) return false;
  return examplesOf(table, column, LOOKED_AT).some((value) => /\p{L}{2}/u.test(value));
}
