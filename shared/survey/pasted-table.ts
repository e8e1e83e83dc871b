import Papa from 'papaparse';
import { cellValueOf, holdsIdentifiers } from '../table/cell-value.ts';
import { type Cell, TABLE_LIMITS, type TableData, type TableNote } from '../table/table-schema.ts';

/**
 * A table from text as spreadsheets and web pages put it on the clipboard: a tab between cells, else semicolons.
 * A cell in quotes may hold broken lines. Undefined when it has fewer than two columns.
 */
export function pastedTable(text: string): TableData | undefined {
  const delimiter = text.includes('\t') ? '\t' : ';';
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, skipEmptyLines: 'greedy' });
  const width = Math.max(0, ...data.map((row) => row.length));
  if (width < 2) return undefined;
  const columns = Math.min(width, TABLE_LIMITS.columns);
  const kept = data.slice(0, Math.min(TABLE_LIMITS.rows, Math.floor(TABLE_LIMITS.cells / columns)));
  const texts = kept.map((row) => Array.from({ length: columns }, (_, column) => cellText(row[column])));
  const identifiers = Array.from({ length: columns }, (_, column) =>
    holdsIdentifiers(
      texts[0]?.[column] ?? '',
      texts.slice(1).map((row) => row[column] ?? ''),
    ),
  );
  return {
    headerRowCount: 0,
    headerColumnCount: 0,
    rows: texts.map((row) => row.map((cell, column) => cellOf(cell, identifiers[column] ?? false))),
    notes: cuts(data.length - kept.length, width - columns),
  };
}

function cellText(raw = ''): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .slice(0, TABLE_LIMITS.cellText);
}

function cellOf(text: string, isIdentifier: boolean): Cell {
  const value = isIdentifier ? undefined : cellValueOf(text);
  return { text, role: text === '' ? 'empty' : 'data', ...(value !== undefined && { value }) };
}

function cuts(rows: number, columns: number): TableNote[] {
  return [
    ...(rows > 0 ? [{ kind: 'rows-cut' as const, count: rows }] : []),
    ...(columns > 0 ? [{ kind: 'columns-cut' as const, count: columns }] : []),
  ];
}
