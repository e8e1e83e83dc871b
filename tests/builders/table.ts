import type { TableData } from '#shared/table/table-schema.ts';

/** A table with one row of headings; a row whose first word begins with § is the heading of a section. */
export function aTable(rows: readonly (readonly string[])[], changes: Partial<TableData> = {}): TableData {
  return {
    headerRowCount: 1,
    headerColumnCount: 0,
    rows: rows.map((row, index) => {
      const isSection = row[0]?.startsWith('§') ?? false;
      const role = index === 0 ? 'column-header' : isSection ? 'section' : 'data';
      return row.map((text) => ({ text, role: text === '' ? 'empty' : role }));
    }),
    notes: [],
    ...changes,
  };
}
