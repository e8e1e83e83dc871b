import type { Slot, TableData } from './table-schema.ts';

/** How many rows and columns a cell covers. */
export interface Span {
  /** Rows, at least 1. */
  rows: number;
  /** Columns, at least 1. */
  columns: number;
}

/** A slot as the key of a map. */
export function slotKey({ row, column }: Slot): string {
  return `${row} ${column}`;
}

/**
 * How far each cell reaches that covers more than its own slot, by the key of its first slot. Cells whose slots are no
 * full rectangle, since others were there first, are left out: they can be shown only as separate slots.
 */
export function spansOf({ rows }: TableData): Map<string, Span> {
  const spans = new Map<string, Span & { slots: number }>();
  rows.forEach((cells, row) => {
    cells.forEach(({ spanned }, column) => {
      if (spanned === undefined) return;
      const key = slotKey(spanned);
      const span = spans.get(key) ?? { rows: 1, columns: 1, slots: 1 };
      span.rows = Math.max(span.rows, row - spanned.row + 1);
      span.columns = Math.max(span.columns, column - spanned.column + 1);
      span.slots++;
      spans.set(key, span);
    });
  });
  const full = [...spans].filter(([, span]) => span.rows * span.columns === span.slots);
  return new Map(full.map(([key, { rows: height, columns }]) => [key, { rows: height, columns }]));
}
