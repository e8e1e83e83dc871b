import { findEmails } from '../../contact/email-addresses.ts';
import { findPhones } from '../../contact/phone-numbers.ts';
import { examplesOf, type ReadColumn, type ReadTable, tableUnderHeadings } from '../../import/read-table.ts';
import type { ContentLanguage } from '../../language/language.ts';
import { readBusinessId } from '../../partner/business-id.ts';
import { type ColumnMeaning, meaningKey, meaningOfHeading } from './partner-column.ts';

/** A column of a source of partners. */
export type SourceColumn = ReadColumn<ColumnMeaning>;
/** Partners as a source lists them. */
export type SourceTable = ReadTable<ColumnMeaning>;

/** How many rows are looked at to guess a column. */
const LOOKED_AT = 50;

/** Rows of words as a table of partners: the row whose cells are known headings heads it; without one every row is a partner. */
export function sourceTable(rows: readonly (readonly string[])[]): SourceTable {
  return tableUnderHeadings(rows, isHeading);
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
