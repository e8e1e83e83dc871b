import type { Clip, KnownChoice } from '#shared/clip/clip-schema.ts';
import { compareCards } from '#shared/practice/compare-cards.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { updateCard } from '#shared/practice/update-card.ts';
import { revised } from '#shared/record/record.ts';
import { addQuotes } from './clip-quotes.ts';
import type { KnownPage } from './library.ts';
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
import { keepVersion } from './practice-versions.ts';
import type { StoredComparison } from './stored-evidence.ts';

/** A clip that waits as `known`, with what has changed on its page since the practice was last read. */
export async function knownPage(db: LibraryDatabase, clipId: string): Promise<KnownPage | undefined> {
  const [clip, comparison] = await Promise.all([livingClip(db, clipId), db.comparisons.get(clipId)]);
  if (clip?.state !== 'known' || comparison === undefined) return undefined;
  const practice = await db.practices.get(comparison.practiceId);
  if (practice === undefined) return undefined;
  const { draft, knownBy } = comparison;
  const lastRead = await lastReadingOf(db, practice);
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

/** The clip in which a practice's page was last read whole; the parts clipped since tell nothing of the rest of it. */
async function lastReadingOf(db: LibraryDatabase, { clipIds }: Practice): Promise<string> {
  const clips = await db.clips.bulkGet(clipIds);
  return (clips.findLast((clip) => clip?.scope === 'page') ?? clips.at(-1))?.id ?? '';
}

/** Does what a person chose with a clip that waits as `known`, all or nothing. */
export async function resolveKnown(
  db: LibraryDatabase,
  clipId: string,
  choice: KnownChoice,
  now: Date,
): Promise<Practice> {
  const tables = [db.clips, db.comparisons, db.versions, db.publications, db.quotes, ...practiceTables(db)];
  return db.transaction('rw', tables, async () => {
    const clip = await livingClip(db, clipId);
    if (clip === undefined) throw new NotInLibrary('clip', clipId);
    if (clip.practiceId !== undefined) return practiceOf(db, clip.practiceId);
    const comparison = await db.comparisons.get(clipId);
    if (comparison === undefined) throw new NotInLibrary('clip', clipId);
    const practice = await chosen(db, clip, comparison, choice, now);
    await addQuotes(db, comparison.quotes, clip, practice.id, now);
    await db.publications.where('clipId').equals(clipId).modify({ practiceId: practice.id });
    return practice;
  });
}

async function chosen(
  db: LibraryDatabase,
  clip: Clip,
  comparison: StoredComparison,
  choice: KnownChoice,
  now: Date,
): Promise<Practice> {
  const { practiceId, draft, agreementId } = comparison;
  const agreement = agreementId === undefined ? {} : { agreementId };
  if (choice === 'keep-both' || choice === 'new-version') {
    const previous = choice === 'new-version' ? { previousVersionId: practiceId } : {};
    return addPractice(db, clip, { state: 'saved', choice }, draft, now, { ...agreement, ...previous });
  }
  const before = await practiceOf(db, practiceId);
  await db.clips.put(revised(clip, { state: 'saved', practiceId, choice }, now));
  const clipIds = [...before.clipIds, clip.id];
  if (choice === 'add') return putPractice(db, before, revised(before, { clipIds }, now));
  const versionId = await keepVersion(db, before, now);
  await db.comparisons.put({ ...comparison, versionId });
  const { fields, provenance } = updateCard(before, {
    fields: draft.fields,
    provenance: restingOn(clip.id, draft.provenance),
  });
  return putPractice(db, before, revised(before, { fields, provenance, clipIds, ...agreement }, now));
}

/** Takes a choice back, all or nothing: the practice is as it was, one that was made is in the trash, the clip waits again. */
export async function reconsiderKnown(db: LibraryDatabase, clipId: string, now: Date): Promise<void> {
  const tables = [db.clips, db.comparisons, db.versions, db.publications, db.quotes, ...practiceTables(db)];
  await db.transaction('rw', tables, async () => {
    const [clip, comparison] = [await livingClip(db, clipId), await db.comparisons.get(clipId)];
    if (clip?.practiceId === undefined || comparison === undefined) return;
    const present = await practiceOf(db, clip.practiceId);
    await putPractice(db, present, await asBefore(db, present, clip, comparison, now));
    const { practiceId: _practice, choice: _choice, ...waiting } = clip;
    await db.clips.put(revised<Clip>(waiting, { state: 'known' }, now));
    await db.publications.where('clipId').equals(clipId).modify({ practiceId: '' });
    await db.quotes.where('clipId').equals(clipId).delete();
  });
}

async function asBefore(
  db: LibraryDatabase,
  present: Practice,
  clip: Clip,
  { versionId }: StoredComparison,
  now: Date,
): Promise<Practice> {
  if (clip.choice === 'keep-both' || clip.choice === 'new-version') {
    return revised(present, { deletedAt: now.toISOString() }, now);
  }
  const clipIds = present.clipIds.filter((id) => id !== clip.id);
  const version = versionId === undefined ? undefined : await db.versions.get(versionId);
  if (version === undefined) return revised(present, { clipIds }, now);
  await db.versions.delete(version.id);
  const { fields, provenance } = version.practice;
  return revised(present, { fields, provenance, clipIds }, now);
}
