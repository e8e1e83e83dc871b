import { type BodyRow, bodyRows, sameForm } from './table-keys.ts';
import type { TableData } from './table-schema.ts';

/** A row of one state of a table and the same row in the other; one of the two may be missing. */
export type RowMatch =
  | { before: number; after: number }
  | { before: number; after?: undefined }
  | { before?: undefined; after: number };

/** The part of a row’s other cells that must be the same for it to be the same row under a new name. */
const SAME_REST = 0.66;

/** Beyond so many rows without a match, rows under new names are no longer looked for. */
const MAX_UNMATCHED = 200;

/**
 * Which rows of a table are which in its later state, in the order of the later state with removed rows after the row
 * they followed. Rows of headings are matched by place; other rows first when all their words are the same, then by
 * name within their section, by name anywhere, and at last by the rest of their cells.
 */
export function matchRows(
  before: TableData,
  after: TableData,
  columns: readonly { before: number; after: number }[],
): RowMatch[] {
  const keyColumn = columns.find((pair) => pair.before === 0)?.after ?? 0;
  const pairs = new RowPairs(bodyRows(before), bodyRows(after, keyColumn));
  const wholeOf = (side: 'before' | 'after') => (row: BodyRow) =>
    [row.section, ...columns.map((pair) => sameForm(row.cells[pair[side]]?.text ?? ''))].join('\u0001');
  pairs.pairBy(wholeOf('before'), wholeOf('after'));
  pairs.pairBy((row) => named(row, `${row.section}\u0001${row.key}`));
  pairs.pairBy((row) => named(row, row.key));
  pairs.pairByRest(columns);
  for (let row = 0; row < Math.min(before.headerRowCount, after.headerRowCount); row++)
    pairs.found.set(row, row);
  return inOrder(pairs.found, before.rows.length, after.rows.length);
}

const named = (row: BodyRow, key: string) => (row.key === '' ? undefined : key);

type KeyOf = (row: BodyRow) => string | undefined;

class RowPairs {
  /** Rows of the later state and the rows they were in the earlier one. */
  readonly found = new Map<number, number>();
  private readonly taken = new Set<number>();
  private readonly before: BodyRow[];
  private readonly after: BodyRow[];

  constructor(before: BodyRow[], after: BodyRow[]) {
    this.before = before;
    this.after = after;
  }

  /** Pairs the rows still free that have the same key, equal ones in their order. */
  pairBy(keyBefore: KeyOf, keyAfter: KeyOf = keyBefore): void {
    const free = Map.groupBy(this.freeBefore(), keyBefore);
    const next = new Map<string, number>();
    for (const row of this.freeAfter()) {
      const key = keyAfter(row);
      if (key === undefined) continue;
      const place = next.get(key) ?? 0;
      const match = free.get(key)?.[place];
      if (match === undefined) continue;
      next.set(key, place + 1);
      this.pair(match, row);
    }
  }

  pairByRest(columns: readonly { before: number; after: number }[]): void {
    const [left, free] = [this.freeBefore(), this.freeAfter()];
    if (left.length > MAX_UNMATCHED || free.length > MAX_UNMATCHED) return;
    const candidates = free
      .flatMap((row) => left.map((other) => ({ row, other, share: sharedCells(other, row, columns) })))
      .filter(({ share }) => share >= SAME_REST)
      .sort((a, b) => b.share - a.share || a.row.index - b.row.index);
    for (const { row, other } of candidates) {
      if (!this.taken.has(other.index) && !this.found.has(row.index)) this.pair(other, row);
    }
  }

  private pair(before: BodyRow, after: BodyRow): void {
    this.found.set(after.index, before.index);
    this.taken.add(before.index);
  }

  private freeBefore(): BodyRow[] {
    return this.before.filter(({ index }) => !this.taken.has(index));
  }

  private freeAfter(): BodyRow[] {
    return this.after.filter(({ index }) => !this.found.has(index));
  }
}

/** The part of two rows’ cells with words that say the same; one such cell alone says nothing. */
function sharedCells(
  before: BodyRow,
  after: BodyRow,
  columns: readonly { before: number; after: number }[],
): number {
  const texts = columns.map((pair) => [
    sameForm(before.cells[pair.before]?.text ?? ''),
    sameForm(after.cells[pair.after]?.text ?? ''),
  ]);
  const filled = texts.filter(([earlier, later]) => earlier !== '' || later !== '');
  const same = filled.filter(([earlier, later]) => earlier === later).length;
  return same < 2 ? 0 : same / filled.length;
}

function inOrder(found: ReadonlyMap<number, number>, countBefore: number, countAfter: number): RowMatch[] {
  const kept = new Set(found.values());
  const removedAfter = new Map<number, number[]>();
  let last = -1;
  for (let row = 0; row < countBefore; row++) {
    if (kept.has(row)) last = row;
    else removedAfter.set(last, (removedAfter.get(last) ?? []).concat(row));
  }
  const matches: RowMatch[] = [];
  const addRemoved = (row: number) => {
    for (const before of removedAfter.get(row) ?? []) matches.push({ before });
  };
  addRemoved(-1);
  for (let after = 0; after < countAfter; after++) {
    const before = found.get(after);
    matches.push(before === undefined ? { after } : { before, after });
    if (before !== undefined) addRemoved(before);
  }
  return matches;
}
