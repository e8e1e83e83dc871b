import type { Grid, GridCell } from './form-grid.ts';
import { guessHeaderRows, guessRowHeaders } from './guess-headers.ts';
import { markedHeading } from './table-parts.ts';
import type { CellRole } from './table-schema.ts';

/** What the cells of a table are. */
export interface Roles {
  /** The role of each cell with words; those without are data. */
  of: Map<GridCell, CellRole>;
  /** How many of the first rows are headings of columns. */
  headerRowCount: number;
  /** How many of the first columns are headings of rows. */
  headerColumnCount: number;
  /** Whether the page did not say and the look of the cells decided. */
  guessed: boolean;
}

/** The cells with words in each row, each cell once. */
type Rows = GridCell[][];

/**
 * Tells headings from data: by `th`, `scope`, `thead`, `headers` and ARIA roles where the page has them (HTML Standard,
 * 4.9.12.2), else by how the cells look. A row with one cell across the table is the heading of the rows below it.
 */
export function readRoles(grid: Grid, referredIds: ReadonlySet<string>): Roles {
  const rows = grid.slots.map((slots) =>
    [...new Set(slots)].filter((cell) => cell !== undefined && cell.text !== ''),
  ) as Rows;
  const reader = new RoleReader(grid, rows, referredIds);
  reader.readMarked();
  const guessedRows = reader.guessRows();
  reader.readSections();
  const guessedColumns = reader.guessColumns();
  return {
    of: reader.roles,
    headerRowCount: reader.headerRowCount(),
    headerColumnCount: reader.headerColumnCount(),
    guessed: guessedRows || guessedColumns,
  };
}

class RoleReader {
  readonly roles = new Map<GridCell, CellRole>();
  private readonly grid: Grid;
  private readonly rows: Rows;
  private readonly referredIds: ReadonlySet<string>;
  private readonly width: number;
  private readonly marks = new Map<GridCell, ReturnType<typeof markedHeading>>();

  constructor(grid: Grid, rows: Rows, referredIds: ReadonlySet<string>) {
    this.grid = grid;
    this.rows = rows;
    this.referredIds = referredIds;
    this.width = grid.slots[0]?.length ?? 0;
    for (const cell of rows.flat()) this.marks.set(cell, this.markOf(cell));
  }

  private markOf(cell: GridCell): ReturnType<typeof markedHeading> {
    const id = this.referredIds.size > 0 ? (cell.element.getAttribute('id') ?? '').toLowerCase() : '';
    return markedHeading(cell.element) ?? (id !== '' && this.referredIds.has(id) ? 'either' : undefined);
  }

  private isHeading(cell: GridCell): boolean {
    return this.marks.get(cell) !== undefined;
  }

  /** Whether one cell stands across all columns. */
  private isAcross(row: number): boolean {
    const slots = this.grid.slots[row] ?? [];
    return (
      this.width > 1 &&
      slots[0]?.text !== '' &&
      slots.every((cell) => cell !== undefined && cell === slots[0])
    );
  }

  readMarked(): void {
    const headRows = this.headRows();
    const onlyHeadings =
      this.rows.length > 1 && this.rows.every((row) => row.every((cell) => this.isHeading(cell)));
    const fullRow = this.rows.map((row) => row.length > 0 && row.every((cell) => this.isHeading(cell)));
    for (const [cell, mark] of this.marks) {
      if (cell.row < headRows) this.roles.set(cell, 'column-header');
      else if (onlyHeadings && cell.row > 0)
        this.roles.set(cell, cell.column === 0 && this.width > 1 ? 'row-header' : 'data');
      else if (mark === undefined) this.roles.set(cell, 'data');
      else this.roles.set(cell, this.headingRole(cell, mark, fullRow));
    }
    const title = this.rows[0]?.[0];
    const isTitled = this.isAcross(0) && fullRow[1] === true && (this.rows[1]?.length ?? 0) > 1;
    if (title !== undefined && isTitled) this.roles.set(title, 'column-header');
  }

  /** The rows of the table’s head; a head that holds the whole table is believed only as far as its headings go. */
  private headRows(): number {
    const { headRowCount } = this.grid;
    if (headRowCount < this.rows.length) return headRowCount;
    let count = 0;
    while (count < headRowCount - 1 && this.rows[count]?.every((cell) => this.isHeading(cell))) count++;
    return headRowCount < 2 ? 0 : Math.max(1, count);
  }

  private headingRole(
    cell: GridCell,
    mark: 'column' | 'row' | 'either',
    fullRow: readonly boolean[],
  ): CellRole {
    const alone = fullRow[cell.row] === true && this.width > 1;
    // A heading row whose cells were all marked as headings of rows, and the first cell of a row marked as a column’s.
    if (mark === 'row')
      return alone && cell.row === 0 && (this.rows[0]?.length ?? 0) > 1 ? 'column-header' : 'row-header';
    if (mark === 'column')
      return !alone && cell.column === 0 && fullRow.slice(0, cell.row).includes(true)
        ? 'row-header'
        : 'column-header';
    if (fullRow[cell.row] === true && (this.width > 1 || cell.row === 0)) return 'column-header';
    return 'row-header';
  }

  guessRows(): boolean {
    if (this.rows[0]?.some((cell) => this.isHeading(cell)) || this.headRows() > 0) return false;
    if (this.rows.some((row) => row.some((cell) => this.roles.get(cell) === 'column-header'))) return false;
    const count = guessHeaderRows(this.rows, this.grid);
    for (const row of this.rows.slice(0, count)) {
      for (const cell of row) if (cell.row < count) this.roles.set(cell, 'column-header');
    }
    return count > 0;
  }

  readSections(): void {
    const headers = this.headerRowCount();
    const lastFull = this.rows.findLastIndex((_, index) => !this.isAcross(index));
    this.rows.forEach((row, index) => {
      const cell = row[0];
      if (cell === undefined || row.length > 1 || cell.row !== index || this.width < 2) return;
      const isTitle = index < headers && !this.isAcross(headers - 1);
      const stands = this.isAcross(index) || (this.width > 2 && cell.column === 0 && this.isHeading(cell));
      if (!stands || isTitle) return;
      // What closes a table, a remark or a sum, is no heading: nothing follows.
      this.roles.set(cell, index < lastFull ? 'section' : 'data');
    });
  }

  guessColumns(): boolean {
    if ([...this.roles.values()].includes('row-header')) return false;
    const body = this.rows
      .slice(this.headerRowCount())
      .map((row) => row.filter((cell) => this.roles.get(cell) !== 'section'));
    const headings = guessRowHeaders(body, this.width);
    for (const { cell, role } of headings) this.roles.set(cell, role);
    return headings.length > 0;
  }

  headerRowCount(): number {
    let count = 0;
    const isHeader = (row: GridCell[]) =>
      row.length > 0 && row.every((cell) => this.roles.get(cell) === 'column-header');
    while (count < this.rows.length && isHeader(this.rows[count] ?? [])) count++;
    return count;
  }

  headerColumnCount(): number {
    const first = this.headerRowCount();
    let count = 0;
    while (count < this.width - 1 && this.isHeaderColumn(count, first)) count++;
    return count;
  }

  private isHeaderColumn(column: number, first: number): boolean {
    let found = false;
    for (let row = first; row < this.rows.length; row++) {
      const cell = this.grid.slots[row]?.[column];
      if (cell === undefined || cell.text === '' || this.isAcross(row)) continue;
      const role = this.roles.get(cell);
      if (role === 'data') return false;
      found ||= role === 'row-header';
    }
    return found;
  }
}
