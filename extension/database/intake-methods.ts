import { changeLibrary, type LibraryChange, revisionOf } from './change-library.ts';
import type { LibraryDatabase, LibraryRecords, RecordTable } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import { forMany } from './step-tally.ts';

/** Records that come into the library together, by the table that holds them. */
export type IncomingRecords = { [Name in RecordTable]?: readonly LibraryRecords[Name][] };

/** The library's methods about taking records in. */
export type IntakeMethods = {
  /**
   * Writes new and changed records as one step under the given name (a file's), all or nothing. A record that is there
   * already gets a revision above the one it has. Answers how many records were written. Ended by `work.signal`, it
   * fails and nothing has changed.
   */
  takeIn(title: string, records: IncomingRecords, work?: LongWork): Promise<number>;
};

/** Clips before practices, whose rows tell the first clip's address; the rest in any order. */
const FIRST: readonly RecordTable[] = ['clips', 'practices'];

/** The library's methods about taking records in, on a database. `now` is the clock. */
export function intakeMethods(db: LibraryDatabase, now: () => Date): IntakeMethods {
  return {
    async takeIn(title, records, work = {}) {
      const tables = (Object.keys(records) as RecordTable[]).toSorted((a, b) => placeOf(a) - placeOf(b));
      const total = tables.reduce((sum, table) => sum + (records[table]?.length ?? 0), 0);
      let done = 0;
      await changeLibrary(db, now(), { action: 'import', title }, async (change) => {
        for (const table of tables) {
          await forMany<LibraryRecords[RecordTable]>(records[table] ?? [], async (record) => {
            work.signal?.throwIfAborted();
            await putNewer(change, table, record, now());
            done += 1;
            work.tell?.({ done, total });
          });
        }
      });
      return total;
    },
  };
}

function placeOf(table: RecordTable): number {
  const place = FIRST.indexOf(table);
  return place === -1 ? FIRST.length : place;
}

/** Within a step: writes a record as it comes, over an older revision of itself. */
async function putNewer<Name extends RecordTable>(
  change: LibraryChange,
  table: Name,
  record: LibraryRecords[Name],
  now: Date,
): Promise<void> {
  const present = await change.get(table, record.id);
  const revision = revisionOf(present);
  const newer = revision === 0 ? record : { ...record, revision: revision + 1, updatedAt: now.toISOString() };
  await change.put(table, newer);
}
