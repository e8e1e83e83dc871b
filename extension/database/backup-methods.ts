import type { SeenLibrary } from '#shared/backup/sentinel.ts';
import { newRecord, recordIdSchema } from '#shared/record/record.ts';
import { changeCount } from './change-count.ts';
import type { LibraryDatabase } from './library-database.ts';
import { practiceCount } from './practice-count.ts';

/** The library's methods that backups need beside those of the bundle. */
export type BackupMethods = {
  /** The library's id, and what it has, by which it is known again. */
  seenLibrary(): Promise<SeenLibrary>;
  /** How many clips and changes of records have been made since `moment`; all that are remembered when it is absent. */
  changesSince(moment: string | undefined): Promise<number>;
  /** Removes the whole database with all that is in it; the next use makes an empty one. For a database that is damaged. */
  removeLibrary(): Promise<void>;
};

/** The library's methods that backups need, on a database. `now` is the clock. */
export function backupMethods(db: LibraryDatabase, now: () => Date): BackupMethods {
  return {
    async seenLibrary() {
      const [libraryId, practices, agreements, changes] = await Promise.all([
        libraryIdOf(db, now),
        practiceCount(db),
        db.agreements.filter(({ deletedAt }) => deletedAt === undefined).count(),
        changeCount(db),
      ]);
      return { libraryId, practices, agreements, ...(changes && { changes }) };
    },

    async changesSince(moment) {
      const first = firstIdAt(moment);
      const [clips, steps] = await Promise.all([
        db.clips.where('id').aboveOrEqual(first).count(),
        db.steps.where('id').aboveOrEqual(first).toArray(),
      ]);
      return steps.reduce((sum, { count }) => sum + count, clips);
    },

    removeLibrary: () => db.delete({ disableAutoOpen: false }),
  };
}

/** The library's id; made now when the setting itself was lost. */
async function libraryIdOf(db: LibraryDatabase, now: () => Date): Promise<string> {
  const read = recordIdSchema.safeParse((await db.settings.get('libraryId'))?.value);
  if (read.success) return read.data;
  const value = newRecord(now()).id;
  await db.settings.put({ name: 'libraryId', value });
  return value;
}

/** The first id that could have been made at `moment`; before all ids when it is absent. */
function firstIdAt(moment: string | undefined): string {
  if (moment === undefined) return '';
  const time = Date.parse(moment).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
