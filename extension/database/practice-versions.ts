import type { Practice } from '#shared/practice/practice-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { changeLibrary, type LibraryChange } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { practiceOf } from './practice-record.ts';
import type { PracticeVersion } from './stored-evidence.ts';

/** Corrections made within so many milliseconds of each other are one version: what stood before the first of them. */
const ONE_SITTING_MS = 10 * 60_000;

/** Within a transaction: keeps a practice as it is now, before it changes; the version's id. */
export async function keepVersion(db: LibraryDatabase, practice: Practice, now: Date): Promise<string> {
  const version = versionOf(practice, now);
  await db.versions.add(version);
  return version.id;
}

/** Within a step: keeps a practice as it is before a person's edit, unless it was kept a moment ago. */
export async function keepEditedVersion(
  db: LibraryDatabase,
  change: LibraryChange,
  practice: Practice,
  now: Date,
): Promise<void> {
  const newest = (await db.versions.where('practiceId').equals(practice.id).toArray()).at(-1);
  const isSitting = newest?.isEdit === true && now.getTime() - Date.parse(newest.replacedAt) < ONE_SITTING_MS;
  if (!isSitting) await change.put('versions', { ...versionOf(practice, now), isEdit: true });
}

/** Within a step: keeps a copied practice as it is before it is brought up to its collection. */
export async function keepCopiedVersion(change: LibraryChange, practice: Practice, now: Date): Promise<void> {
  await change.put('versions', versionOf(practice, now));
}

/** Brings a former version of a practice back; the present one becomes a version, and all evidence stays. */
export async function restoreVersion(db: LibraryDatabase, versionId: string, now: Date): Promise<Practice> {
  const version = await db.versions.get(versionId);
  if (version === undefined) throw new NotInLibrary('practice', versionId);
  const { fields, provenance } = version.practice;
  return changeLibrary(db, now, { action: 'restore-version', title: fields.title }, async (change) => {
    const present = await practiceOf(db, version.practiceId);
    await change.put('versions', versionOf(present, now));
    return change.put('practices', revised(present, { fields, provenance }, now));
  });
}

function versionOf(practice: Practice, now: Date): PracticeVersion {
  const { id, updatedAt: replacedAt } = newRecord(now);
  return { id, practiceId: practice.id, replacedAt, practice };
}
