import { bodyRows, columnHeadings, sameForm, withoutNumbers } from './table-keys.ts';
import type { TableData } from './table-schema.ts';

/** The columns of two states of a table that are the same. */
export interface ColumnMatch {
  /** Pairs of columns, in the order of the later state. */
  pairs: { before: number; after: number }[];
  /** Columns of the later state that are new. */
  added: number[];
  /** Columns of the earlier state that are gone. */
  removed: number[];
  /** Pairs whose place among the others is another. */
  moved: { before: number; after: number }[];
}

/** The part of two columns’ words that must be the same for them to be one column under a new heading. */
const SAME_CONTENT = 0.6;

/**
 * Which columns of a table are which in its later state: by their headings, by their headings without numbers, then by
 * what stands in them. Two tables without headings and with as many columns are matched by place.
 */
export function matchColumns(before: TableData, after: TableData): ColumnMatch {
  const matcher = new ColumnMatcher(before, after);
  const headings = [columnHeadings(before), columnHeadings(after)] as const;
  const hasHeadings = headings.every((words) => words.some((word) => word !== ''));
  if (!hasHeadings && headings[0].length === headings[1].length) {
    headings[0].forEach((_, column) => {
      matcher.pair(column, column);
    });
  } else {
    matcher.pairBy(headings[0], headings[1]);
    matcher.pairBy(headings[0].map(withoutNumbers), headings[1].map(withoutNumbers));
    matcher.pairByContent();
    const nameless = (heading: string) => (heading === '' ? 'nameless' : '');
    matcher.pairBy(headings[0].map(nameless), headings[1].map(nameless));
  }
  return matcher.result();
}

class ColumnMatcher {
  private readonly before: TableData;
  private readonly after: TableData;
  private readonly found = new Map<number, number>();
  private readonly taken = new Set<number>();

  constructor(before: TableData, after: TableData) {
    this.before = before;
    this.after = after;
  }

  pair(before: number, after: number): void {
    if (this.found.has(after) || this.taken.has(before)) return;
    this.found.set(after, before);
    this.taken.add(before);
  }

  /** Pairs the columns that are still free and have the same words, equal ones in their order. */
  pairBy(before: readonly string[], after: readonly string[]): void {
    const free = new Map<string, number[]>();
    before.forEach((word, column) => {
      if (word !== '' && !this.taken.has(column)) free.set(word, [...(free.get(word) ?? []), column]);
    });
    after.forEach((word, column) => {
      if (this.found.has(column)) return;
      const match = free.get(word)?.shift();
      if (match !== undefined) this.pair(match, column);
    });
  }

  pairByContent(): void {
    const free = (this.after.rows[0] ?? [])
      .map((_, column) => column)
      .filter((column) => !this.found.has(column));
    const left = (this.before.rows[0] ?? [])
      .map((_, column) => column)
      .filter((column) => !this.taken.has(column));
    if (free.length * left.length > 400) return;
    const candidates = free
      .flatMap((column) =>
        left.map((other) => ({ column, other, share: sharedWords(this.before, other, this.after, column) })),
      )
      .filter(({ share }) => share >= SAME_CONTENT)
      .sort((a, b) => b.share - a.share || a.column - b.column);
    for (const { column, other } of candidates) this.pair(other, column);
  }

  result(): ColumnMatch {
    const pairs = [...this.found]
      .map(([after, before]) => ({ before, after }))
      .sort((a, b) => a.after - b.after);
    const inOrder = new Set(longestRise(pairs.map(({ before }) => before)));
    const columns = (table: TableData) => (table.rows[0] ?? []).map((_, column) => column);
    return {
      pairs,
      added: columns(this.after).filter((column) => !this.found.has(column)),
      removed: columns(this.before).filter((column) => !this.taken.has(column)),
      moved: pairs.filter(({ before }) => !inOrder.has(before)),
    };
  }
}

/** How much of the words of two columns is the same, rows counted as often as they come. */
function sharedWords(before: TableData, left: number, after: TableData, right: number): number {
  const wordsOf = (table: TableData, column: number) =>
    bodyRows(table)
      .map(({ cells }) => sameForm(cells[column]?.text ?? ''))
      .filter((text) => text !== '');
  const first = wordsOf(before, left);
  const second = wordsOf(after, right);
  const counts = new Map<string, number>();
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared++;
    counts.set(word, count - 1);
  }
  return shared / Math.max(1, first.length, second.length);
}

/** A longest run of numbers in rising order within a list. */
function longestRise(numbers: readonly number[]): number[] {
  const best: number[][] = [];
  for (const number of numbers) {
    const length = best.findIndex((run) => (run.at(-1) ?? Number.NEGATIVE_INFINITY) >= number);
    const place = length < 0 ? best.length : length;
    best[place] = [...(best[place - 1] ?? []), number];
  }
  return best.at(-1) ?? [];
}
