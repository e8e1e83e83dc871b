import writeXlsxFile from 'write-excel-file/universal';
import { formatDay } from '../language/formats.ts';
import type { ExportWording } from './export-wording.ts';
import type { PracticeForExport } from './practice-for-export.ts';
import { practiceColumns } from './practices-csv.ts';
import { sheetNames, tableName } from './table-name.ts';
import { tableSheet, type WorkbookSheet } from './table-xlsx.ts';
import { writableText } from './xml-text.ts';

/** The most characters a cell of Excel holds; a file with more is taken for a damaged one. */
const CELL_LENGTH = 32_767;

/** The widest and narrowest column, in characters. */
const WIDTH = { narrowest: 12, widest: 60 };

/** A workbook, and what did not fit. */
export type PracticesWorkbook = {
  /** The file. */
  file: Blob;
  /** How many texts were longer than a cell. */
  cutCount: number;
};

/** Practices as an Excel workbook: a sheet with a row for each, a sheet for each of their tables, a sheet of sources. */
export async function writePracticesXlsx(
  practices: readonly PracticeForExport[],
  wording: ExportWording,
): Promise<PracticesWorkbook> {
  const { file } = wording.words.export;
  const cut = { count: 0 };
  const all = practices.flatMap((practice) => practice.tables.map((table) => ({ practice, table })));
  const named = all.map(({ table }, index) => tableName(table, file.unnamedTable(index + 1)));
  const [first = file.practices, last = file.sources, ...names] = sheetNames(
    [file.practices, file.sources, ...named],
    file.tables,
  );
  const sheets = [
    practicesSheet(practices, first, wording, cut),
    ...all.map(({ table }, index) => tableSheet(table, names[index] ?? '')),
    sourcesSheet(practices, last, wording, (practice) =>
      names.filter((_, index) => all[index]?.practice === practice),
    ),
  ];
  return { file: await writeXlsxFile(sheets).toBlob(), cutCount: cut.count };
}

function practicesSheet(
  practices: readonly PracticeForExport[],
  name: string,
  wording: ExportWording,
  cut: { count: number },
): WorkbookSheet {
  const columns = practiceColumns(practices, wording);
  const held = (text: string) => {
    if (text.length <= CELL_LENGTH) return text;
    cut.count += 1;
    const end = `\n… ${wording.words.export.file.cellCut}`;
    return `${text.slice(0, CELL_LENGTH - end.length)}${end}`;
  };
  return textSheet(
    name,
    columns.map(({ heading }) => heading),
    practices.map((practice) => columns.map(({ textOf }) => held(textOf(practice)))),
  );
}

function sourcesSheet(
  practices: readonly PracticeForExport[],
  name: string,
  { language, words }: ExportWording,
  sheetsOf: (practice: PracticeForExport) => readonly string[],
): WorkbookSheet {
  const { columns, terms, termsUnknown } = words.export.file;
  return textSheet(
    name,
    [
      columns.practice,
      columns.site,
      columns.address,
      columns.clippedOn,
      terms,
      columns.attribution,
      columns.sheets,
    ],
    practices.map((practice) => {
      const { title, page, fields, attribution = '' } = practice;
      const clipped = page === undefined ? '' : formatDay(page.clippedOn, language);
      const licence = fields.licence?.name ?? termsUnknown;
      const sheets = sheetsOf(practice).join('\n');
      return [title, page?.site ?? '', page?.address ?? '', clipped, licence, attribution, sheets];
    }),
  );
}

/** Texts as a sheet: all cells are words, whatever they begin with; headings and the first column stay in sight. */
function textSheet(name: string, headings: readonly string[], rows: readonly string[][]): WorkbookSheet {
  const cell = (text: string, look: { fontWeight?: 'bold' } = {}) =>
    writableText(text) === ''
      ? null
      : { type: String, value: writableText(text), wrap: true, alignVertical: 'top' as const, ...look };
  return {
    sheet: name,
    data: [
      headings.map((heading) => cell(heading, { fontWeight: 'bold' })),
      ...rows.map((row) => row.map((text) => cell(text))),
    ],
    columns: headings.map((heading, column) => {
      const longest = rows
        .slice(0, 200)
        .reduce((most, row) => Math.max(most, firstLine(row[column]).length), heading.length);
      return { width: Math.min(WIDTH.widest, Math.max(WIDTH.narrowest, longest + 2)) };
    }),
    ...(rows.length > 0 && { stickyRowsCount: 1 }),
    stickyColumnsCount: 1,
  };
}

function firstLine(text = ''): string {
  return text.split('\n', 1)[0] ?? '';
}
