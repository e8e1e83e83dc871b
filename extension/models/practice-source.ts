import { bookmarkRecords, isBookmarks } from '#shared/import/bookmark-records.ts';
import { cslItems, cslRecords } from '#shared/import/csl-records.ts';
import { readCsvRows } from '#shared/import/csv-rows.ts';
import { type PracticeTable, practiceTable } from '#shared/import/practice-columns.ts';
import { SOURCE_LIMITS } from '#shared/import/read-table.ts';
import { isRis, risRecords } from '#shared/import/ris-records.ts';
import type { RecordReading, ToldRecord } from '#shared/import/told-record.ts';
import { parsePublication } from '#shared/publication/parse-publication.ts';
import type { LongWork } from '../database/long-work.ts';
import { WorkSlices } from '../database/work-slices.ts';
import { contentsOf, sheetsOf } from './file-contents.ts';
import { zipHolds } from './zip-holds.ts';

/** Forms of lists that say themselves what each value is. */
export type ListForm = 'ris' | 'csl' | 'bookmarks';

/** A part of a source: a table whose columns a person looks through, or a list. */
export type PracticePart =
  | { form: 'table'; name: string; table: PracticeTable }
  | { form: ListForm; name: string; records: readonly ToldRecord[] };

/** What was read for an import of practices: parts, the first of which is shown first; or a file of a whole library. */
export type PracticeSource =
  | { name: string; parts: readonly [PracticePart, ...PracticePart[]] }
  | { name: string; bundle: File };

/** Why a source could not be read. */
export type PracticeSourceProblem =
  | 'unknown'
  | 'old-excel'
  | 'damaged-zip'
  | 'damaged-csv'
  | 'damaged-ris'
  | 'damaged-json'
  | 'damaged-bookmarks'
  | 'agreement'
  | 'too-large'
  | 'too-many'
  | 'empty';

type Read = PracticeSource | { problem: PracticeSourceProblem };

/** Reads a file by what it holds, whatever it is called. */
export async function sourceOfFile(file: File, work: LongWork): Promise<Read> {
  // A file of a whole library may be far larger than what is read here, so it is looked into before anything is read.
  const kind = await zipHolds(file);
  if (kind === 'bundle') return { name: file.name, bundle: file };
  if (kind === 'damaged') return { problem: 'damaged-zip' };
  if (kind === 'other') return { problem: 'unknown' };
  if (kind === 'too-large') return { problem: 'too-large' };
  const contents = await contentsOf(file);
  if ('problem' in contents) {
    return { problem: contents.problem === 'no-text' ? 'unknown' : contents.problem };
  }
  if (contents.form === 'text') return sourceOfText(file.name, contents.text, work);
  const sheets = await sheetsOf(contents.bytes);
  return sheets === undefined ? { problem: 'damaged-zip' } : ofTables(file.name, sheets);
}

/** Reads a text by what it holds: bookmarks, references, or rows of cells. */
export async function sourceOfText(name: string, text: string, work: LongWork): Promise<Read> {
  if (text.trim() === '') return { problem: 'empty' };
  if (isBookmarks(text)) return ofList(name, 'bookmarks', bookmarkRecords(text), work);
  if (isRis(text)) return ofList(name, 'ris', risRecords(text), work);
  if (/^\s*[[{]/.test(text)) return sourceOfJson(name, text, work);
  if (isOther(text)) return { problem: 'unknown' };
  const { rows, isDamaged } = readCsvRows(text);
  return isDamaged ? { problem: 'damaged-csv' } : ofTables(name, [{ name, rows }]);
}

/** Mark-up, BibTeX, a PDF, an RTF, a calendar, a card: texts that are no rows of cells. */
function isOther(text: string): boolean {
  return /^\s*(?:<|@\w+\s*\{|%PDF|\{\\rtf|BEGIN:V)/i.test(text);
}

async function sourceOfJson(name: string, text: string, work: LongWork): Promise<Read> {
  const value = parsedJson(text);
  if (value === undefined) return { problem: 'damaged-json' };
  const items = cslItems(value);
  if (items !== undefined) return ofList(name, 'csl', cslRecords(items), work);
  return { problem: parsePublication(text).ok ? 'agreement' : 'unknown' };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Collects the records of a list, a slice at a time. */
async function ofList(name: string, form: ListForm, reading: RecordReading, work: LongWork): Promise<Read> {
  const slices = new WorkSlices();
  const records: ToldRecord[] = [];
  let next = reading.next();
  while (!next.done) {
    records.push(next.value);
    if (records.length > SOURCE_LIMITS.rows) return { problem: 'too-many' };
    next = reading.next();
    await slices.pause();
    work.signal?.throwIfAborted();
  }
  if (next.value === 'damaged') return { problem: form === 'csl' ? 'damaged-json' : `damaged-${form}` };
  return records.length === 0 ? { problem: 'empty' } : { name, parts: [{ form, name, records }] };
}

function ofTables(name: string, sheets: readonly { name: string; rows: string[][] }[]): Read {
  const tables = sheets.map((sheet) => ({ name: sheet.name, table: practiceTable(sheet.rows) }));
  const filled = tables.filter(({ table }) => table.rows.length > 0);
  const isTooMany = filled.some(
    ({ table }) => table.rows.length > SOURCE_LIMITS.rows || table.columns.length > SOURCE_LIMITS.columns,
  );
  if (isTooMany) return { problem: 'too-many' };
  const [first, ...rest] = filled.map((each) => ({ form: 'table' as const, ...each }));
  return first === undefined ? { problem: 'empty' } : { name, parts: [first, ...rest] };
}
