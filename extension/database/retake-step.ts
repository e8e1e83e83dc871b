import Dexie from 'dexie';
import type { Step } from '#shared/history/step.ts';
import { revised } from '#shared/record/record.ts';
import { revisionOf } from './change-library.ts';
import { isIndexLetGo } from './index-store.ts';
import {
  type LibraryDatabase,
  type LibraryRecords,
  RECORD_TABLES,
  type RecordTable,
} from './library-database.ts';
import type { LongWork } from './long-work.ts';
import { StepTally } from './step-tally.ts';
import type { StoredStepRecord } from './stored-rows.ts';
import { ManyWrites } from './write-many.ts';

/** How many records of a step are taken at a time. */
const AT_A_TIME = 100;

/** Practices come last: what is derived of them is read from the rest. */
const ORDER: readonly RecordTable[] = [
  ...RECORD_TABLES.filter((table) => table !== 'practices'),
  'practices',
];

type AnyRecord = LibraryRecords[RecordTable];

/** A record of a step with what is there now and what is to be there; nothing, where it is to go. */
type Retaken = { noted: StoredStepRecord; current: AnyRecord | undefined; next: AnyRecord | undefined };

/** What a step does to its records when it is taken back or done again. */
type Retaking = {
  /** What becomes of a record; undefined when it was changed again and stays as it is. */
  retake(noted: StoredStepRecord, current: AnyRecord | undefined): Retaken | undefined;
  /** What the step remembers of it then. */
  remembered(retaken: Retaken): StoredStepRecord;
  /** What another step remembers of the same record then; undefined when that stays. */
  follow(other: StoredStepRecord, retaken: Retaken): StoredStepRecord | undefined;
  /** Which records another step may remember too. */
  isShared(retaken: Retaken): boolean;
};

/** How many records a step has. */
export async function stepSize(db: LibraryDatabase, { id }: Step): Promise<number> {
  return db.stepRecords.where('stepId').equals(id).count();
}

/** Takes one step back; how many of its records had been changed again and stay as they are. */
export async function undoStep(db: LibraryDatabase, step: Step, now: Date, work: LongWork): Promise<number> {
  const hasEarlier = (await db.steps.where('id').below(step.id).count()) > 0;
  const left = await retakeAll(db, step, work, {
    retake(noted, current) {
      if (current === undefined || revisionOf(current) !== noted.afterRevision) return undefined;
      return { noted, current, next: asBefore(noted.before, current, now) };
    },
    // What was there before is known by the revision it has got now, so that the step can be done and undone again.
    remembered: ({ noted, current, next }) => ({
      ...noted,
      ...(noted.before !== undefined && { before: next ?? noted.before }),
      ...(current !== undefined && { after: current }),
      undoneRevision: revisionOf(next),
    }),
    // Earlier steps knew the record by the revision it has got back only in content; what the step made is in none of them.
    isShared: ({ noted }) => hasEarlier && noted.before !== undefined,
    follow(other, { noted, next }) {
      const isIt = other.stepId < noted.stepId && other.afterRevision === revisionOf(noted.before);
      return isIt ? { ...other, afterRevision: revisionOf(next) } : undefined;
    },
  });
  await db.steps.put({ ...step, undoneAt: now.toISOString() });
  return left;
}

/** Does one step again; how many of its records had been changed meanwhile and stay as they are. */
export async function redoStep(db: LibraryDatabase, step: Step, now: Date, work: LongWork): Promise<number> {
  const hasLater = (await db.steps.where('id').above(step.id).count()) > 0;
  const left = await retakeAll(db, step, work, {
    retake(noted, current) {
      const { after, undoneRevision } = noted;
      if (after === undefined || revisionOf(current) !== undoneRevision) return undefined;
      const isRevised = 'revision' in after;
      const next = isRevised ? revised({ ...after, revision: revisionOf(current) }, {}, now) : after;
      return { noted, current, next };
    },
    remembered({ noted: { after: _after, undoneRevision: _undone, ...held }, next }) {
      return { ...held, afterRevision: revisionOf(next) };
    },
    isShared: () => hasLater,
    // Later steps that are still taken back knew the record by the revision it has got back only in content.
    follow(other, { noted, next }) {
      if (other.stepId <= noted.stepId || other.undoneRevision !== revisionOf(noted.after)) return undefined;
      const { before } = other;
      const revision = revisionOf(next);
      const isRevised = before !== undefined && 'revision' in before;
      return { ...other, undoneRevision: revision, ...(isRevised && { before: { ...before, revision } }) };
    },
  });
  const { undoneAt: _undone, ...holding } = step;
  await db.steps.put(holding);
  return left;
}

