import { type SourceTable, sourceTable } from '#shared/desk/import/source-table.ts';
import { csvRows } from '#shared/import/csv-rows.ts';
import { SOURCE_LIMITS } from '#shared/import/read-table.ts';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { PublicationProblem } from '#shared/publication/read-envelope.ts';
import { contentsOf, sheetsOf } from './file-contents.ts';

/** A part of a source that can be taken: a sheet, a table, a list or a publication. */
export type SourcePart =
  | { form: 'table'; name: string; table: SourceTable }
  | { form: 'publication'; name: string; publication: Publication };

/** What was read for an import. */
export type ImportSource = {
  /** Its name: of a file or a page. It names the step in the history. */
  name: string;
  /** The address of the page it comes from. */
  address?: string;
  /** Its parts, the most likely one first. */
  parts: readonly SourcePart[];
};

/** Why a source could not be read. */
export type SourceProblem =
  /** Not a table, an old Excel file, damaged, larger than what is read, without any row, or not readable at all. */
  | { kind: 'not-table' | 'old-excel' | 'damaged-excel' | 'too-large' | 'too-many' | 'empty' | 'unreadable' }
  /** A data file that is no publication we know. */
  | { kind: 'publication'; problem: PublicationProblem }
  /** A practice whose clips hold no table, list or publication. */
  | { kind: 'no-lists' };

type Read = ImportSource | { problem: SourceProblem };

/** Reads a file by what it is, whatever it is called: an Excel file, a publication, or a text of rows. */
export async function sourceOfFile(file: File): Promise<Read> {
  const contents = await contentsOf(file);
  if ('problem' in contents) {
    return { problem: { kind: contents.problem === 'no-text' ? 'not-table' : contents.problem } };
  }
  if (contents.form === 'zip') return sourceOfExcel(file.name, contents.bytes);
  const { text } = contents;
  if (/^\s*\{/.test(text)) return sourceOfPublication(file.name, text);
  return ofTables(file.name, [{ name: file.name, rows: csvRows(text) }]);
}

/** Reads a pasted table or list. */
export function sourceOfText(text: string): Read {
  if (/^\s*\{/.test(text)) return sourceOfPublication('', text);
  return ofTables('', [{ name: '', rows: csvRows(text) }]);
}

async function sourceOfExcel(name: string, bytes: ArrayBuffer): Promise<Read> {
  const sheets = await sheetsOf(bytes);
  return sheets === undefined ? { problem: { kind: 'damaged-excel' } } : ofTables(name, sheets);
}

function sourceOfPublication(name: string, text: string): Read {
  const parsed = parsePublication(text);
  if (!parsed.ok) return { problem: { kind: 'publication', problem: parsed.problem } };
  return { name, parts: [{ form: 'publication', name, publication: parsed.publication }] };
}

function ofTables(name: string, sheets: readonly { name: string; rows: string[][] }[]): Read {
  const tables = sheets.map((sheet) => ({ name: sheet.name, table: sourceTable(sheet.rows) }));
  const filled = tables.filter(({ table }) => table.rows.length > 0);
  const isTooMany = filled.some(
    ({ table }) => table.rows.length > SOURCE_LIMITS.rows || table.columns.length > SOURCE_LIMITS.columns,
  );
  if (filled.length === 0) return { problem: { kind: 'empty' } };
  if (isTooMany) return { problem: { kind: 'too-many' } };
  return { name, parts: filled.map((each) => ({ form: 'table', ...each })) };
}
