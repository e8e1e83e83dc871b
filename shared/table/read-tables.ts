import { isDataTable } from './is-data-table.ts';
import { type ReadTableOptions, readTable } from './read-table.ts';
import { tableSelector } from './table-parts.ts';
import type { TableData } from './table-schema.ts';
import { headingSelector, lineOfElement } from './table-surroundings.ts';

/** The most tables read of one page. */
const MAX_TABLES = 500;

/** A table of a page and the element it was read from. */
export interface FoundTable {
  /** The table’s element in the copy. */
  element: Element;
  /** The table as data. */
  table: TableData;
}

/**
 * The data tables within elements of the reader’s copy, in reading order, each with its element. Tables that only
 * arrange the page are looked into; tables within cells of a data table are part of the cell’s words.
 */
export function findTables(
  elements: readonly Element[],
  options: Pick<ReadTableOptions, 'address'> = {},
): FoundTable[] {
  const found: FoundTable[] = [];
  for (const root of elements) {
    let heading: Element | undefined;
    let table: Element | undefined;
    const parts = [root, ...root.querySelectorAll(`${tableSelector}, ${headingSelector}`)];
    for (const part of parts) {
      if (found.length >= MAX_TABLES) return found;
      if (table?.contains(part)) continue;
      if (part.matches(headingSelector)) heading = part;
      if (!part.matches(tableSelector) || !isDataTable(part)) continue;
      table = part;
      const words = heading === undefined ? undefined : lineOfElement(heading);
      const read = readTable(part, { ...options, ...(words !== undefined && { headingBefore: words }) });
      if (read !== undefined) found.push({ element: part, table: read });
    }
  }
  return found;
}

/** The data tables within elements of the reader’s copy, in reading order. */
export function readTables(
  elements: readonly Element[],
  options: Pick<ReadTableOptions, 'address'> = {},
): TableData[] {
  return findTables(elements, options).map(({ table }) => table);
}