/** What is to stand after a step is taken back: the record as it was; one that the step made goes to the trash, a version goes. */
function asBefore(before: AnyRecord | undefined, current: AnyRecord, now: Date): AnyRecord | undefined {
  if (!('revision' in current)) return before;
  if (before === undefined) return revised(current, { deletedAt: now.toISOString() }, now);
  return 'revision' in before ? revised({ ...before, revision: current.revision }, {}, now) : before;
}

/** Does something for all records of a step, some at a time; answers how many stay as they are. */
async function retakeAll(
  db: LibraryDatabase,
  step: Step,
  work: LongWork,
  retaking: Retaking,
): Promise<number> {
  const practices = await recordsAfter(db, step, 'practices', '').count();
  const tally = new StepTally(db);
  const many = new ManyWrites(db, tally, { letsIndexGo: await isIndexLetGo(db, practices) });
  let left = 0;
  for (const table of ORDER) {
    let batch = await batchAfter(db, step, table, '');
    while (batch.length > 0) {
      work.signal?.throwIfAborted();
      const retaken = await retakenOf(db, table, batch, retaking);
      left += batch.length - retaken.length;
      work.tell?.({ done: batch.length, total: 0 });
      const last = batch.at(-1)?.id ?? '';
      [batch] = await Promise.all([
        batchAfter(db, step, table, last),
        many.write(table, retaken.flatMap(rewritten)),
        remember(db, retaken, retaking),
      ]);
    }
  }
  await many.finish();
  await tally.write();
  return left;
}

async function batchAfter(
  db: LibraryDatabase,
  step: Step,
  table: RecordTable,
  after: string,
): Promise<StoredStepRecord[]> {
  return recordsAfter(db, step, table, after).limit(AT_A_TIME).toArray();
}

function recordsAfter(db: LibraryDatabase, { id }: Step, table: RecordTable, after: string) {
  return db.stepRecords
    .where('[stepId+table+id]')
    .between([id, table, after], [id, table, Dexie.maxKey], false, true);
}

/** What becomes of records; those that are to go are gone then. */
async function retakenOf(
  db: LibraryDatabase,
  table: RecordTable,
  batch: readonly StoredStepRecord[],
  { retake }: Retaking,
): Promise<Retaken[]> {
  if (batch.length === 0) return [];
  const present: (AnyRecord | undefined)[] = await db.table(table).bulkGet(batch.map(({ id }) => id));
  const retaken = batch.flatMap((noted, place) => retake(noted, present[place]) ?? []);
  const gone = retaken.flatMap(({ noted, next }) => (next === undefined ? [noted.id] : []));
  if (gone.length > 0) await db.table(table).bulkDelete(gone);
  return retaken;
}

function rewritten({ current, next }: Retaken) {
  return next === undefined ? [] : [{ before: current, after: next }];
}

/** Notes in the step, and in others that know the same records, how they stand now. */
async function remember(
  db: LibraryDatabase,
  retaken: readonly Retaken[],
  { remembered, follow, isShared }: Retaking,
): Promise<void> {
  const shared = new Map(retaken.filter(isShared).map((each) => [each.noted.id, each]));
  const keys = [...shared.values()].map(({ noted: { table, id } }) => [table, id]);
  const others = keys.length === 0 ? [] : await db.stepRecords.where('[table+id]').anyOf(keys).toArray();
  const following = others.flatMap((other) => {
    const same = shared.get(other.id);
    return same === undefined ? [] : (follow(other, same) ?? []);
  });
  await db.stepRecords.bulkPut([...following, ...retaken.map(remembered)]);
}
