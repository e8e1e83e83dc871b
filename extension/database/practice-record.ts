import type { Clip } from '#shared/clip/clip-schema.ts';
import type { Practice, PracticeDraft } from '#shared/practice/practice-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { type IndexedChange, putIndexDelta } from './index-delta.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { StepTally } from './step-tally.ts';
import { toPracticeRow } from './to-practice-row.ts';

/** The tables that a new or changed practice is written to, and those that what is derived of it is read from. */
export function practiceTables(db: LibraryDatabase) {
  const written = [db.practices, db.practiceRows, db.facts, db.memberCounts, db.indexDelta];
  return [...written, db.clips, db.clipBodies, db.clipTables, db.clipImages, db.adoptions];
}

/** What a new practice is made of beside its card. */
export type NewPractice = Pick<Practice, 'agreementId' | 'previousVersionId'>;

/** Within a transaction: makes the practice that rests on `clip`, and changes the clip to say so. */
export async function addPractice(
  db: LibraryDatabase,
  clip: Clip,
  changes: Partial<Clip>,
  draft: PracticeDraft,
  now: Date,
  more: NewPractice = {},
): Promise<Practice> {
  const record = newRecord(now);
  const practice: Practice = {
    ...record,
    createdAt: record.updatedAt,
    fields: draft.fields,
    provenance: restingOn(clip.id, draft.provenance),
    clipIds: [clip.id],
    ...more,
  };
  await db.clips.put(revised(clip, { ...changes, practiceId: practice.id }, now));
  await db.practices.add(practice);
  await db.practiceRows.add(toPracticeRow(practice, clip.addressKey));
  const tally = new StepTally(db);
  await putIndexDelta(db, practice, 'pages', await tally.nextOrder());
  tally.count(undefined, practice);
  await tally.write();
  return practice;
}

/**
 * Within a transaction that holds `practiceTables`: writes a changed or new practice with all that is derived from it.
 * `change` says what searches have to learn anew where the clips alone do not tell it. Counts go to the `tally` of the
 * step, which writes them at its end; without one they are written at once.
 */
export async function putPractice(
  db: LibraryDatabase,
  before: Practice | undefined,
  after: Practice,
  change: IndexedChange = changeOf(before, after),
  tally?: StepTally,
): Promise<Practice> {
  if (after === before) return after;
  const counts = tally ?? new StepTally(db);
  const [firstClip, order] = await Promise.all([db.clips.get(after.clipIds[0] ?? ''), counts.nextOrder()]);
  await Promise.all([
    db.practices.put(after),
    db.practiceRows.put(toPracticeRow(after, firstClip?.addressKey)),
    putIndexDelta(db, after, change, order),
  ]);
  counts.count(before, after);
  if (tally === undefined) await counts.write();
  return after;
}

/** What searches have to learn anew of a practice, as far as its clips tell it. */
export function changeOf(before: Practice | undefined, after: Practice): IndexedChange {
  return before?.clipIds.join() === after.clipIds.join() ? 'card' : 'pages';
}

/** The provenance with the clip named that holds the evidence; what a person typed rests on none. */
export function restingOn(clipId: string, provenance: Practice['provenance']): Practice['provenance'] {
  return Object.fromEntries(
    Object.entries(provenance).map(([name, why]) => [
      name,
      why.source === 'typed' ? why : { ...why, clipId },
    ]),
  );
}

/** The practice of an id, in the trash or not; fails with `NotInLibrary` when there is none. */
export async function practiceOf(db: LibraryDatabase, practiceId: string): Promise<Practice> {
  const practice = await db.practices.get(practiceId);
  if (practice === undefined) throw new NotInLibrary('practice', practiceId);
  return practice;
}

/** The clip of an id, unless it was thrown away. */
export async function livingClip(db: LibraryDatabase, clipId: string): Promise<Clip | undefined> {
  const clip = await db.clips.get(clipId);
  return clip?.deletedAt === undefined ? clip : undefined;
}
