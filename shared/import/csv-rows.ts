import Papa from 'papaparse';
import { unguarded } from '../exchange/formula-guard.ts';

/** The signs that part cells, as far as they are tried. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** Lines looked at to tell by which sign the cells are parted. */
const LOOKED_AT = 40;

/**
 * The text of a file: UTF-8 or UTF-16 with its mark, UTF-8 without, else windows-1252 as older Excels write. Undefined
 * when it is no text at all.
 */
export function decodedText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return text.includes('\0') ? undefined : text.replace(/^\ufeff/, '');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The rows of a CSV file or of a pasted table, with cells parted by tabs, semicolons, commas or bars; empty rows stay, so
 * that rows keep their numbers. What guards a cell from being a formula is taken off.
 */
export function csvRows(text: string): string[][] {
  return readCsvRows(text).rows;
}

/** The same, with whether a quoted cell never ends: then the file was cut, and what follows the sign is no cell. */
export function readCsvRows(text: string): { rows: string[][]; isDamaged: boolean } {
  const body = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '\n');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: delimiterOf(body) });
  const rows = data.map((row) => row.map((cell) => unguarded(cell.replaceAll(/\r\n?/g, '\n')).trim()));
  return { rows, isDamaged: errors.some(({ code }) => code === 'MissingQuotes') };
}

/** The sign by which the first lines fall into the most equally wide rows; a sign that parts nothing never wins. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n/, LOOKED_AT).join('\n');
  let best = { delimiter: ';' as string, score: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(head, { delimiter, skipEmptyLines: 'greedy' });
    const counts = new Map<number, number>();
    for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const score = Math.max(
      0,
      ...[...counts].map(([width, rows]) => (rows / data.length) * (1 + width / 100)),
    );
    // A comma stands in sentences too: it parts cells only where most rows agree.
    if (score > best.score && (delimiter !== ',' || score > 0.6)) best = { delimiter, score };
  }
  return best.delimiter;
}
