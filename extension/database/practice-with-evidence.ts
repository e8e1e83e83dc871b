import type { Clip, ClipBody } from '#shared/clip/clip-schema.ts';
import type { PracticeWithEvidence } from './library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { sha256 } from './sha256.ts';

/** A living practice with its clips, their bodies and the publication that came with them; what is lost or damaged is left out. */
export async function practiceWithEvidence(
  db: LibraryDatabase,
  practiceId: string,
): Promise<PracticeWithEvidence | undefined> {
  const practice = await db.practices.get(practiceId);
  if (practice === undefined || practice.deletedAt !== undefined) return undefined;
  const clips = await db.clips.bulkGet(practice.clipIds);
  const bodies = await db.clipBodies.bulkGet(practice.clipIds);
  const carried = await db.publications.where('practiceId').equals(practiceId).last();
  const evidence = clips.map((clip, index) => withWholeBody(clip, bodies[index]));
  return {
    practice,
    evidence: (await Promise.all(evidence)).filter((part) => part !== undefined),
    ...(carried?.publication && { publication: carried.publication }),
    ...(carried?.problem && { publicationProblem: carried.problem }),
  };
}

/** A clip with its body, if the text is still what was saved. */
async function withWholeBody(clip: Clip | undefined, body: ClipBody | undefined) {
  if (clip === undefined) return undefined;
  if (body === undefined || typeof body.text !== 'string') return { clip };
  return (await sha256(body.text)) === body.sha256 ? { clip, body } : { clip };
}
