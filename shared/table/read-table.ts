import { readCellLinks } from './cell-links.ts';
import { type Roles, readRoles } from './cell-roles.ts';
import { cleanLine, readCellText } from './cell-text.ts';
import { cellValueOf, holdsIdentifiers } from './cell-value.ts';
import { footnoteIn, marksIn, readFootnotes } from './footnotes.ts';
import { formGrid, type Grid, type GridCell } from './form-grid.ts';
import { findStackedLabels } from './stacked-labels.ts';
import { type Cell, type CellValue, TABLE_LIMITS, type TableData, type TableNote } from './table-schema.ts';
import { headingBefore, readCaption } from './table-surroundings.ts';
import { withinJsonLimit } from './within-json-limit.ts';

/** What reading a table may be told. */
export interface ReadTableOptions {
  /** The page’s address, by which relative links are completed; in the reader’s copy they already are. */
  address?: string;
  /** The heading before the table, when the caller knows it: `null` for none. Looked for when left out. */
  headingBefore?: string | null;
}

/**
 * Reads a table as data. `table` is a `table` element or one with the role of a table, best in the reader’s copy of the
 * page. Undefined when it has no words at all.
 */
export function readTable(table: Element, options: ReadTableOptions = {}): TableData | undefined {
  const grid = formGrid(table, readCellText);
  if (grid.slots.length === 0) return undefined;
  const labelsRemoved = removeStackedLabels(grid);
  const roles = readRoles(grid, referredIds(grid));
  return withinJsonLimit(new TableBuilder(table, grid, roles, options).build(labelsRemoved));
}

/** Reads cells without the names of columns that a script printed in them; where the heading row is gone, it returns. */
function removeStackedLabels(grid: Grid): boolean {
  const { labels, headings } = findStackedLabels(grid);
  for (const [cell, label] of labels) cell.text = readCellText(cell.element, label);
  if (headings === undefined) return labels.size > 0;
  for (const cell of new Set(grid.slots.flat())) if (cell !== undefined) cell.row++;
  grid.slots.unshift(
    headings.map((element, column) => ({
      element,
      row: 0,
      column,
      text: readCellText(element).replace(/\s*:$/, ''),
    })),
  );
  grid.rows.unshift(...headings.slice(0, 1));
  grid.headRowCount = 1;
  return true;
}

/** The ids that cells name as their headings by `headers`, in lower case as they stand in the copy. */
function referredIds(grid: Grid): Set<string> {
  const ids = new Set<string>();
  for (const cell of new Set(grid.slots.flat())) {
    for (const id of (cell?.element.getAttribute('headers') ?? '').split(/\s+/)) {
      if (id !== '') ids.add(id.toLowerCase());
    }
  }
  return ids;
}

class TableBuilder {
  private readonly table: Element;
  private readonly grid: Grid;
  private readonly roles: Roles;
  private readonly options: ReadTableOptions;
  private textsCut = 0;
  private linksCut = 0;

  constructor(table: Element, grid: Grid, roles: Roles, options: ReadTableOptions) {
    this.table = table;
    this.grid = grid;
    this.roles = roles;
    this.options = options;
  }

  build(labelsRemoved: boolean): TableData {
    const marks = this.readMarks();
    const lastRows = this.closingCells().map(({ text }) => text);
    const footnotes = readFootnotes(this.table, new Set([...marks.values()].flat()), lastRows);
    const explained = new Set(footnotes.map(({ mark }) => mark));
    const values = this.readValues();
    const cells = new Map<GridCell, Cell>();
    const rows = this.grid.slots.map((slots, row) =>
      slots.map((cell, column): Cell => {
        if (cell === undefined) return { text: '', role: 'empty' };
        const first = cells.get(cell);
        if (first !== undefined) {
          // An empty cell has nothing to say twice, and the column it began in may have been left out.
          if (first.text === '') return { text: '', role: first.role };
          return { text: first.text, role: first.role, spanned: { row: cell.row, column: cell.column } };
        }
        const made = this.readCell(
          cell,
          values.get(cell),
          (marks.get(cell) ?? []).filter((mark) => explained.has(mark)),
        );
        // A cell whose own slot another cell covers begins where its first free slot is.
        cell.row = row;
        cell.column = column;
        cells.set(cell, made);
        return made;
      }),
    );
    const caption = readCaption(this.table);
    const heading =
      this.options.headingBefore === undefined ? headingBefore(this.table) : this.options.headingBefore;
    return {
      ...(caption !== undefined && { caption }),
      ...(heading !== undefined && heading !== null && { headingBefore: heading }),
      headerRowCount: this.roles.headerRowCount,
      headerColumnCount: this.roles.headerColumnCount,
      rows,
      ...(footnotes.length > 0 && { footnotes }),
      notes: this.notes(labelsRemoved),
    };
  }

