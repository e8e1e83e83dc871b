import type { LeftOut, Manifest } from '#shared/bundle/bundle-manifest.ts';
import { RECORD_TABLES, type RecordTable } from './library-database.ts';

/** What is in a library file, in figures. */
export type BundleSummary = {
  /** The library it holds. */
  libraryId: string;
  /** When it was made. */
  madeAt: string;
  /** The version of the database it was written from. */
  databaseVersion: number;
  /** How many records of each kind it has, those in the trash too; and how many files. */
  counts: Partial<Record<RecordTable, number>> & { files: number };
  /** How large it is when unpacked, in bytes. */
  bytes: number;
  /** What the library had lost or could not be read, and so is not in the file. */
  leftOut: LeftOut[];
};

/** The figures of a library file. */
export function summaryOf({ libraryId, madeAt, databaseVersion, parts, leftOut }: Manifest): BundleSummary {
  const rowsOf = (name: string) =>
    parts.reduce((sum, { table, rows }) => (table === name ? sum + rows : sum), 0);
  const counts = Object.fromEntries(
    RECORD_TABLES.flatMap((table) => (rowsOf(table) > 0 ? [[table, rowsOf(table)]] : [])),
  );
  return {
    ...{ libraryId, madeAt, databaseVersion, leftOut },
    counts: { ...counts, files: rowsOf('files') + rowsOf('logos') },
    bytes: parts.reduce((sum, { bytes, pack }) => sum + bytes + (pack?.bytes ?? 0), 0),
  };
}
