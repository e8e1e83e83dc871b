import { mergedCard, mergedOrganised, type TakenFields } from '#shared/practice/merge-cards.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { revised } from '#shared/record/record.ts';
import { changeLibrary } from './change-library.ts';
import { duplicateGroups } from './duplicate-groups.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { movePractice } from './move-practice.ts';
import { practiceOf } from './practice-record.ts';
import type { PracticeRow } from './practice-row.ts';
import { keepEditedVersion } from './practice-versions.ts';

/** The library's methods about practices that are there twice. */
export type MergeMethods = {
  /** Groups of living practices that look like the same one, at most `limit`: same page, or same title and municipality. */
  duplicateGroups(limit: number): Promise<PracticeRow[][]>;
  /**
   * Merges one practice into another: the named fields are taken from it, what rests on it or speaks of it moves along,
   * tags, collections and notes are joined, and it goes to the trash. Two adoptions by one body become one. One step, which undo takes back whole.
   */
  mergePractices(keptId: string, otherId: string, taken: TakenFields): Promise<Practice>;
};

/** The library's methods about practices that are there twice, on a database. `now` is the clock. */
export function mergeMethods(db: LibraryDatabase, now: () => Date): MergeMethods {
  return {
    duplicateGroups: async (limit) => duplicateGroups(db, limit),

    async mergePractices(keptId, otherId, taken) {
      // Merged into itself it would only go to the trash.
      if (keptId === otherId) throw new NotInLibrary('practice', otherId);
      const { fields } = await practiceOf(db, keptId);
      return changeLibrary(db, now(), { action: 'merge', title: fields.title }, async (change) => {
        const [kept, other] = [await livingPractice(db, keptId), await livingPractice(db, otherId)];
        await keepEditedVersion(db, change, kept, now());
        await movePractice(db, change, { from: otherId, to: keptId }, now());
        const organised = mergedOrganised(kept.organised, other.organised);
        await change.put(
          'practices',
          revised(other, { deletedAt: now().toISOString(), mergedIntoId: keptId, clipIds: [] }, now()),
        );
        const clipIds = [...new Set([...kept.clipIds, ...other.clipIds])];
        const agreementId = kept.agreementId ?? other.agreementId;
        return change.put(
          'practices',
          revised<Practice>(
            kept,
            {
              ...mergedCard(kept, other, taken),
              clipIds,
              ...(organised !== undefined && { organised }),
              ...(agreementId !== undefined && { agreementId }),
            },
            now(),
          ),
        );
      });
    },
  };
}

/** A practice that is not in the trash: merging into or from the trash would hide what is kept. */
async function livingPractice(db: LibraryDatabase, id: string): Promise<Practice> {
  const practice = await practiceOf(db, id);
  if (practice.deletedAt !== undefined) throw new NotInLibrary('practice', id);
  return practice;
}
