import type { FileTable, RowTable } from '#shared/bundle/bundle-tables.ts';
import { newRecord } from '#shared/record/record.ts';
import type { LibraryDatabase } from './library-database.ts';

/** A row of a table with its key; `row` is absent when storage cannot give it any more. */
export type SourceRow = { key: unknown; row?: unknown };

/** Where the rows of a library file come from: the open library, or the raw tables of an older version. */
export type BundleSource = {
  /** The version of the database. */
  databaseVersion: number;
  /** The library's id. */
  libraryId: string;
  /** How many rows a table has; 0 for one that this version lacks. */
  count(table: RowTable | FileTable): Promise<number>;
  /** Whether there is such a row now. */
  has(table: RowTable, key: string): Promise<boolean>;
  /** The next rows after a key, in the order of keys. */
  rowsAfter(table: RowTable | FileTable, key: unknown, limit: number): Promise<SourceRow[]>;
};

/** What of a Dexie table is read. */
type ReadableTable = ReturnType<LibraryDatabase['table']>;

/** The rows of an open database, of whatever version: tables that it lacks are empty. */
export async function databaseSource(
  db: Pick<LibraryDatabase, 'table' | 'tables' | 'verno'>,
): Promise<BundleSource> {
  const names = new Set(db.tables.map(({ name }) => name));
  const kept = names.has('settings') ? await db.table('settings').get('libraryId') : undefined;
  const libraryId: unknown = Object(kept).value;
  return {
    databaseVersion: db.verno,
    libraryId: typeof libraryId === 'string' ? libraryId : newRecord(new Date()).id,
    count: async (table) => (names.has(table) ? db.table(table).count() : 0),
    has: async (table, key) => (await db.table(table).where(':id').equals(key).count()) > 0,
    rowsAfter: async (table, key, limit) => (names.has(table) ? rowsAfter(db.table(table), key, limit) : []),
  };
}

async function rowsAfter(table: ReadableTable, key: unknown, limit: number): Promise<SourceRow[]> {
  const next = () => (key === undefined ? table.toCollection() : table.where(':id').above(key)).limit(limit);
  try {
    const path = table.schema.primKey.keyPath;
    return (await next().toArray()).map((row: unknown) => ({ key: keyIn(row, path), row }));
  } catch (error) {
    // One value whose file is lost fails a whole batch: they are read one by one then, and the lost one is told.
    const keys = await next().primaryKeys();
    const rows = await Promise.all(keys.map((each) => table.get(each).catch(() => undefined)));
    if (rows.every((row) => row === undefined) && limit === 1 && keys.length === 0) throw error;
    return keys.map((each, place) => ({ key: each, row: rows[place] }));
  }
}

function keyIn(row: unknown, path: string | string[] | undefined): unknown {
  if (Array.isArray(path)) return path.map((part) => Reflect.get(Object(row), part));
  return Reflect.get(Object(row), path ?? '');
}
