import type { TableData } from '../table/table-schema.ts';
import type { Page } from './page.ts';

/** The data tables of a page's main content. */
export function readPageTables(_page: Page): TableData[] {
  return [];
}
