import type { ExportWording } from '#shared/exchange/export-wording.ts';
import type { PaperHead } from '#shared/exchange/paper-parts.ts';
import type { PracticeForExport } from '#shared/exchange/practice-for-export.ts';
import { practiceColumns, practicesCsvHead, practicesCsvRows } from '#shared/exchange/practices-csv.ts';
import { practiceMarkdown, uniqueFileNames } from '#shared/exchange/practices-markdown.ts';
import { cslReference, risReference } from '#shared/exchange/practices-references.ts';
import { writeTableCsv } from '#shared/exchange/table-csv.ts';
import { type FileEnding, tableFileName, tableName } from '#shared/exchange/table-name.ts';
import { strToU8, zipSync } from '#shared/exchange/zip-in-place.ts';
import type { LongWork } from '../database/long-work.ts';
import { ExportRefused, MOST_SHEETS } from './export-formats.ts';
import type { ExportedFile, ExportOrder } from './export-order.ts';

/** After how many practices is told how many are written. */
const SLICE = 100;

/** Writes practices in a format. What writes the larger formats begins to run when it is first needed. */
export async function writeExport(
  order: Pick<ExportOrder, 'format' | 'called'>,
  practices: readonly PracticeForExport[],
  head: PaperHead,
  wording: ExportWording,
  work: LongWork,
): Promise<ExportedFile> {
  const named = (ending: FileEnding, file: Blob, count = practices.length, cutCount = 0): ExportedFile => ({
    name: fileName(order, practices, head, wording, ending),
    file,
    count,
    cutCount,
  });
  switch (order.format) {
    case 'csv':
      return named('csv', textBlob(csvTexts(practices, wording, work), 'text/csv'));
    case 'ris': {
      const texts = withEach(practices, work, (each) => risReference(each, wording));
      return named('ris', textBlob(texts, 'application/x-research-info-systems'));
    }
    case 'csl-json': {
      const references = withEach(practices, work, (each) => cslReference(each, wording));
      return named('json', textBlob([JSON.stringify(references, null, 2)], 'application/json'));
    }
    case 'markdown': {
      const texts = withEach(practices, work, (each) => practiceMarkdown(each, wording));
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

/**
 * A file is called after what it holds and the day: a single practice by its title, several as a person has named them or by their
 * number, and first what it holds of them when that is not themselves.
 */
function fileName(
  { format, called }: Pick<ExportOrder, 'format' | 'called'>,
  practices: readonly PracticeForExport[],
  { day }: PaperHead,
  { words }: ExportWording,
  ending: FileEnding,
): string {
  const { file, count } = words.export;
  const [only] = practices;
  const subject =
    practices.length === 1 && only !== undefined ? only.title : (called ?? count(practices.length));
  const isReferences = format === 'ris' || format === 'csl-json';
  const part = format === 'tables-csv' ? `${file.tables}, ` : isReferences ? `${file.references}, ` : '';
  return tableFileName(`${`${part}${subject}`.slice(0, 66)} ${day}`, ending, file.practices);
}

function csvTexts(practices: readonly PracticeForExport[], wording: ExportWording, work: LongWork): string[] {
  const columns = practiceColumns(practices, wording);
  const rows = withEach(practices, work, (each) => practicesCsvRows([each], columns));
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

/** Does something with each of many, and tells how many are done. */
function withEach<Each, Result>(
  all: readonly Each[],
  { tell }: LongWork,
  act: (each: Each) => Result,
): Result[] {
  return all.map((each, index) => {
    if (index % SLICE === 0) tell?.({ done: index, total: all.length });
    return act(each);
  });
}