  private readCell(cell: GridCell, value: CellValue | undefined, marks: readonly string[]): Cell {
    const { links, left } = readCellLinks(cell.element, this.options.address);
    this.linksCut += left;
    const text = cell.text.slice(0, TABLE_LIMITS.cellText);
    if (text.length < cell.text.length) this.textsCut++;
    return {
      text,
      role: text === '' ? 'empty' : (this.roles.of.get(cell) ?? 'data'),
      ...(links.length > 0 && { links }),
      ...(marks.length > 0 && { marks: marks.slice(0, 20) }),
      ...(value !== undefined && { value }),
    };
  }

  /** The cells across the whole table among its last rows, where its footnotes may stand. */
  private closingCells(): GridCell[] {
    return this.grid.slots.slice(-MAX_NOTE_ROWS).flatMap((row) => {
      const [first] = row;
      return first !== undefined && row.length > 1 && row.every((cell) => cell === first) ? [first] : [];
    });
  }

  private readMarks(): Map<GridCell, string[]> {
    const marks = new Map<GridCell, string[]>();
    const notes = new Set(this.closingCells().filter(({ text }) => footnoteIn(text) !== undefined));
    for (const cell of new Set(this.grid.slots.flat())) {
      if (cell === undefined || notes.has(cell)) continue;
      const found = marksIn(cell.text);
      if (found.length > 0) marks.set(cell, found);
    }
    return marks;
  }

  /** The values of the data cells; those of a column of identifiers have none. */
  private readValues(): Map<GridCell, CellValue> {
    const values = new Map<GridCell, CellValue>();
    const { slots } = this.grid;
    for (let column = 0; column < (slots[0]?.length ?? 0); column++) {
      const cells = slots.map((row) => row[column]).filter((cell) => cell !== undefined);
      const data = cells.filter((cell) => cell.column === column && this.roles.of.get(cell) === 'data');
      const headings = cells
        .filter((cell) => this.roles.of.get(cell) === 'column-header')
        .map(({ text }) => text);
      const identifiers = holdsIdentifiers(
        headings.join(' '),
        data.map(({ text }) => text),
      );
      for (const cell of data) {
        const value = cellValueOf(cell.text);
        const isIdentifier = identifiers && value?.kind === 'number' && value.unit === undefined;
        if (value !== undefined && !isIdentifier && !this.isIdentifierRow(cell)) values.set(cell, value);
      }
    }
    return values;
  }

  /** In a table whose headings stand at its rows, a row of phone numbers or postal codes. */
  private isIdentifierRow(cell: GridCell): boolean {
    const heading = this.grid.slots[cell.row]?.[0];
    if (heading === undefined || this.roles.of.get(heading) !== 'row-header') return false;
    return this.roles.headerRowCount === 0 && holdsIdentifiers(cleanLine(heading.text), []);
  }

  private notes(labelsRemoved: boolean): TableNote[] {
    const counted = [
      ['rows-cut', this.grid.rowsCut],
      ['columns-cut', this.grid.columnsCut],
      ['text-cut', this.textsCut],
      ['links-cut', this.linksCut],
    ] as const;
    return [
      ...counted.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count })),
      ...(this.roles.guessed ? [{ kind: 'headers-guessed' as const }] : []),
      ...(labelsRemoved ? [{ kind: 'labels-removed' as const }] : []),
      ...(this.grid.overlapping ? [{ kind: 'overlapping' as const }] : []),
    ];
  }
}

/** How many rows at a table’s end may hold its footnotes. */
const MAX_NOTE_ROWS = 5;
