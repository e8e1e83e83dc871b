import { TABLE_LIMITS, type TableData } from './table-schema.ts';

/** A table with as many of its first rows as the limit on its size as JSON allows; what is cut stands in its notes. */
export function withinJsonLimit(table: TableData): TableData {
  const rowLengths = table.rows.map((row) => JSON.stringify(row).length + 1);
  const frame = JSON.stringify({ ...table, rows: [] }).length + 100;
  let length = frame;
  let kept = 0;
  while (kept < rowLengths.length && length + (rowLengths[kept] ?? 0) <= TABLE_LIMITS.json) {
    length += rowLengths[kept] ?? 0;
    kept++;
  }
  if (kept === table.rows.length) return table;
  const cutBefore = table.notes.find(({ kind }) => kind === 'rows-cut')?.count ?? 0;
  return {
    ...table,
    headerRowCount: Math.min(table.headerRowCount, kept),
    rows: table.rows.slice(0, Math.max(1, kept)),
    notes: [
      { kind: 'rows-cut', count: cutBefore + table.rows.length - kept },
      ...table.notes.filter(({ kind }) => kind !== 'rows-cut'),
    ],
  };
}
