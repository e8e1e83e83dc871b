import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openPage } from '#shared/read/open-page.ts';
import { readTables } from '#shared/table/read-tables.ts';
import { type TableData, tableSchema } from '#shared/table/table-schema.ts';
import { documentOf } from '../read/dom.ts';

const folder = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.tables.json'))
  .map((name) => name.replace(/\.tables\.json$/, ''));

/** What the file beside a page says of one of its tables. */
function inShortForm(table: TableData) {
  const values: Record<string, unknown> = {};
  table.rows.forEach((row, y) => {
    row.forEach(({ value }, x) => {
      if (value !== undefined) values[`${y} ${x}`] = value;
    });
  });
  const { caption, headingBefore, headerRowCount, headerColumnCount, footnotes = [] } = table;
  return {
    ...(caption !== undefined && { caption }),
    ...(headingBefore !== undefined && { headingBefore }),
    headerRowCount,
    headerColumnCount,
    rows: table.rows.map((row) => row.map(({ text, spanned }) => (spanned === undefined ? text : ''))),
    values,
    footnotes,
    links: table.rows.flat().flatMap(({ links = [] }) => links.map(({ address }) => address)),
  };
}

describe('a page with tables', () => {
  test.each(names)('%s gives the tables that were expected', (name) => {
    const html = readFileSync(join(folder, `${name}.html`), 'utf8');
    const address = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
    const { page } = openPage(documentOf(html), address);
    const tables = readTables(page.main);
    for (const table of tables) expect(() => tableSchema.parse(table)).not.toThrow();
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${name}.tables.json`), 'utf8'));
    expect(tables.map(inShortForm)).toEqual(expected);
  });
});
