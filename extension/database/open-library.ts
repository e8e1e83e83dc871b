import { adoptionMethods } from './adoption-methods.ts';
import { clipMethods } from './clip-methods.ts';
import { collectionMethods } from './collection-methods.ts';
import { deskMethods } from './desk-methods.ts';
import { evidenceMethods } from './evidence-methods.ts';
import { exportMethods } from './export-methods.ts';
import { failingPlainly } from './failing-plainly.ts';
import { historyMethods } from './history-methods.ts';
import { intakeMethods } from './intake-methods.ts';
import { knownPracticesMethods } from './known-practices.ts';
import type { Library } from './library.ts';
import { libraryDatabase } from './library-database.ts';
import { listMethods } from './list-methods.ts';
import { mergeMethods } from './merge-methods.ts';
import { nominationMethods } from './nomination-methods.ts';
import { organiseMethods } from './organise-methods.ts';
import { practiceMethods } from './practice-methods.ts';
import { regionMethods } from './region-methods.ts';
import { savedSearchMethods } from './saved-search-methods.ts';
import { surveyMethods } from './survey-methods.ts';
import { trashMethods } from './trash-methods.ts';
import { watchChanges } from './watch-changes.ts';
import { workshopMethods } from './workshop-methods.ts';

/** What a test may choose about a library. */
export type LibraryOptions = {
  /** The database's name; the one library of this browser when absent. */
  name?: string;
  /** The clock; the computer's own when absent. */
  now?: () => Date;
};

/**
 * The library of this browser. It opens at its first use and is shared by every window and the background: a change
 * made in one is seen by `watch` in all. When the storage fails, every method fails with `LibraryUnavailable`.
 */
export function openLibrary({ name, now = () => new Date() }: LibraryOptions = {}): Library {
  const db = libraryDatabase(name);
  return {
    ...failingPlainly(db, {
      ...clipMethods(db, now),
      ...practiceMethods(db, now),
      ...evidenceMethods(db, now),
      ...historyMethods(db, now),
      ...trashMethods(db, now),
      ...mergeMethods(db, now),
      ...adoptionMethods(db, now),
      ...collectionMethods(db, now),
      ...organiseMethods(db, now),
      ...listMethods(db),
      ...savedSearchMethods(db, now),
      ...surveyMethods(db, now),
      ...nominationMethods(db, now),
      ...workshopMethods(db, now),
      ...deskMethods(db, now),
      ...regionMethods(db),
      ...intakeMethods(db, now),
      ...exportMethods(db),
      ...knownPracticesMethods(db),
    }),
    watch: watchChanges,
  };
}
