import type { TableData } from '../table/table-schema.ts';

/** The longest name of a sheet. */
const SHEET_NAME_LENGTH = 31;
/** The longest name of a file, without its ending. */
const FILE_NAME_LENGTH = 80;

/** A table’s name: its caption, else the heading before it, else `otherwise`. */
export function tableName({ caption, headingBefore }: TableData, otherwise: string): string {
  return caption ?? headingBefore ?? otherwise;
}

/** A name as spreadsheets allow it for a sheet: none of `[]/\:*?`, no apostrophe at its ends, at most 31 signs. */
export function sheetName(name: string, otherwise: string): string {
  const safe = shortened(name.replace(/[[\]/\\:*?\p{Cc}]+/gu, ' '), SHEET_NAME_LENGTH).replace(
    /^'+|'+$/g,
    '',
  );
  const reserved = /^history$/i.test(safe);
  return safe === '' || reserved ? otherwise.slice(0, SHEET_NAME_LENGTH) : safe;
}

/** The endings of the files we make. */
export type FileEnding = 'csv' | 'xlsx' | 'ics' | 'pptx' | 'json' | 'docx' | 'md' | 'ris' | 'zip';

/** Names for sheets of one workbook: no two alike, whatever their case. */
export function sheetNames(names: readonly string[], otherwise: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const whole = sheetName(name, otherwise);
    let unique = whole;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) {
      const tail = ` ${number}`;
      unique = `${shortened(whole, SHEET_NAME_LENGTH - tail.length)}${tail}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** A name as every system allows it for a file, with its ending: `Tilavuokrat 2025.csv`. */
export function tableFileName(name: string, ending: FileEnding, otherwise: string): string {
  const safe = shortened(name.replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' '), FILE_NAME_LENGTH).replace(
    /^[.\s]+|[.\s]+$/g,
    '',
  );
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(safe);
  return `${safe === '' || reserved ? otherwise : safe}.${ending}`;
}

function shortened(name: string, length: number): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return [...line.slice(0, length)]
    .filter((sign) => !/\p{Surrogate}/u.test(sign))
    .join('')
    .trim();
}
