import Papa from 'papaparse';
import { formatDay } from '../language/formats.ts';
import { FIELD_ORDER } from '../practice/field-order.ts';
import type { PracticeFieldName } from '../practice/practice-schema.ts';
import type { ExportWording } from './export-wording.ts';
import { plainFieldText } from './exported-field.ts';
import { guarded } from './formula-guard.ts';
import type { PracticeForExport } from './practice-for-export.ts';

/** A column of the rows of practices: a field of the card, or what belongs to the practice beside it. */
export type PracticeColumn = {
  /** Its heading. */
  heading: string;
  /** What a practice says in it; empty when it says nothing. */
  textOf: (practice: PracticeForExport) => string;
};

/** The columns that at least one practice fills: title and kind always, then the card’s order, then what is beside it. */
export function practiceColumns(
  practices: readonly PracticeForExport[],
  wording: ExportWording,
): PracticeColumn[] {
  const { words, language } = wording;
  const { columns } = words.export.file;
  const told = new Set(practices.flatMap((practice) => practice.told.map(({ name }) => name)));
  const beside: PracticeColumn[] = [
    { heading: columns.address, textOf: ({ page }) => page?.address ?? '' },
    {
      heading: columns.clippedOn,
      textOf: ({ page }) => (page === undefined ? '' : formatDay(page.clippedOn, language)),
    },
    { heading: columns.quotes, textOf: ({ quotes }) => quotes.map(({ text }) => text).join('\n\n') },
    { heading: columns.tags, textOf: ({ tags }) => tags.join('\n') },
    { heading: columns.collections, textOf: ({ collections }) => collections.join('\n') },
    { heading: columns.adoptions, textOf: ({ adoptions }) => adoptions.join('\n') },
    { heading: columns.notes, textOf: ({ notes }) => notes.join('\n\n') },
    { heading: columns.attribution, textOf: ({ attribution }) => attribution ?? '' },
    // By its id a practice is known when the file comes back, whatever its title and address have become.
    { heading: words.import.fields.id, textOf: ({ id }) => id },
  ];
  return [
    { heading: words.fields.title, textOf: ({ title }) => title },
    ...FIELD_ORDER.filter((name) => told.has(name)).map((name) => fieldColumn(name, words.fields[name])),
    ...beside.filter(({ textOf }) => practices.some((practice) => textOf(practice) !== '')),
  ];
}

function fieldColumn(name: PracticeFieldName, heading: string): PracticeColumn {
  return {
    heading,
    textOf: ({ told }) => {
      const field = told.find((each) => each.name === name);
      return field === undefined ? '' : plainFieldText(field);
    },
  };
}

/** The sign at a file’s beginning by which Excel knows it is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The beginning of a CSV file of practices: the mark of its encoding, and the headings. */
export function practicesCsvHead(columns: readonly PracticeColumn[]): string {
  return `${BYTE_ORDER_MARK}${csvRows([columns.map(({ heading }) => heading)])}`;
}

/**
 * Some practices as rows of a CSV file that Finnish Excel opens as it is: semicolons, every cell in quotes and none a
 * formula; texts keep their lines.
 */
export function practicesCsvRows(
  practices: readonly PracticeForExport[],
  columns: readonly PracticeColumn[],
): string {
  return csvRows(practices.map((practice) => columns.map(({ textOf }) => textOf(practice))));
}

function csvRows(rows: readonly string[][]): string {
  const cells = rows.map((row) => row.map(guarded));
  return `${Papa.unparse(cells, { delimiter: ';', newline: '\r\n', quotes: true })}\r\n`;
}
