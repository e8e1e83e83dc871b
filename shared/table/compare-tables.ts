import { type ColumnMatch, matchColumns } from './match-columns.ts';
import { matchRows, type RowMatch } from './match-rows.ts';
import { sameForm } from './table-keys.ts';
import type { Cell, TableData } from './table-schema.ts';

/** A cell whose words have changed. */
export interface CellChange {
  /** Its column in the later state. */
  column: number;
  /** Its words before. */
  before: string;
  /** Its words after. */
  after: string;
  /** Present when only the writing changed, not the value: `12 €` and `12,00 €`. */
  sameValue?: true;
}

/** What became of a row. */
export interface RowChange {
  /** What became of it. */
  kind: 'same' | 'changed' | 'added' | 'removed';
  /** Its place in the earlier state; absent for an added row. */
  before?: number;
  /** Its place in the later state; absent for a removed row. */
  after?: number;
  /** Its changed cells in columns both states have; empty for added and removed rows. */
  cells: CellChange[];
}

/** What changed from one state of a table to a later one. */
export interface TableChanges {
  /** Whether nothing did: the same words in the same slots, and the same footnotes. */
  isSame: boolean;
  /** Columns: which are the same, new, gone and moved. */
  columns: ColumnMatch;
  /** Every row of the later state in its order, each removed row after the one it followed. */
  rows: RowChange[];
  /** How many rows are new. */
  addedRows: number;
  /** How many rows are gone. */
  removedRows: number;
  /** How many cells have changed. */
  changedCells: number;
  /** The table’s name before and after, when it changed. */
  caption?: { before: string | undefined; after: string | undefined };
  /** Whether the footnotes changed. */
  footnotesChanged: boolean;
}

/**
 * What changed from one state of a table to a later one, row by row and cell by cell. Rows are the same when their
 * headings or first cells are; a row whose name changed is recognised by the rest of it.
 */
export function compareTables(before: TableData, after: TableData): TableChanges {
  const columns = matchColumns(before, after);
  const matches = matchRows(before, after, columns.pairs);
  const rows = matches.map((match) => rowChange(match, before, after, columns));
  const count = (kind: RowChange['kind']) => rows.filter((row) => row.kind === kind).length;
  const changedCells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const footnotesChanged = JSON.stringify(before.footnotes ?? []) !== JSON.stringify(after.footnotes ?? []);
  const captionChanged = sameForm(before.caption ?? '') !== sameForm(after.caption ?? '');
  const [addedRows, removedRows] = [count('added'), count('removed')];
  const { added, removed, moved } = columns;
  return {
    isSame:
      !footnotesChanged &&
      !captionChanged &&
      addedRows + removedRows + changedCells + added.length + removed.length + moved.length === 0 &&
      rows.every((row) => row.before === row.after),
    columns,
    rows,
    addedRows,
    removedRows,
    changedCells,
    ...(captionChanged && { caption: { before: before.caption, after: after.caption } }),
    footnotesChanged,
  };
}

function rowChange(match: RowMatch, before: TableData, after: TableData, columns: ColumnMatch): RowChange {
  if (match.before === undefined) return { kind: 'added', after: match.after, cells: [] };
  if (match.after === undefined) return { kind: 'removed', before: match.before, cells: [] };
  const earlier = before.rows[match.before] ?? [];
  const later = after.rows[match.after] ?? [];
  const cells = columns.pairs.flatMap((pair) =>
    cellChange(earlier[pair.before], later[pair.after], pair.after),
  );
  return { kind: cells.length > 0 ? 'changed' : 'same', before: match.before, after: match.after, cells };
}

function cellChange(before: Cell | undefined, after: Cell | undefined, column: number): CellChange[] {
  const [earlier, later] = [before?.text ?? '', after?.text ?? ''];
  if (sameForm(earlier) === sameForm(later)) return [];
  const sameValue =
    before?.value !== undefined && JSON.stringify(before.value) === JSON.stringify(after?.value);
  return [{ column, before: earlier, after: later, ...(sameValue && { sameValue: true as const }) }];
}
