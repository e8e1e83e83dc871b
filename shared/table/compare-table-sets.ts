import { compareTables, type TableChanges } from './compare-tables.ts';
import { findTableAgain } from './find-table-again.ts';
import type { TableData } from './table-schema.ts';

/** What has become of one table between two readings of a page. */
export type TableFate =
  | { kind: 'same' | 'gone'; before: TableData }
  | { kind: 'changed'; before: TableData; now: TableData; changes: TableChanges }
  | { kind: 'new'; now: TableData };

/**
 * What has become of each table between two readings of a page: the earlier tables in their order, then the new ones.
 * A table that cannot be told apart from others counts as gone, and the present ones as new: rather that than a
 * difference between two tables that are not the same.
 */
export function compareTableSets(before: readonly TableData[], now: readonly TableData[]): TableFate[] {
  const left = new Set(now);
  const fates = before.map((stored): TableFate => {
    const candidates = [...left];
    const match = findTableAgain(stored, candidates);
    const present = match && candidates[match.index];
    if (present === undefined) return { kind: 'gone', before: stored };
    left.delete(present);
    const changes = compareTables(stored, present);
    return changes.isSame
      ? { kind: 'same', before: stored }
      : { kind: 'changed', before: stored, now: present, changes };
  });
  return [...fates, ...[...left].map((table): TableFate => ({ kind: 'new', now: table }))];
}
