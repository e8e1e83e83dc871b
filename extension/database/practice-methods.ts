import {
  type Practice,
  type PracticeFieldName,
  practiceFieldsSchema,
} from '#shared/practice/practice-schema.ts';
import { revised } from '#shared/record/record.ts';
import type { Library } from './library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { addToCount, practiceCount } from './practice-count.ts';
import { findRows, newestRows, samePageRows } from './practice-lists.ts';
import { practiceWithEvidence } from './practice-with-evidence.ts';
import { toPracticeRow, toSearchText } from './to-practice-row.ts';

/** The library's methods about practices. */
export type PracticeMethods = Pick<
  Library,
  | 'practiceCount'
  | 'newestPractices'
  | 'findPractices'
  | 'practice'
  | 'samePage'
  | 'editPractice'
  | 'deletePractice'
  | 'restorePractice'
>;

type Changes = Parameters<Library['editPractice']>[1];

/** The library's methods about practices, on a database. `now` is the clock. */
export function practiceMethods(db: LibraryDatabase, now: () => Date): PracticeMethods {
  return {
    practiceCount: async () => practiceCount(db),
    newestPractices: async ({ limit, after }) => newestRows(db, limit, after),
    findPractices: async (words, { limit, after }) => findRows(db, words, limit, after),
    practice: async (practiceId) => practiceWithEvidence(db, practiceId),
    samePage: async (practiceId) => samePageRows(db, practiceId),

    async editPractice(practiceId, changes) {
      return changePractice(db, practiceId, (practice) => edited(practice, changes, now()));
    },

    async deletePractice(practiceId) {
      await changePractice(db, practiceId, (practice) =>
        practice.deletedAt === undefined
          ? revised(practice, { deletedAt: now().toISOString() }, now())
          : practice,
      );
    },

    async restorePractice(practiceId) {
      await changePractice(db, practiceId, (practice) => {
        const { deletedAt, ...living } = practice;
        return deletedAt === undefined ? practice : revised<Practice>(living, {}, now());
      });
    },
  };
}

/** Changes a practice together with its list row, its search text and the kept count. */
async function changePractice(
  db: LibraryDatabase,
  practiceId: string,
  change: (practice: Practice) => Practice,
): Promise<Practice> {
  return db.transaction(
    'rw',
    [db.practices, db.practiceRows, db.searchTexts, db.clips, db.facts],
    async () => {
      const before = await db.practices.get(practiceId);
      if (before === undefined) throw new NotInLibrary('practice', practiceId);
      const after = change(before);
      if (after === before) return before;
      const firstClip = await db.clips.get(after.clipIds[0] ?? '');
      await db.practices.put(after);
      await db.practiceRows.put(toPracticeRow(after, firstClip?.addressKey));
      await db.searchTexts.put(toSearchText(after));
      const difference = Number(after.deletedAt === undefined) - Number(before.deletedAt === undefined);
      if (difference !== 0) await addToCount(db, difference);
      return after;
    },
  );
}

/** The practice with a person's changes. Only fields whose value really changes become `typed`. */
function edited(practice: Practice, changes: Changes, now: Date): Practice {
  const fields = practiceFieldsSchema.parse(withoutEmpty({ ...practice.fields, ...changes }));
  const provenance: Practice['provenance'] = { ...practice.provenance };
  const changed = (Object.keys(changes) as PracticeFieldName[]).filter(
    (name) => JSON.stringify(fields[name]) !== JSON.stringify(practice.fields[name]),
  );
  if (changed.length === 0) return practice;
  for (const name of changed) {
    if (fields[name] === undefined) delete provenance[name];
    else provenance[name] = { source: 'typed' };
  }
  return revised(practice, { fields, provenance }, now);
}

/** The object without the keys whose value is `undefined`: an emptied field is absent, not there and empty. */
function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
