import type { Step } from '#shared/history/step.ts';
import { revised } from '#shared/record/record.ts';
import { revisionOf, stepTables, writeRecord } from './change-library.ts';
import type { LibraryDatabase, LibraryRecords, RecordTable } from './library-database.ts';
import { forMany, StepTally } from './step-tally.ts';
import type { StoredStepRecord } from './stored-rows.ts';

/** What came of taking steps back or doing them again. */
export type StepsTaken = {
  /** The steps that were taken, in the order they were taken. */
  steps: Step[];
  /** How many records were left as they are, because they had been changed again outside these steps. */
  left: number;
};

/** The library's methods about its history. */
export type HistoryMethods = {
  /** The steps that are kept, the newest first; those taken back carry `undoneAt`. */
  steps(): Promise<Step[]>;
  /** Takes back the newest step that holds, or all down to and with `downTo`. Nothing to take back: no steps. */
  undo(downTo?: string): Promise<StepsTaken>;
  /** Does again the step that was taken back last. Nothing to do again: no steps. */
  redo(): Promise<StepsTaken>;
};

/** The library's methods about its history, on a database. `now` is the clock. */
export function historyMethods(db: LibraryDatabase, now: () => Date): HistoryMethods {
  return {
    steps: async () => db.steps.reverse().toArray(),

    async undo(downTo) {
      return db.transaction('rw', stepTables(db), async () => {
        const held = (await db.steps.reverse().toArray()).filter(({ undoneAt }) => undoneAt === undefined);
        const last = downTo === undefined ? 0 : held.findIndex(({ id }) => id === downTo);
        const taken: StepsTaken = { steps: [], left: 0 };
        for (const step of held.slice(0, last + 1)) {
          taken.left += await undoStep(db, step, now());
          taken.steps.push(step);
        }
        return taken;
      });
    },

    async redo() {
      return db.transaction('rw', stepTables(db), async () => {
        const step = await db.steps.filter(({ undoneAt }) => undoneAt !== undefined).first();
        if (step === undefined) return { steps: [], left: 0 };
        return { steps: [step], left: await redoStep(db, step, now()) };
      });
    },
  };
}

/**
 * Does something for every record of a step, and writes what they count together. Practices and partners are done some at a
 * time; other records one by one, for two of them may speak of one practice.
 */
async function eachRecordOf(
  db: LibraryDatabase,
  step: Step,
  work: (noted: StoredStepRecord, tally: StepTally) => Promise<void>,
): Promise<void> {
  const records = await db.stepRecords.where('stepId').equals(step.id).toArray();
  const tally = new StepTally(db);
  for (const noted of records) if (!isAlone(noted)) await work(noted, tally);
  await forMany(records.filter(isAlone), (noted) => work(noted, tally));
  await tally.write();
}

/** Whether nothing else is written with a record of this kind that another of its kind writes too. */
function isAlone({ table }: Pick<StoredStepRecord, 'table'>): boolean {
  return table === 'practices' || table === 'partners';
}

/** Takes one step back; how many of its records had been changed again and stay as they are. */
async function undoStep(db: LibraryDatabase, step: Step, now: Date): Promise<number> {
  let left = 0;
  await eachRecordOf(db, step, async (noted, tally) => {
    const current = await db.table(noted.table).get(noted.id);
    if (current === undefined || revisionOf(current) !== noted.afterRevision) left += 1;
    else await undoRecord(db, noted, current, tally, now);
  });
  await db.steps.put({ ...step, undoneAt: now.toISOString() });
  return left;
}

async function undoRecord(
  db: LibraryDatabase,
  noted: StoredStepRecord,
  current: LibraryRecords[RecordTable],
  tally: StepTally,
  now: Date,
): Promise<void> {
  const { table, id, before } = noted;
  const restored = asBefore(before, current, now);
  if (restored === undefined) await db.table(table).delete(id);
  else await writeRecord(db, table, current, restored, tally);
  const undoneRevision = revisionOf(restored);
  // What was there before is known by the revision it has got now, so that the step can be done and undone again.
  const stands = before === undefined ? {} : { before: restored ?? before };
  await db.stepRecords.put({ ...noted, ...stands, after: current, undoneRevision });
  // Earlier steps knew the record by the revision it has got back only in content.
  await sameRecord(db, noted).modify((other) => {
    const isEarlier = other.stepId < noted.stepId;
    if (isEarlier && other.afterRevision === revisionOf(before)) other.afterRevision = undoneRevision;
  });
}

/** What is to stand after a step is taken back: the record as it was; one that the step made goes to the trash, a version goes. */
function asBefore(
  before: LibraryRecords[RecordTable] | undefined,
  current: LibraryRecords[RecordTable],
  now: Date,
): LibraryRecords[RecordTable] | undefined {
  if (!('revision' in current)) return before;
  if (before === undefined) return revised(current, { deletedAt: now.toISOString() }, now);
  return 'revision' in before ? revised({ ...before, revision: current.revision }, {}, now) : before;
}

/** Does one step again; how many of its records had been changed meanwhile and stay as they are. */
async function redoStep(db: LibraryDatabase, step: Step, now: Date): Promise<number> {
  let left = 0;
  await eachRecordOf(db, step, async (noted, tally) => {
    const current = await db.table(noted.table).get(noted.id);
    if (noted.after === undefined || revisionOf(current) !== noted.undoneRevision) left += 1;
    else await redoRecord(db, noted, noted.after, current, tally, now);
  });
  const { undoneAt: _undone, ...holding } = step;
  await db.steps.put(holding);
  return left;
}

async function redoRecord(
  db: LibraryDatabase,
  noted: StoredStepRecord,
  after: LibraryRecords[RecordTable],
  current: LibraryRecords[RecordTable] | undefined,
  tally: StepTally,
  now: Date,
): Promise<void> {
  const record = 'revision' in after ? revised({ ...after, revision: revisionOf(current) }, {}, now) : after;
  await writeRecord(db, noted.table, current, record, tally);
  const { after: _after, undoneRevision: _undone, ...held } = noted;
  await db.stepRecords.put({ ...held, afterRevision: revisionOf(record) });
  // Later steps that are still taken back knew the record by the revision it has got back only in content.
  await sameRecord(db, noted).modify((other) => {
    if (other.stepId <= noted.stepId || other.undoneRevision !== revisionOf(after)) return;
    other.undoneRevision = revisionOf(record);
    if (other.before !== undefined && 'revision' in other.before) {
      other.before = { ...other.before, revision: revisionOf(record) };
    }
  });
}

function sameRecord(db: LibraryDatabase, { table, id }: StoredStepRecord) {
  return db.stepRecords.where('[table+id]').equals([table, id]);
}
