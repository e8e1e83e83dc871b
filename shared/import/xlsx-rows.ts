import readXlsxFile from 'read-excel-file/universal';
import { unguarded } from '../exchange/formula-guard.ts';

/** A sheet of an Excel file. */
export type Sheet = {
  /** Its name. */
  name: string;
  /** Its rows as words; empty ones stay, so that rows keep their numbers. */
  rows: string[][];
};

/** The sheets of an Excel file (.xlsx), with days as `21.5.2018` and numbers as they stand; fails when it is damaged. */
export async function xlsxSheets(bytes: ArrayBuffer): Promise<Sheet[]> {
  const sheets = await readXlsxFile(bytes);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return `${cell.getUTCDate()}.${cell.getUTCMonth() + 1}.${cell.getUTCFullYear()}`;
  return unguarded(String(cell).replaceAll(/\r\n?/g, '\n')).trim();
}
