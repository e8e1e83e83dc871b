import type { Step } from '#shared/history/step.ts';
import { newRecord } from '#shared/record/record.ts';
import { indexAdoption } from './index-delta.ts';
import { keysBy } from './keys-by.ts';
import {
  type LibraryDatabase,
  type LibraryRecords,
  RECORD_TABLES,
  type RecordTable,
} from './library-database.ts';
import { practiceTables, putPractice } from './practice-record.ts';
import { forSlices, StepTally } from './step-tally.ts';
import type { StoredStepRecord } from './stored-rows.ts';
import { ManyWrites, type Rewritten } from './write-many.ts';

/** How many steps can be taken back; older ones are forgotten. */
const KEPT_STEPS = 100;

/** How many records of a step are noted at a time. */
const RECORDS_AT_A_TIME = 200;

/** What a step may do. Everything else it awaits would end the transaction. Practices may be put at the same time. */
export type LibraryChange = {
  /** The record of an id, in the trash or not. */
  get<Name extends RecordTable>(table: Name, id: string): Promise<LibraryRecords[Name] | undefined>;
  /** Writes a new or changed record and all that is derived from it, and notes what was there before. */
  put<Name extends RecordTable>(table: Name, record: LibraryRecords[Name]): Promise<LibraryRecords[Name]>;
  /** The records of these ids, in their order, in the trash or not. */
  getMany(table: RecordTable, ids: readonly string[]): Promise<(LibraryRecords[RecordTable] | undefined)[]>;
  /** Writes many records of one table as `put` writes one, each once within the step. */
  putMany(table: RecordTable, records: readonly Rewritten[]): Promise<void>;
};

/** A step's name: what it does, and to what in the person's own words. */
export type StepName = Pick<Step, 'action' | 'title'>;

/** The tables a step may touch. */
export function stepTables(db: LibraryDatabase) {
  return [
    ...new Set([
      ...RECORD_TABLES.map((name) => db.table(name)),
      ...practiceTables(db),
      db.steps,
      db.stepRecords,
    ]),
  ];
}

/**
 * Does one named step, all or nothing, and keeps what was there, so that the step can be taken back. `work` may await
 * nothing but the change and the tables of the library. A step that changes nothing leaves no trace. Where most practices
 * change, `letsIndexGo` has the index made anew instead of telling it each.
 */
export async function changeLibrary<T>(
  db: LibraryDatabase,
  now: Date,
  step: StepName,
  work: (change: LibraryChange) => Promise<T>,
  letsIndexGo = false,
): Promise<T> {
  const tables = [...stepTables(db), ...(letsIndexGo ? [db.indexParts] : [])];
  return db.transaction('rw', tables, async () => {
    const tally = new StepTally(db);
    const many = new ManyWrites(db, tally, { letsIndexGo });
    const noted = new Map<string, Omit<StoredStepRecord, 'stepId'>>();
    const result = await work({
      get: (table, id) => db.table(table).get(id),
      async put(table, record) {
        const before = await db.table(table).get(record.id);
        if (before === record) return record;
        await writeRecord(db, table, before, record, tally);
        const first = noted.get(`${table}/${record.id}`);
        const was = first === undefined ? before : first.before;
        noted.set(`${table}/${record.id}`, notedOf(table, was, record));
        return record;
      },
      getMany: (table, ids) => db.table(table).bulkGet([...ids]),
      async putMany(table, records) {
        for (const { before, after } of records) {
          noted.set(`${table}/${after.id}`, notedOf(table, before, after));
        }
        await many.write(table, records);
      },
    });
    await many.finish();
    await tally.write();
    await noteStep(db, step, [...noted.values()], now);
    return result;
  });
}

/** What a step has to remember of a record that it wrote. */
export function notedOf(
  table: RecordTable,
  before: LibraryRecords[RecordTable] | undefined,
  after: LibraryRecords[RecordTable],
): Omit<StoredStepRecord, 'stepId'> {
  const afterRevision = revisionOf(after);
  return { table, id: after.id, ...(before !== undefined && { before }), afterRevision };
}

/** Within a transaction over `stepTables`: writes a record and all that is derived from it; counts go to the `tally`. */
export async function writeRecord<Name extends RecordTable>(
  db: LibraryDatabase,
  table: Name,
  before: LibraryRecords[Name] | undefined,
  record: LibraryRecords[Name],
  tally: StepTally,
): Promise<void> {
  if (table === 'practices') {
    await putPractice(
      db,
      before as LibraryRecords['practices'] | undefined,
      record as LibraryRecords['practices'],
      undefined,
      tally,
    );
    return;
  }
  await db.table(table).put(record);
  if (table === 'adoptions') await indexAdoption(db, record, await tally.nextOrder());
}

/** A record's revision; former versions are never changed and have none. */
export function revisionOf(record: LibraryRecords[RecordTable] | undefined): number {
  return record !== undefined && 'revision' in record ? record.revision : 0;
}

/** Within a transaction over `stepTables`: keeps the step. What was taken back before it cannot be done again any more. */
export async function noteStep(
  db: LibraryDatabase,
  { action, title }: StepName,
  records: readonly Omit<StoredStepRecord, 'stepId'>[],
  now: Date,
): Promise<void> {
  if (records.length === 0) return;
  const { id, updatedAt: at } = newRecord(await afterLastStep(db, now));
  await forgetSteps(db, await db.steps.filter(({ undoneAt }) => undoneAt !== undefined).primaryKeys());
  await db.steps.add({ id, at, action, title: title.slice(0, 200), count: countOf(records) });
  // Some at a time: while many thousands are handed over at once, the page answers nobody.
  await forSlices(records, RECORDS_AT_A_TIME, (some) =>
    db.stepRecords.bulkPut(some.map((record) => ({ stepId: id, ...record }))),
  );
  const ids = await db.steps.toCollection().primaryKeys();
  await forgetSteps(db, ids.slice(0, Math.max(0, ids.length - KEPT_STEPS)));
}

/** `now`, or a millisecond after the last step: steps sort by time of making, whatever clocks do. */
async function afterLastStep(db: LibraryDatabase, now: Date): Promise<Date> {
  const last = await db.steps.toCollection().last();
  return last === undefined ? now : new Date(Math.max(now.getTime(), Date.parse(last.at) + 1));
}

/** How many things a step changed, as a person counts them: practices where there are any, not the clips moved along. */
function countOf(records: readonly Pick<StoredStepRecord, 'table'>[]): number {
  const practices = records.filter(({ table }) => table === 'practices').length;
  return practices > 0 ? practices : records.length;
}

/** Within a transaction that holds them: forgets steps, so that they can neither be taken back nor done again. */
async function forgetSteps(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.stepRecords.where('stepId').anyOf(ids).delete();
  await db.steps.bulkDelete([...ids]);
}

/** Within a transaction over the steps: forgets every step that holds one of these records. */
export async function forgetStepsOf(
  db: LibraryDatabase,
  records: readonly { table: RecordTable; id: string }[],
): Promise<void> {
  const keys = records.map(({ table, id }) => [table, id]);
  const found = await keysBy(db.stepRecords, '[table+id]', keys);
  await forgetSteps(db, [...new Set(found.map(([stepId]) => stepId))]);
}
