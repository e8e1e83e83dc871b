import type { PracticeKind } from '#shared/practice/practice-kind.ts';
import type { LibraryDatabase } from './library-database.ts';

/** A practice whose clips hold tables. */
export type PracticeWithTables = {
  /** The practice. */
  practiceId: string;
  /** Its title. */
  title: string;
  /** What kind of practice it is. */
  kind: PracticeKind;
};

/** The living practices whose clips hold tables: surveys first, each part the newest first. */
export async function practicesWithTables(db: LibraryDatabase): Promise<PracticeWithTables[]> {
  const clipIds = await db.clipTables.toCollection().primaryKeys();
  const clips = (await db.clips.bulkGet(clipIds)).filter((clip) => clip !== undefined);
  const practiceIds = new Set(
    clips.flatMap(({ practiceId, deletedAt }) => (deletedAt ? [] : (practiceId ?? []))),
  );
  const rows = (await db.practiceRows.bulkGet([...practiceIds])).filter(
    (row) => row !== undefined && row.living === 1,
  );
  return rows
    .flatMap((row) => (row === undefined ? [] : [row]))
    .sort((one, other) => {
      const bySurvey = Number(other.kind === 'survey') - Number(one.kind === 'survey');
      return bySurvey || other.createdAt.localeCompare(one.createdAt);
    })
    .map(({ id, title, kind }) => ({ practiceId: id, title, kind }));
}
