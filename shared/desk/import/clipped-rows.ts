import type { TableData } from '../../table/table-schema.ts';
import { type SourceColumn, type SourceTable, sourceTable } from './source-table.ts';

/**
 * A clipped table as a source: its own headings, and columns of what stands beside the words, where there is any: the
 * address behind a cell's link, and the heading above a group of rows.
 */
export function clippedTable(table: TableData): SourceTable {
  const { headerRowCount } = table;
  const texts = table.rows.map((row) => row.map(({ text, role }) => (role === 'section' ? '' : text.trim())));
  const headings = texts.slice(0, headerRowCount);
  const found = headerRowCount > 0 ? underHeadings(texts, headings) : sourceTable(texts);
  const links = linkColumns(table, found);
  const groups = groupColumn(table);
  const beside = [...links, ...(groups === undefined ? [] : [groups])];
  return {
    ...found,
    columns: [...found.columns, ...beside.map(({ column }) => column)],
    rows: found.rows.map((row) => ({
      ...row,
      cells: [
        ...Array.from({ length: found.columns.length }, (_, at) => row.cells[at] ?? ''),
        ...beside.map(({ wordsOf }) => wordsOf(row.line - 1)),
      ],
    })),
  };
}

/** The lowest heading that says something names a column; rows keep their numbers. */
function underHeadings(texts: readonly string[][], headings: readonly string[][]): SourceTable {
  const columns = (texts[0] ?? []).map((_, column) => ({
    heading: headings.reduce((name, row) => row[column] || name, ''),
  }));
  const numbered = texts.map((cells, index) => ({ line: index + 1, cells }));
  const rows = numbered.slice(headings.length).filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { columns, rows, above: [] };
}

type BesideColumn = { column: SourceColumn; wordsOf: (row: number) => string };

function linkColumns({ rows }: TableData, { columns }: SourceTable): BesideColumn[] {
  return columns.flatMap(({ heading }, column): BesideColumn[] => {
    const linkOf = (row: number) => {
      const cell = rows[row]?.[column];
      const link = cell?.links?.find(({ address }) => /^(?:https?|mailto):/.test(address));
      const address = link?.address.replace(/^mailto:([^?]*).*$/s, '$1') ?? '';
      return address === '' || cell?.text.includes(address) ? '' : address;
    };
    const hasLinks = rows.some((_, row) => linkOf(row) !== '');
    return hasLinks ? [{ column: { heading, origin: 'links' }, wordsOf: linkOf }] : [];
  });
}

function groupColumn({ rows }: TableData): BesideColumn | undefined {
  let group = '';
  const groups = rows.map((row) => {
    const section = row.find(({ role }) => role === 'section');
    if (section !== undefined) group = section.text.trim();
    return group;
  });
  if (group === '') return undefined;
  return { column: { heading: '', origin: 'group' }, wordsOf: (row) => groups[row] ?? '' };
}
