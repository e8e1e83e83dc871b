import type { Clip, ClipBody } from '#shared/clip/clip-schema.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { tableSchema } from '#shared/table/table-schema.ts';
import type { Evidence, PracticeWithEvidence } from './library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { livingRows } from './practice-lists.ts';
import { sha256 } from './sha256.ts';
import type { StoredImages, StoredTables } from './stored-evidence.ts';

/** A living practice with all that it rests on; what is lost or damaged is left out. */
export async function practiceWithEvidence(
  db: LibraryDatabase,
  practiceId: string,
): Promise<PracticeWithEvidence | undefined> {
  const practice = await db.practices.get(practiceId);
  if (practice === undefined || practice.deletedAt !== undefined) return undefined;
  const { clipIds } = practice;
  const [clips, bodies, tables, images, snapshots, quotes, versions, relatives] = await Promise.all([
    db.clips.bulkGet(clipIds),
    db.clipBodies.bulkGet(clipIds),
    db.clipTables.bulkGet(clipIds),
    db.clipImages.bulkGet(clipIds),
    db.snapshots.where('clipId').anyOf(clipIds).primaryKeys(),
    db.quotes.where('practiceId').equals(practiceId).toArray(),
    db.versions.where('practiceId').equals(practiceId).toArray(),
    relativesOf(db, practice),
  ]);
  const carried = (await db.publications.where('practiceId').equals(practiceId).toArray()).at(-1);
  const evidence = clips.map((clip, at) =>
    evidenceOf(clip, bodies[at], tables[at], images[at], snapshots.includes(clip?.id ?? '')),
  );
  return {
    practice,
    evidence: (await Promise.all(evidence)).filter((part) => part !== undefined),
    quotes: quotes.filter(({ deletedAt }) => deletedAt === undefined),
    versions: versions.reverse(),
    relatives,
    ...(carried?.publication && { publication: carried.publication }),
    ...(carried?.problem && { publicationProblem: carried.problem }),
  };
}

/** A clip with what it keeps: the text only if it is still what was saved, of the tables those that are whole. */
async function evidenceOf(
  clip: Clip | undefined,
  body: ClipBody | undefined,
  tables: StoredTables | undefined,
  images: StoredImages | undefined,
  hasSnapshot: boolean,
): Promise<Evidence | undefined> {
  if (clip === undefined) return undefined;
  const isWhole = typeof body?.text === 'string' && (await sha256(body.text)) === body.sha256;
  return {
    clip,
    ...(isWhole && body && { body }),
    tables: (tables?.tables ?? []).filter((table) => tableSchema.safeParse(table).success),
    images: images?.images ?? [],
    hasSnapshot,
  };
}

/** The practice's older and newer version, while they live. */
async function relativesOf(
  db: LibraryDatabase,
  { id, previousVersionId }: Practice,
): Promise<PracticeWithEvidence['relatives']> {
  const [previous] = await livingRows(db, previousVersionId === undefined ? [] : [previousVersionId]);
  const followers = await db.practices.where('previousVersionId').equals(id).primaryKeys();
  const [next] = await livingRows(db, followers);
  return { ...(previous && { previous }), ...(next && { next }) };
}
