import { notedOf, noteStep, revisionOf, stepTables } from './change-library.ts';
import type { LibraryDatabase, LibraryRecords, RecordTable } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import { presentRecords } from './present-rows.ts';
import { type StagedRecord, stagedRecords } from './staged-rows.ts';
import { StepTally } from './step-tally.ts';
import type { StoredStepRecord } from './stored-rows.ts';
import { ManyWrites } from './write-many.ts';

/** The library was changed in another window after it was compared with a file; nothing was written. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super('The library was changed after it was compared with the file');
    this.name = 'ChangedMeanwhile';
  }
}

/** A record that a step wrote, for its history. */
type Noted = Omit<StoredStepRecord, 'stepId'>;

/** The tables that records which were put by are written to. */
export function stagedTables(db: LibraryDatabase) {
  return [...stepTables(db), db.indexParts, db.settings];
}

/**
 * Within a transaction over `stagedTables`: writes the records that were put by, with all that is derived from them. Their pages
 * may have come along, so that searches learn their words anew. Answers what a step has to remember.
 */
export async function writeStaged(
  db: LibraryDatabase,
  now: Date,
  letsIndexGo: boolean,
  work: LongWork,
): Promise<Noted[]> {
  const tally = new StepTally(db);
  const many = new ManyWrites(db, tally, { letsIndexGo, withPages: true });
  const noted: Noted[] = [];
  let done = 0;
  const staged = stagedRecords(db);
  let next = await staged.next();
  while (next.done !== true) {
    work.signal?.throwIfAborted();
    const { table, rows } = next.value;
    const present = await presentOf(db, table, rows);
    const rewritten = rows.map(({ record }, place) => {
      const before = present[place];
      return { before, after: overPresent(record, before, now) };
    });
    for (const { before, after } of rewritten) noted.push(notedOf(table, before, after));
    done += rows.length;
    work.tell?.({ done, total: 0 });
    [next] = await Promise.all([staged.next(), many.write(table, rewritten)]);
  }
  await many.finish();
  await tally.write();
  return noted;
}

/** The same as one step under a name. */
export async function writeStagedStep(
  db: LibraryDatabase,
  { title, letsIndexGo }: { title: string; letsIndexGo: boolean },
  now: Date,
  work: LongWork,
): Promise<void> {
  await noteStep(db, { action: 'import', title }, await writeStaged(db, now, letsIndexGo, work), now);
}

type AnyRecord = LibraryRecords[RecordTable];

/** The records that are there, which must be those the rows were made against. */
async function presentOf(
  db: LibraryDatabase,
  table: RecordTable,
  rows: readonly StagedRecord[],
): Promise<(AnyRecord | undefined)[]> {
  const found: ReadonlyMap<string, AnyRecord> = await presentRecords(
    db,
    table,
    rows.map(({ record }) => record.id),
  );
  const present = rows.map(({ record }) => found.get(record.id));
  if (rows.some(({ revision }, place) => revision !== revisionOf(present[place])))
    throw new ChangedMeanwhile();
  return present;
}

function overPresent(record: AnyRecord, present: AnyRecord | undefined, now: Date): AnyRecord {
  if (present === undefined || !('revision' in record)) return record;
  return { ...record, revision: revisionOf(present) + 1, updatedAt: now.toISOString() };
}
