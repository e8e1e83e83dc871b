import { readTable } from '#shared/table/read-table.ts';
import type { TableData } from '#shared/table/table-schema.ts';
import { documentOf } from '../read/dom.ts';

/** The first table of mark-up, read. */
export function tableOf(html: string): TableData {
  const element = documentOf(`<body>${html}</body>`).querySelector('table, [role="table"]');
  const table = element === null ? undefined : readTable(element, { address: 'https://kunta.example/sivu' });
  if (table === undefined) throw new Error('There is no table in the mark-up.');
  return table;
}

/** The words of a table’s slots on one line each, without list markers; covered slots are empty. */
export function plainRows({ rows }: TableData): string[][] {
  return rows.map((row) =>
    row.map(({ text, spanned }) =>
      spanned === undefined ? text.replace(/^(?:• |\d+\. )/gm, '').replaceAll('\n', ' ') : '',
    ),
  );
}
