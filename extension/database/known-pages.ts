import type { Clip } from '#shared/clip/clip-schema.ts';
import { compareCards } from '#shared/practice/compare-cards.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { updateCard } from '#shared/practice/update-card.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import type { KnownChoice, KnownPage } from './library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import {
  addPractice,
  livingClip,
  practiceOf,
  practiceTables,
  putPractice,
  restingOn,
} from './practice-record.ts';
import type { StoredComparison } from './stored-evidence.ts';

/** A clip that waits as `known`, with what has changed on its page since the practice was last read. */
export async function knownPage(db: LibraryDatabase, clipId: string): Promise<KnownPage | undefined> {
  const [clip, comparison] = await Promise.all([livingClip(db, clipId), db.comparisons.get(clipId)]);
  if (clip?.state !== 'known' || comparison === undefined) return undefined;
  const practice = await db.practices.get(comparison.practiceId);
  if (practice === undefined) return undefined;
  const { draft, knownBy } = comparison;
  const lastRead = practice.clipIds.at(-1) ?? '';
  const [before, now] = await db.clipTables.bulkGet([lastRead, clipId]);
  const quotes = await db.quotes.where('practiceId').equals(practice.id).toArray();
  return {
    clip,
    practice,
    knownBy,
    draft,
    changes: compareCards(practice.fields, updateCard(practice, draft).fields),
    tables: { before: before?.tables ?? [], now: now?.tables ?? [] },
    quotes: quotes.filter(({ deletedAt }) => deletedAt === undefined),
  };
}

/** Does what a person chose with a clip that waits as `known`, all or nothing. */
export async function resolveKnown(
  db: LibraryDatabase,
  clipId: string,
  choice: KnownChoice,
  now: Date,
): Promise<Practice> {
  const tables = [db.clips, db.comparisons, db.versions, db.publications, ...practiceTables(db)];
  return db.transaction('rw', tables, async () => {
    const clip = await livingClip(db, clipId);
    if (clip === undefined) throw new NotInLibrary('clip', clipId);
    if (clip.practiceId !== undefined) return practiceOf(db, clip.practiceId);
    const comparison = await db.comparisons.get(clipId);
    if (comparison === undefined) throw new NotInLibrary('clip', clipId);
    const practice = await chosen(db, clip, comparison, choice, now);
    await db.comparisons.delete(clipId);
    await db.publications.where('clipId').equals(clipId).modify({ practiceId: practice.id });
    return practice;
  });
}

async function chosen(
  db: LibraryDatabase,
  clip: Clip,
  { practiceId, draft, agreementId }: StoredComparison,
  choice: KnownChoice,
  now: Date,
): Promise<Practice> {
  const agreement = agreementId === undefined ? {} : { agreementId };
  if (choice === 'keep-both' || choice === 'new-version') {
    const previous = choice === 'new-version' ? { previousVersionId: practiceId } : {};
    return addPractice(db, clip, { state: 'saved' }, draft, now, { ...agreement, ...previous });
  }
  const before = await practiceOf(db, practiceId);
  await db.clips.put(revised(clip, { state: 'saved', practiceId }, now));
  const clipIds = [...before.clipIds, clip.id];
  if (choice === 'add') return putPractice(db, before, revised(before, { clipIds }, now));
  await keepVersion(db, before, now);
  const { fields, provenance } = updateCard(before, {
    fields: draft.fields,
    provenance: restingOn(clip.id, draft.provenance),
  });
  return putPractice(db, before, revised(before, { fields, provenance, clipIds, ...agreement }, now));
}

/** Within a transaction: keeps a practice as it is now, before it changes. */
export async function keepVersion(db: LibraryDatabase, practice: Practice, now: Date): Promise<void> {
  const { id, updatedAt: replacedAt } = newRecord(now);
  await db.versions.add({ id, practiceId: practice.id, replacedAt, practice });
}

/** Brings a former version of a practice back; the present one becomes a version, and all evidence stays. */
export async function restoreVersion(db: LibraryDatabase, versionId: string, now: Date): Promise<Practice> {
  return db.transaction('rw', [db.clips, db.versions, ...practiceTables(db)], async () => {
    const version = await db.versions.get(versionId);
    if (version === undefined) throw new NotInLibrary('practice', versionId);
    const present = await practiceOf(db, version.practiceId);
    await keepVersion(db, present, now);
    await db.versions.delete(versionId);
    const { fields, provenance } = version.practice;
    return putPractice(db, present, revised(present, { fields, provenance }, now));
  });
}
