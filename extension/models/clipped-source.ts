import { clippedTable } from '#shared/desk/import/clipped-rows.ts';
import { foundLists, listedTable } from '#shared/desk/import/listed-rows.ts';
import type { ColumnField } from '#shared/desk/import/partner-column.ts';
import { tableName } from '#shared/exchange/table-name.ts';
import type { PracticeWithEvidence } from '../database/library.ts';
import type { ImportSource, SourcePart, SourceProblem } from './import-source.ts';

/** What reading a clip needs of the page it is read in. */
export type ClipWays = {
  /** Mark-up as nodes that do nothing. */
  parseMarkup: (html: string) => ParentNode;
  /** The name of a column, for lists that are taken apart. */
  nameOfColumn: (field: ColumnField) => string;
};

/** The most lists of one clip that are offered. */
const MOST_LISTS = 10;

/** What a practice's clips hold that may list partners: its publication, its tables, the longest first, and its lists. */
export function sourceOfPractice(
  practice: PracticeWithEvidence | undefined,
  { parseMarkup, nameOfColumn }: ClipWays,
): ImportSource | { problem: SourceProblem } {
  if (practice === undefined) return { problem: { kind: 'unreadable' } };
  const { evidence, publication } = practice;
  const { title } = practice.practice.fields;
  const tables = evidence
    .flatMap((part) => part.tables)
    .map((table): SourcePart => ({ form: 'table', name: tableName(table, ''), table: clippedTable(table) }))
    .sort((one, other) => rowCount(other) - rowCount(one));
  const lists = evidence
    .flatMap(({ body }) => (body === undefined ? [] : foundLists(parseMarkup(body.html))))
    .slice(0, MOST_LISTS)
    .map(
      (list): SourcePart => ({ form: 'table', name: list.heading, table: listedTable(list, nameOfColumn) }),
    );
  const parts: SourcePart[] = [
    ...(publication ? [{ form: 'publication' as const, name: title, publication }] : []),
    ...[...tables, ...lists].filter((part) => rowCount(part) > 0),
  ];
  if (parts.length === 0) return { problem: { kind: 'no-lists' } };
  const address = evidence[0]?.clip.address;
  return { name: title, ...(address !== undefined && { address }), parts };
}

function rowCount(part: SourcePart): number {
  return part.form === 'table' ? part.table.rows.length : 0;
}
