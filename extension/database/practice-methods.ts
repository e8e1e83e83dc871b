import {
  type Practice,
  type PracticeFieldName,
  practiceFieldsSchema,
} from '#shared/practice/practice-schema.ts';
import { revised } from '#shared/record/record.ts';
import { changeEachPractice } from './change-each-practice.ts';
import { changeLibrary, type StepName } from './change-library.ts';
import type { Library } from './library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { personalTexts, replacePersonalTexts } from './personal-texts.ts';
import { practiceCount } from './practice-count.ts';
import { firstRows, newestRows, samePageRows } from './practice-lists.ts';
import { practiceOf } from './practice-record.ts';
import { keepEditedVersion, restoreVersion } from './practice-versions.ts';
import { practiceWithEvidence } from './practice-with-evidence.ts';

/** The library's methods about practices. */
export type PracticeMethods = Pick<
  Library,
  | 'practiceCount'
  | 'newestPractices'
  | 'firstPractices'
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
    firstPractices: async (limit) => firstRows(db, limit),
    newestPractices: async ({ limit, after }) => newestRows(db, limit, after),
    practice: async (practiceId) => practiceWithEvidence(db, practiceId),
    samePage: async (practiceId) => samePageRows(db, practiceId),

    async editPractice(practiceId, changes) {
      const { fields } = await practiceOf(db, practiceId);
      return changeLibrary(db, now(), { action: 'edit', title: fields.title }, async (change) => {
        const before = await practiceOf(db, practiceId);
        const after = edited(before, changes, now());
        if (after === before) return before;
        await keepEditedVersion(db, change, before, now());
        return change.put('practices', after);
      });
    },

    async deletePractice(practiceId) {
      await changePractices(db, 'delete', [practiceId], inTrash, now());
    },

    async restorePractice(practiceId) {
      await changePractices(db, 'restore', [practiceId], outOfTrash, now());
    },

    async deletePractices(practiceIds) {
      await changePractices(db, 'delete', practiceIds, inTrash, now());
    },

    async restorePractices(practiceIds) {
      await changePractices(db, 'restore', practiceIds, outOfTrash, now());
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

/** Changes practices, all or nothing, as one step named after the practice when it is only one. */
export async function changePractices(
  db: LibraryDatabase,
  action: StepName['action'],
  practiceIds: readonly string[],
  changed: (practice: Practice, now: Date) => Practice,
  now: Date,
): Promise<void> {
  const [only, second] = practiceIds;
  const title = only !== undefined && second === undefined ? (await practiceOf(db, only)).fields.title : '';
  await changeLibrary(db, now, { action, title }, async (change) => {
    await changeEachPractice(change, practiceIds, (practice) => changed(practice, now));
  });
}

function inTrash(practice: Practice, now: Date): Practice {
  if (practice.deletedAt !== undefined) return practice;
  return revised(practice, { deletedAt: now.toISOString() }, now);
}

function outOfTrash(practice: Practice, now: Date): Practice {
  const { deletedAt, mergedIntoId: _merged, ...living } = practice;
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
