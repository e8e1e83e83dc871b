import type { AdoptionState } from '#shared/adoption/adoption-schema.ts';
import type { LibraryDatabase } from './library-database.ts';
import { livingRows, rowsByTitle } from './practice-lists.ts';
import type { PracticeRow } from './practice-row.ts';
import { readAdoptions } from './stored-adoptions.ts';

/** The library's methods that give rows of lists without the search engine. */
export type ListMethods = {
  /** The rows of practices that live, in the order of their ids; those that are not there are left out. */
  practiceRows(practiceIds: readonly string[]): Promise<PracticeRow[]>;
  /** Where our own adoptions of practices stand, by the practice's id; those we have not adopted are left out. */
  ownStates(practiceIds: readonly string[]): Promise<Map<string, AdoptionState>>;
  /**
   * At most `limit` practices, the newest first, in whose title or municipality's name every word is found. Reads the
   * small rows only, piece by piece, and stops when it has enough or `signal` is aborted.
   */
  practicesByTitle(words: string, limit: number, signal?: AbortSignal): Promise<PracticeRow[]>;
};

/** The library's methods that give rows of lists, on a database. */
export function listMethods(db: LibraryDatabase): ListMethods {
  return {
    practiceRows: async (practiceIds) => livingRows(db, practiceIds),
    async ownStates(practiceIds) {
      const stored = await db.adoptions
        .where('practiceId')
        .anyOf([...practiceIds])
        .toArray();
      const ours = readAdoptions(stored).adoptions.filter(({ isOurs }) => isOurs);
      return new Map(ours.map(({ practiceId, state }) => [practiceId, state]));
    },
    practicesByTitle: async (words, limit, signal) => rowsByTitle(db, words, limit, signal),
  };
}
