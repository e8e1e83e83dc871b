import { changeLibrary, type LibraryChange, revisionOf } from './change-library.ts';
import { isIndexLetGo } from './index-store.ts';
import type { LibraryDatabase, LibraryRecords, RecordTable } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import { slicesOf } from './step-tally.ts';

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
      const letsIndexGo = await isIndexLetGo(db, records.practices?.length ?? 0);
      let done = 0;
      const write = async (change: LibraryChange) => {
        for (const table of tables) {
          for (const some of slicesOf<LibraryRecords[RecordTable]>(records[table] ?? [], AT_A_TIME)) {
            work.signal?.throwIfAborted();
            await putNewer(change, table, some, now());
            done += some.length;
            work.tell?.({ done, total });
          }
        }
      };
      await changeLibrary(db, now(), { action: 'import', title }, write, letsIndexGo);
      return total;
    },
  };
}

function placeOf(table: RecordTable): number {
  const place = FIRST.indexOf(table);
  return place === -1 ? FIRST.length : place;
}

/** How many records are taken in at a time. */
const AT_A_TIME = 100;

/** Within a step: writes records as they come, over an older revision of themselves. */
async function putNewer(
  change: LibraryChange,
  table: RecordTable,
  records: readonly LibraryRecords[RecordTable][],
  now: Date,
): Promise<void> {
  const present = await change.getMany(
    table,
    records.map(({ id }) => id),
  );
  const rewritten = records.map((record, place) => {
    const before = present[place];
    const revision = revisionOf(before);
    const after =
      revision === 0 ? record : { ...record, revision: revision + 1, updatedAt: now.toISOString() };
    return { before, after };
  });
  await change.putMany(table, rewritten);
}
