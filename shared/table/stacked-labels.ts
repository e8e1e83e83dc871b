import { cleanLine } from './cell-text.ts';
import type { Grid, GridCell } from './form-grid.ts';
import { markedHeading } from './table-parts.ts';

/** The part of a column’s cells that must begin with the column’s name for it to be a label a script has printed. */
const MOST = 0.8;

/** The names of columns that stand inside cells. */
export interface StackedLabels {
  /** The cells that begin with a label, and the label’s element. */
  labels: Map<GridCell, Element>;
  /** A label of each column, for a table whose heading row is gone. */
  headings?: Element[];
}

/**
 * The elements in which a script has printed the column’s name inside each cell, as tables do that are stacked in a
 * narrow window: the first part of the cell says what the heading above says or, where the heading row is gone, what
 * the first parts of all the column’s cells say. They are no part of the cells’ words.
 */
export function findStackedLabels(grid: Grid): StackedLabels {
  const labels = new Map<GridCell, Element>();
  const rows = grid.slots;
  const first = rows[0] ?? [];
  const isHead = first.every((cell) => cell === undefined || cell.text === '' || isHeading(cell, grid));
  const byColumn = first.map((_, column) => labelsOfColumn(grid, column, isHead ? 1 : 0));
  const names = byColumn.map((column) => column.name).filter((name) => name !== undefined);
  if (!isHead) {
    const distinct = new Set(names).size === names.length;
    if (rows.length < 2 || names.length < 2 || names.length < first.length || !distinct) return { labels };
  }
  byColumn.forEach((column, index) => {
    if (column.name === undefined) return;
    if (isHead && comparable(headingOf(grid, index)) !== column.name) return;
    for (const [cell, label] of column.labels) labels.set(cell, label);
  });
  return isHead
    ? { labels }
    : { labels, headings: byColumn.flatMap((column) => column.labels[0]?.[1] ?? []) };
}

function isHeading(cell: GridCell, grid: Grid): boolean {
  return cell.row < grid.headRowCount || markedHeading(cell.element) !== undefined;
}

function headingOf(grid: Grid, column: number): string {
  const last = Math.max(0, grid.headRowCount - 1);
  return grid.slots[last]?.[column]?.text ?? '';
}

const comparable = (text: string) => text.replaceAll('\n', ' ').replace(/\s*:$/, '').toLowerCase();

interface ColumnLabels {
  name: string | undefined;
  labels: [GridCell, Element][];
}

function labelsOfColumn(grid: Grid, column: number, firstRow: number): ColumnLabels {
  const cells = new Set<GridCell>();
  for (const row of grid.slots.slice(firstRow)) {
    const cell = row[column];
    if (cell !== undefined && cell.text !== '' && cell.column === column) cells.add(cell);
  }
  const parts: [GridCell, Element, string][] = [];
  for (const cell of cells) {
    const part = firstPart(cell.element);
    if (part !== undefined) parts.push([cell, part, comparable(cleanLine(part.textContent ?? ''))]);
  }
  const name = parts[0]?.[2];
  const same = parts.filter(([, , words]) => words === name);
  if (name === undefined || name === '' || same.length < cells.size * MOST)
    return { name: undefined, labels: [] };
  return { name, labels: same.map(([cell, part]) => [cell, part]) };
}

/** The first element of a cell, when no words stand before it and it is not all there is. */
function firstPart(cell: Element): Element | undefined {
  for (let node = cell.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 && (node.textContent ?? '').trim() !== '') return undefined;
    if (node.nodeType !== 1) continue;
    const part = node as Element;
    const length = (part.textContent ?? '').length;
    return length > 0 && length <= 200 && node.nextSibling !== null ? part : undefined;
  }
  return undefined;
}
