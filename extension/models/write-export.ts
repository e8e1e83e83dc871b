import type { ExportWording } from '#shared/exchange/export-wording.ts';
import type { PaperHead } from '#shared/exchange/paper-parts.ts';
import type { PracticeForExport } from '#shared/exchange/practice-for-export.ts';
import { practiceColumns, practicesCsvHead, practicesCsvRows } from '#shared/exchange/practices-csv.ts';
import { practiceMarkdown, uniqueFileNames } from '#shared/exchange/practices-markdown.ts';
import { cslReference, risReference } from '#shared/exchange/practices-references.ts';
import { writeTableCsv } from '#shared/exchange/table-csv.ts';
import { type FileEnding, tableFileName, tableName } from '#shared/exchange/table-name.ts';
import { strToU8, zipSync } from '#shared/exchange/zip-in-place.ts';
import { breathe, type LongWork } from '../database/long-work.ts';
import { ExportRefused, type FileFormat, MOST_SHEETS } from './export-formats.ts';

/** How many practices are written between two moments in which the page answers. */
const SLICE = 100;

/** A file that was made. */
export type ExportedFile = {
  /** Its name. */
  name: string;
  /** Its content. */
  file: Blob;
  /** How many practices, or tables, it holds. */
  count: number;
  /** How many texts were longer than a cell of Excel. */
  cutCount: number;
};

/** Writes practices in a format. What writes the larger formats is loaded when it is first needed. */
export async function writeExport(
  format: FileFormat,
  practices: readonly PracticeForExport[],
  head: PaperHead,
  wording: ExportWording,
  work: LongWork,
): Promise<ExportedFile> {
  const named = (ending: FileEnding, file: Blob, count = practices.length, cutCount = 0): ExportedFile => ({
    name: fileName(format, practices, head, wording, ending),
    file,
    count,
    cutCount,
  });
  switch (format) {
    case 'csv':
      return named('csv', textBlob(await csvTexts(practices, wording, work), 'text/csv'));
    case 'ris': {
      const texts = await inSlices(practices, work, (each) => risReference(each, wording));
      return named('ris', textBlob(texts, 'application/x-research-info-systems'));
    }
    case 'csl-json': {
      const references = await inSlices(practices, work, (each) => cslReference(each, wording));
      return named('json', textBlob([JSON.stringify(references, null, 2)], 'application/json'));
    }
    case 'markdown': {
      const texts = await inSlices(practices, work, (each) => practiceMarkdown(each, wording));
      if (texts.length === 1) return named('md', textBlob(texts, 'text/markdown'));
      const titles = practices.map(({ title }) => title);
      return named('zip', zipped(uniqueFileNames(titles, 'md', wording.words.export.file.practices), texts));
    }
    case 'tables-csv':
      return tablesZip(practices, wording, named);
    case 'xlsx': {
      const sheets = practices.reduce((sum, { tables }) => sum + tables.length, 0);
      if (sheets > MOST_SHEETS) throw new ExportRefused({ kind: 'sheets', most: MOST_SHEETS });
      const { writePracticesXlsx } = await import('#shared/exchange/practices-xlsx.ts');
      const { file, cutCount } = await writePracticesXlsx(practices, wording);
      return named('xlsx', file, practices.length, cutCount);
    }
    case 'docx': {
      const { writePaperDocx } = await import('#shared/exchange/paper-docx.ts');
      return named('docx', await writePaperDocx(practices, head, wording));
    }
    case 'pptx': {
      const { writePracticesPptx } = await import('#shared/exchange/practices-pptx.ts');
      return named('pptx', await writePracticesPptx(practices, head, wording));
    }
  }
}

/** A single practice gives a file its title; several are called what they are, or after their collection. */
function fileName(
  format: FileFormat,
  practices: readonly PracticeForExport[],
  { title, day }: PaperHead,
  { words }: ExportWording,
  ending: FileEnding,
): string {
  const { file } = words.export;
  const [only] = practices;
  const isOwn = title !== file.title(practices.length);
  const several = format === 'tables-csv' ? file.tables : file.practices;
  const name = practices.length === 1 && only !== undefined ? only.title : isOwn ? title : several;
  return tableFileName(`${name.slice(0, 60)} ${day}`, ending, several);
}

async function csvTexts(
  practices: readonly PracticeForExport[],
  wording: ExportWording,
  work: LongWork,
): Promise<string[]> {
  const columns = practiceColumns(practices, wording);
  const rows = await inSlices(practices, work, (each) => practicesCsvRows([each], columns));
  return [practicesCsvHead(columns), ...rows];
}

/** Every table of the practices as a CSV file of its own, in one zip. */
function tablesZip(
  practices: readonly PracticeForExport[],
  { words }: ExportWording,
  named: (ending: FileEnding, file: Blob, count: number) => ExportedFile,
): ExportedFile {
  const { file } = words.export;
  const tables = practices.flatMap((practice) => practice.tables);
  if (tables.length === 0) throw new ExportRefused({ kind: 'no-tables' });
  const names = tables.map((table, index) => tableName(table, file.unnamedTable(index + 1)));
  return named(
    'zip',
    zipped(uniqueFileNames(names, 'csv', file.tables), tables.map(writeTableCsv)),
    tables.length,
  );
}

function zipped(names: readonly string[], texts: readonly string[]): Blob {
  const files = Object.fromEntries(names.map((name, index) => [name, strToU8(texts[index] ?? '')]));
  return new Blob([zipSync(files)], { type: 'application/zip' });
}

function textBlob(texts: readonly string[], type: string): Blob {
  return new Blob([...texts], { type: `${type};charset=utf-8` });
}

/** Does something with each of many, and lets the page answer in between. */
export async function inSlices<Each, Result>(
  all: readonly Each[],
  work: LongWork,
  act: (each: Each) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let begin = 0; begin < all.length; begin += SLICE) {
    for (const each of all.slice(begin, begin + SLICE)) results.push(act(each));
    await breathe(work);
  }
  return results;
}
