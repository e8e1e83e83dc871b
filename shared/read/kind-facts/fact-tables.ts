import type { Block } from '../blocks.ts';

/** A data table of a page, cell by cell. */
export interface FactTable {
  /** The words of the first row's cells. */
  head: readonly string[];
  /** The cells of the rows below it. */
  rows: readonly (readonly string[])[];
  /** The whole text, as the page's passage. */
  text: string;
}

/** The data tables among blocks that have at least two columns and a row below the head. */
export function factTables(blocks: readonly Block[]): FactTable[] {
  const byTable = new Map<Element, Block[]>();
  for (const block of blocks) {
    const table = block.kind === 'row' ? block.element.closest('table') : null;
    if (table === null) continue;
    const rows = byTable.get(table) ?? [];
    rows.push(block);
    byTable.set(table, rows);
  }
  return [...byTable.values()].flatMap((rows) => {
    const [head = [], ...others] = rows.map(({ text }) => text.split('\t'));
    if (head.length < 2 || others.length === 0) return [];
    return [{ head, rows: others, text: rows.map(({ text }) => text).join('\n') }];
  });
}

/** The words of the column whose head matches; empty when there is none. */
export function cellsUnder({ head, rows }: FactTable, heading: RegExp): string[] {
  const at = head.findIndex((words) => words.length <= 60 && heading.test(words));
  return at === -1 ? [] : rows.map((cells) => cells[at] ?? '').filter((words) => words !== '');
}
