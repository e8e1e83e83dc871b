import type { IndexableType } from 'dexie';
import type { LibraryDatabase, LibraryRecords, RecordTable } from './library-database.ts';

/** When the library has up to so many times as many records between two ids as are asked for, it is quicker to read them all. */
const DENSE = 2;

/**
 * The records of the library with these ids, which ascend. What lies between the first and the last is asked for at once:
 * asking for each by itself takes longer than all the rest of comparing.
 */
export async function presentRecords<Name extends RecordTable>(
  db: LibraryDatabase,
  table: Name,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LibraryRecords[Name]>> {
  const wanted = new Set(ids);
  const between = await keysBetween(db, table, ids).primaryKeys();
  const here = between.filter((id) => wanted.has(String(id)));
  if (here.length === 0) return new Map();
  const found: LibraryRecords[Name][] =
    between.length <= here.length * DENSE
      ? await keysBetween(db, table, ids).toArray()
      : await db.table(table).where(':id').anyOf(here).toArray();
  return new Map(found.flatMap((record) => (wanted.has(record.id) ? [[record.id, record] as const] : [])));
}

/** Which of these keys a table has, in ascending order; by the texts of the keys. */
export async function presentKeys(
  db: LibraryDatabase,
  table: string,
  keys: readonly (string | string[])[],
): Promise<ReadonlySet<string>> {
  return new Set((await keysBetween(db, table, keys).primaryKeys()).map(String));
}

/** What a table has from the first to the last of these keys, which ascend. */
export function keysBetween(db: LibraryDatabase, table: string, keys: readonly (string | string[])[]) {
  const [first, last]: (IndexableType | undefined)[] = [keys[0], keys.at(-1)];
  const found = db.table(table).where(':id');
  return first === undefined || last === undefined ? found.anyOf([]) : found.between(first, last, true, true);
}
