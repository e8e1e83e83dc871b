import { bodyRows, columnHeadings, keyForm, sameForm, withoutNumbers } from './table-keys.ts';
import type { TableData } from './table-schema.ts';

/** A table found again. */
export interface TableMatch {
  /** Its place among the tables looked through. */
  index: number;
  /** `same`: word for word as it was. `changed`: it is the same table, but something in it is not as it was. */
  confidence: 'same' | 'changed';
}

/** How much each likeness counts; those that neither table offers are left out of the sum. */
const WEIGHTS = { caption: 0.25, columns: 0.35, rows: 0.3, heading: 0.1 };

/** The likeness a changed table must have, and by how much it must be ahead of the next one. */
const ENOUGH = 0.55;
const AHEAD = 0.12;

/**
 * Finds a stored table among the tables a page has now, also after the page was rebuilt: by its name, the headings of
 * its columns and rows, and the heading before it. Undefined when no table is like it, or when two are and nothing tells
 * them apart: rather none than a wrong one.
 */
export function findTableAgain(stored: TableData, tables: readonly TableData[]): TableMatch | undefined {
  const words = wordsOf(stored);
  const same = tables
    .map((table, index) => ({ table, index }))
    .filter(({ table }) => wordsOf(table) === words);
  const features = featuresOf(stored, 0);
  if (same.length > 0) {
    const best = ranked(features, same)[0];
    return best === undefined ? undefined : { index: best.index, confidence: 'same' };
  }
  const [best, next] = ranked(
    features,
    tables.map((table, index) => ({ table, index })),
  );
  if (best === undefined || best.score < ENOUGH || !best.isCertain) return undefined;
  if (next !== undefined && best.score - next.score < AHEAD && next.score >= ENOUGH - AHEAD) return undefined;
  return { index: best.index, confidence: 'changed' };
}

function wordsOf({ rows }: TableData): string {
  return JSON.stringify(rows.map((row) => row.map(({ text }) => sameForm(text))));
}

interface Features {
  caption: string;
  heading: string;
  /** The heading of the column that names the rows. */
  keyHeading: string;
  columns: Set<string>;
  columnsWithoutNumbers: Set<string>;
  rows: Set<string>;
}

function featuresOf(table: TableData, keyColumn: number): Features {
  const headings = columnHeadings(table).filter((heading) => heading !== '');
  return {
    caption: keyForm(table.caption ?? ''),
    heading: keyForm(table.headingBefore ?? ''),
    keyHeading: columnHeadings(table)[keyColumn] ?? '',
    columns: new Set(headings),
    columnsWithoutNumbers: new Set(headings.map(withoutNumbers)),
    rows: new Set(
      bodyRows(table, keyColumn)
        .map(({ key }) => key)
        .filter((key) => key !== ''),
    ),
  };
}

interface Candidate {
  index: number;
  score: number;
  /** Whether more than a heading or one set of words speaks for it. */
  isCertain: boolean;
}

function ranked(stored: Features, tables: readonly { table: TableData; index: number }[]): Candidate[] {
  return tables
    .map(({ table, index }) => ({
      index,
      ...likeness(stored, featuresOf(table, keyColumnOf(table, stored))),
    }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

/** Where the names of rows stand now: under the same heading as before, else in the first column. */
function keyColumnOf(table: TableData, stored: Features): number {
  return stored.keyHeading === '' ? 0 : Math.max(0, columnHeadings(table).indexOf(stored.keyHeading));
}

function likeness(a: Features, b: Features): Omit<Candidate, 'index'> {
  const columns = Math.max(
    overlap(a.columns, b.columns),
    0.9 * overlap(a.columnsWithoutNumbers, b.columnsWithoutNumbers),
  );
  const rows = overlap(a.rows, b.rows);
  const caption = alike(a.caption, b.caption);
  const heading = alike(a.heading, b.heading);
  const parts: [number, number, boolean][] = [
    [WEIGHTS.caption, caption, a.caption !== '' || b.caption !== ''],
    [WEIGHTS.columns, columns, a.columns.size > 0 || b.columns.size > 0],
    [WEIGHTS.rows, rows, a.rows.size > 0 || b.rows.size > 0],
    [WEIGHTS.heading, heading, a.heading !== '' || b.heading !== ''],
  ];
  const known = parts.filter(([, , isKnown]) => isKnown);
  const weight = known.reduce((sum, [part]) => sum + part, 0);
  const score = known.reduce((sum, [part, value]) => sum + part * value, 0) / Math.max(weight, 0.01);
  const isCertain =
    rows >= 0.5 || (rows >= 0.2 && columns >= 0.5) || (columns >= 0.7 && Math.max(caption, heading) >= 0.8);
  return { score, isCertain };
}

/** 1 for the same words, a little less when only numbers differ, the share of common words for the rest. */
function alike(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  if (a === '' || b === '') return 0;
  if (withoutNumbers(a) === withoutNumbers(b)) return 0.8;
  const share = overlap(new Set(a.split(' ')), new Set(b.split(' ')));
  return share >= 0.5 ? share * 0.7 : 0;
}

/** How much two sets have in common: the common part of all there is. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}
