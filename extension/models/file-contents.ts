import { decodedText } from '#shared/import/csv-rows.ts';

/** The largest file that is read whole, in bytes. */
const MAX_FILE = 20_000_000;

/** What a file holds, told by its first bytes: a zip, which Excel files are too, or a text; or why it is neither. */
export type FileContents =
  | { form: 'zip'; bytes: ArrayBuffer }
  | { form: 'text'; text: string }
  | { problem: 'too-large' | 'old-excel' | 'no-text' };

/** Reads a file by what it is, whatever it is called. */
export async function contentsOf(file: Blob): Promise<FileContents> {
  if (file.size > MAX_FILE) return { problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { problem: 'old-excel' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { form: 'zip', bytes: bytes.buffer };
  const text = decodedText(bytes);
  return text === undefined ? { problem: 'no-text' } : { form: 'text', text };
}

/** The sheets of an Excel file, whose names and rows are given; undefined when it is damaged. */
export async function sheetsOf(
  bytes: ArrayBuffer,
): Promise<{ name: string; rows: string[][] }[] | undefined> {
  // The program that reads Excel files is loaded when one is chosen: it would delay every opening of the library.
  const { xlsxSheets } = await import('#shared/import/xlsx-rows.ts');
  return xlsxSheets(bytes).catch(() => undefined);
}
