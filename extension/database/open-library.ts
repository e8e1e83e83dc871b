import { adoptionMethods } from './adoption-methods.ts';
import { backupMethods } from './backup-methods.ts';
import { browserCopyTools } from './browser-copy-tools.ts';
import { bundleMethods } from './bundle-methods.ts';
import { clipMethods } from './clip-methods.ts';
import { collectionMethods } from './collection-methods.ts';
import { collectionSharingMethods } from './collection-sharing-methods.ts';
import type { CopyTools } from './copy-before-upgrade.ts';
import { deskMethods } from './desk-methods.ts';
import { evidenceMethods } from './evidence-methods.ts';
import { exportMethods } from './export-methods.ts';
import { failingPlainly } from './failing-plainly.ts';
import { historyMethods } from './history-methods.ts';
import { intakeMethods } from './intake-methods.ts';
import { knownPracticesMethods } from './known-practices.ts';
import type { Library } from './library.ts';
import { LIBRARY_NAME, LIBRARY_VERSION, libraryDatabase } from './library-database.ts';
import { libraryStorage } from './library-storage.ts';
import { listMethods } from './list-methods.ts';
import { mergeMethods } from './merge-methods.ts';
import { nominationMethods } from './nomination-methods.ts';
import { organiseMethods } from './organise-methods.ts';
import { personMethods } from './person-methods.ts';
import { practiceMethods } from './practice-methods.ts';
import { regionMethods } from './region-methods.ts';
import { savedSearchMethods } from './saved-search-methods.ts';
import { sharedCopyMethods } from './shared-copy-methods.ts';
import { storageMethods } from './storage-methods.ts';
import { subscriptionMethods } from './subscription-methods.ts';
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
  /** How a copy is taken before an upgrade; among the browser's own files when absent. */
  copyTools?: CopyTools;
};

/**
 * The library of this browser. It opens at its first use and is shared by every window and the background: a change
 * made in one is seen by `watch` in all. When the storage fails, every method fails with `LibraryUnavailable`.
 */
export function openLibrary({
  name = LIBRARY_NAME,
  now = () => new Date(),
  copyTools = browserCopyTools(),
}: LibraryOptions = {}): Library {
  const storage = libraryStorage(name, LIBRARY_VERSION, copyTools);
  const db = libraryDatabase(name, storage);
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
      ...collectionSharingMethods(db, now),
      ...subscriptionMethods(db, now),
      ...sharedCopyMethods(db, now),
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
      ...backupMethods(db, now),
      ...bundleMethods(db, now),
      ...storageMethods(db, storage, copyTools.copies),
      ...personMethods(db, now),
    }),
    watch: watchChanges,
    watchStorage: (show, signal) => storage.watch.watch(show, signal),
  };
}
