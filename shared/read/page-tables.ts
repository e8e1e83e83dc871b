import { readTables } from '../table/read-tables.ts';
import type { TableData } from '../table/table-schema.ts';
import type { Page } from './page.ts';

/** The most tables that are kept of a page. */
const MAX_TABLES = 100;

/** The data tables of a page's main content, in their order. */
export function readPageTables({ main, head }: Page): TableData[] {
  return readTables(main, { address: head.address.href }).slice(0, MAX_TABLES);
}
