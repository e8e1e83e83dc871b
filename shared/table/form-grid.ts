import { cellsOf, rowGroupsOf, spanOf } from './table-parts.ts';
import { TABLE_LIMITS } from './table-schema.ts';

/** A cell of the page and the slot in which it begins. */
export interface GridCell {
  /** The cell’s element. */
  element: Element;
  /** The row in which it begins. */
  row: number;
  /** The column in which it begins. */
  column: number;
  /** Its words. */
  text: string;
}

/** The slots of a table, each with the cell that covers it. */
export interface Grid {
  /** The slots, row by row; all rows are of the same length. */
  slots: (GridCell | undefined)[][];
  /** The row elements. */
  rows: Element[];
  /** How many of the first rows stand in the table’s head. */
  headRowCount: number;
  /** How many rows the limits left out. */
  rowsCut: number;
  /** How many columns the limits left out. */
  columnsCut: number;
  /** Whether cells claim slots that others cover: the first one keeps them. */
  overlapping: boolean;
}

/** How many slots are looked at before spans are no longer followed; only a table made to harm has more. */
const MAX_VISITS = 3_000_000;

/**
 * Lays a table out in slots as HTML’s algorithm for forming a table does (HTML Standard, 4.9.12.1): spans end with
 * their section, `rowspan=0` reaches to its end, `tfoot` comes last, short rows are filled.
 */
export function formGrid(table: Element, readText: (cell: Element) => string): Grid {
  const former = new GridFormer(readText);
  for (const { kind, rows } of rowGroupsOf(table)) former.addGroup(rows, kind === 'head');
  return former.finish();
}

class GridFormer {
  private readonly slots: (GridCell | undefined)[][] = [];
  private readonly rows: Element[] = [];
  private readonly readText: (cell: Element) => string;
  private headRowCount = 0;
  private rowsCut = 0;
  private width = 0;
  private columnsSeen = 0;
  private visits = 0;
  private overlapping = false;

  constructor(readText: (cell: Element) => string) {
    this.readText = readText;
  }

  addGroup(rows: readonly Element[], isHead: boolean): void {
    const first = this.rows.length;
    const kept = rows.slice(0, Math.max(0, TABLE_LIMITS.rows - first));
    this.rowsCut += rows.length - kept.length;
    const end = first + kept.length;
    this.slots.push(...kept.map(() => []));
    kept.forEach((row, index) => {
      this.rows.push(row);
      this.addRow(row, first + index, end);
    });
    if (isHead && this.headRowCount === first) this.headRowCount = end;
  }

  private addRow(row: Element, y: number, end: number): void {
    let x = 0;
    for (const element of cellsOf(row)) {
      while (this.slots[y]?.[x] !== undefined) x++;
      const span = spanOf(element);
      this.columnsSeen = Math.max(this.columnsSeen, x + 1);
      if (x < TABLE_LIMITS.columns) {
        const cell: GridCell = { element, row: y, column: x, text: this.readText(element) };
        const right = Math.min(x + span.columns, TABLE_LIMITS.columns);
        this.cover(cell, right, span.rows === 0 ? end : Math.min(y + span.rows, end));
      }
      x += span.columns;
    }
  }

  private cover(cell: GridCell, right: number, bottom: number): void {
    this.width = Math.max(this.width, right);
    for (let y = cell.row; y < bottom && this.visits < MAX_VISITS; y++) {
      const slots = this.slots[y] ?? [];
      for (let x = cell.column; x < right; x++) {
        this.visits++;
        if (slots[x] === undefined) slots[x] = cell;
        else this.overlapping = true;
      }
    }
  }

  finish(): Grid {
    const whole = compacted({
      slots: this.slots.map((slots) => Array.from({ length: this.width }, (_, column) => slots[column])),
      rows: this.rows,
      headRowCount: this.headRowCount,
      rowsCut: this.rowsCut,
      columnsCut: Math.max(0, this.columnsSeen - TABLE_LIMITS.columns),
      overlapping: this.overlapping,
    });
    return withRows(whole, Math.floor(TABLE_LIMITS.cells / Math.max(1, whole.slots[0]?.length ?? 1)));
  }
}

/** A grid cut to a number of rows. */
export function withRows(grid: Grid, count: number): Grid {
  if (grid.slots.length <= count) return grid;
  return {
    ...grid,
    slots: grid.slots.slice(0, count),
    rows: grid.rows.slice(0, count),
    headRowCount: Math.min(grid.headRowCount, count),
    rowsCut: grid.rowsCut + grid.slots.length - count,
  };
}

/** The grid without rows and columns in which no cell with words begins. */
function compacted(grid: Grid): Grid {
  const rowKept = new Set<number>();
  const columnKept = new Set<number>();
  const cells = new Set(grid.slots.flat());
  for (const cell of cells) {
    if (cell === undefined || cell.text === '') continue;
    rowKept.add(cell.row);
    columnKept.add(cell.column);
  }
  const slots = grid.slots
    .filter((_, row) => rowKept.has(row))
    .map((row) => row.filter((_, column) => columnKept.has(column)));
  placeCells(slots);
  return {
    ...grid,
    slots,
    rows: grid.rows.filter((_, row) => rowKept.has(row)),
    headRowCount: grid.rows.filter((_, row) => row < grid.headRowCount && rowKept.has(row)).length,
  };
}

/** Notes in each cell the first slot it covers. */
function placeCells(slots: readonly (readonly (GridCell | undefined)[])[]): void {
  const placed = new Set<GridCell>();
  slots.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (cell === undefined || placed.has(cell)) return;
      placed.add(cell);
      cell.row = y;
      cell.column = x;
    });
  });
}
