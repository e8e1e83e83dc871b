import type { Cell, TableData } from './table-schema.ts';

/** A text in the form in which two tables’ cells are compared: white space of any kind as one space. */
export function sameForm(text: string): string {
  return text.replace(/[\s\u00a0\u202f\u2009]+/g, ' ').trim();
}

/** A text in the form in which headings and rows are recognised: lower case, only letters and digits. */
export function keyForm(text: string): string {
  return sameForm(text)
    .toLocaleLowerCase('fi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A key without its numbers, so that "Hinta 2025" and "Hinta 2026" are the same column. */
export function withoutNumbers(key: string): string {
  return key.replace(/\p{N}+/gu, '#');
}

/** The heading of each column: its words in all rows of headings, each once. */
export function columnHeadings({ rows, headerRowCount }: TableData): string[] {
  return (rows[0] ?? []).map((_, column) => {
    const words = rows.slice(0, headerRowCount).map((row) => keyForm(row[column]?.text ?? ''));
    return [...new Set(words.filter((word) => word !== ''))].join(' ');
  });
}

/** A row below the headings of columns. */
export interface BodyRow {
  /** Its place in the table. */
  index: number;
  /** By what it is recognised: its headings or, when it has none, its first cell with words. */
  key: string;
  /** The key of the section it stands in; empty when there is none. */
  section: string;
  /** Its cells. */
  cells: readonly Cell[];
}

/**
 * The rows below the headings of columns, with what they are recognised by. `keyColumn` is where their name stands in a
 * table whose rows have no headings.
 */
export function bodyRows({ rows, headerRowCount, headerColumnCount }: TableData, keyColumn = 0): BodyRow[] {
  let section = '';
  const first = headerColumnCount > 0 ? 0 : keyColumn;
  return rows.slice(headerRowCount).map((cells, offset) => {
    const isSection = cells.some(({ role, text }) => role === 'section' && text !== '');
    const headings = cells
      .slice(first, first + Math.max(1, headerColumnCount))
      .map(({ text }) => keyForm(text));
    const named = headings.filter((heading) => heading !== '').join(' | ');
    const key =
      named !== '' ? named : (cells.map(({ text }) => keyForm(text)).find((text) => text !== '') ?? '');
    if (isSection) section = key;
    return { index: headerRowCount + offset, key, section: isSection ? '' : section, cells };
  });
}
