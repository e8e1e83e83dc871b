import {
  type Practice,
  type PracticeFieldName,
  practiceFieldsSchema,
} from '#shared/practice/practice-schema.ts';
import { revised } from '#shared/record/record.ts';
import { restoreVersion } from './known-pages.ts';
import type { Library } from './library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { personalTexts, replacePersonalTexts } from './personal-texts.ts';
import { practiceCount } from './practice-count.ts';
import { findRows, newestRows, samePageRows } from './practice-lists.ts';
import { practiceOf, practiceTables, putPractice } from './practice-record.ts';
import { practiceWithEvidence } from './practice-with-evidence.ts';

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
  | 'deletePractices'
  | 'restorePractices'
  | 'restoreVersion'
  | 'personalTexts'
  | 'replacePersonalTexts'
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
      const [practice] = await changePractices(db, [practiceId], (before) => edited(before, changes, now()));
      return practice ?? practiceOf(db, practiceId);
    },

    async deletePractice(practiceId) {
      await changePractices(db, [practiceId], (practice) => inTrash(practice, now()));
    },

    async restorePractice(practiceId) {
      await changePractices(db, [practiceId], (practice) => outOfTrash(practice, now()));
    },

    async deletePractices(practiceIds) {
      await changePractices(db, practiceIds, (practice) => inTrash(practice, now()));
    },

    async restorePractices(practiceIds) {
      await changePractices(db, practiceIds, (practice) => outOfTrash(practice, now()));
    },

    async restoreVersion(versionId) {
      return restoreVersion(db, versionId, now());
    },

    async personalTexts(practiceId) {
      return personalTexts(db, practiceId);
    },

    async replacePersonalTexts(from, to) {
      await replacePersonalTexts(db, from, to, now());
    },
  };
}

/** Changes practices together with their list rows, their search texts and the kept count, all or nothing. */
async function changePractices(
  db: LibraryDatabase,
  practiceIds: readonly string[],
  change: (practice: Practice) => Practice,
): Promise<Practice[]> {
  return db.transaction('rw', [db.clips, ...practiceTables(db)], async () => {
    const changed: Practice[] = [];
    for (const id of practiceIds) {
      const before = await practiceOf(db, id);
      changed.push(await putPractice(db, before, change(before)));
    }
    return changed;
  });
}

function inTrash(practice: Practice, now: Date): Practice {
  if (practice.deletedAt !== undefined) return practice;
  return revised(practice, { deletedAt: now.toISOString() }, now);
}

function outOfTrash(practice: Practice, now: Date): Practice {
  const { deletedAt, ...living } = practice;
  return deletedAt === undefined ? practice : revised<Practice>(living, {}, now);
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
