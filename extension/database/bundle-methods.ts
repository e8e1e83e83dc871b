import type { BundleProblem } from '#shared/bundle/bundle-problem.ts';
import { type BundleChoices, type BundleTaken, importBundle } from './bundle-import.ts';
import { type BundlePlan, planBundle } from './bundle-plan.ts';
import { readBundle } from './bundle-reader.ts';
import { restoreBundle } from './bundle-restore.ts';
import { databaseSource } from './bundle-source.ts';
import type { BundleSummary } from './bundle-summary.ts';
import { type BundleSink, writeBundleOf } from './bundle-writer.ts';
import type { LibraryDatabase } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import type { OpenBundle } from './open-bundle.ts';
import { type RemovedInBundle, removedInBundle, type WhoseRemovals } from './removed-in-bundle.ts';
import { tidyTakingIn } from './staged-rows.ts';

/** The library's methods about the one file that holds all of it. */
export type BundleMethods = {
  /** Writes the whole library as one file, piece by piece. What is lost or damaged in it is left out and told. */
  writeBundle(sink: BundleSink, work?: LongWork): Promise<BundleSummary>;
  /** Opens a library file and checks all of it; one that is not whole is refused whole. */
  readBundle(file: Blob, work?: LongWork): Promise<OpenBundle | { problem: BundleProblem }>;
  /** Persons in a library file who were removed before, by the removals that this library or the file knows of. */
  removedInBundle(bundle: OpenBundle, whose: WhoseRemovals, work?: LongWork): Promise<RemovedInBundle[]>;
  /** Compares a library file with the library: what is new, the same, different or in the trash here. */
  planBundle(bundle: OpenBundle, work?: LongWork): Promise<BundlePlan>;
  /**
   * Takes a library file in as one step under the given name, all or nothing, by what was chosen about what differs. Fails
   * with `ChangedMeanwhile` when the library was changed under way, and with `BundleRefused` when the file was.
   */
  importBundle(
    bundle: OpenBundle,
    how: { choices: BundleChoices; title: string },
    work?: LongWork,
  ): Promise<BundleTaken>;
  /**
   * Makes an empty library the one of a library file, all or nothing, without a step. Fails with `LibraryNotEmpty` when
   * anything lives in it, and with `BundleRefused` when the file has changed since it was opened.
   */
  restoreBundle(bundle: OpenBundle, work?: LongWork): Promise<void>;
  /** Removes what is left of a taking in that a crash has ended; to be called when the program starts. */
  tidyTakingIn(): Promise<void>;
};

/** The library's methods about library files, on a database. `now` is the clock. */
export function bundleMethods(db: LibraryDatabase, now: () => Date): BundleMethods {
  return {
    async writeBundle(sink, work) {
      await db.open();
      return writeBundleOf(await databaseSource(db), sink, now(), work);
    },
    readBundle: async (file, work) => readBundle(file, work),
    removedInBundle: async (bundle, whose, work) => removedInBundle(db, bundle, whose, work),
    planBundle: async (bundle, work) => planBundle(db, bundle, work),
    importBundle: async (bundle, how, work) => importBundle(db, bundle, how, now(), work),
    restoreBundle: async (bundle, work) => restoreBundle(db, bundle, now(), work),
    tidyTakingIn: async () => tidyTakingIn(db),
  };
}
