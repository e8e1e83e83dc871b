import { type SavedSearch, savedSearchSchema, searchNameSchema } from '#shared/find/saved-search-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { changeLibrary } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';

/** The library's methods about searches that are kept under a name. Each change is one step that can be taken back. */
export type SavedSearchMethods = {
  /** The kept searches, by name; damaged ones are left out. */
  savedSearches(): Promise<SavedSearch[]>;
  /** Keeps a search, as the address says it, under a name. Fails when the name is empty or too long. */
  saveSearch(name: string, query: string): Promise<SavedSearch>;
  /** Gives a kept search another name. Fails when the name is empty or too long. */
  renameSearch(searchId: string, name: string): Promise<void>;
  /** Puts a kept search in the trash. */
  deleteSearch(searchId: string): Promise<void>;
};

/** The library's methods about kept searches, on a database. `now` is the clock. */
export function savedSearchMethods(db: LibraryDatabase, now: () => Date): SavedSearchMethods {
  /** Changes a search that lives; one that is gone meanwhile is told. */
  async function changeSearch(
    searchId: string,
    action: 'save-search' | 'delete',
    changes: Partial<SavedSearch>,
  ): Promise<void> {
    const before = livingSearch(await db.savedSearches.get(searchId));
    if (before === undefined) throw new NotInLibrary('search', searchId);
    const title = changes.name ?? before.name;
    await changeLibrary(db, now(), { action, title }, async (change) => {
      const search = livingSearch(await change.get('savedSearches', searchId));
      if (search !== undefined) await change.put('savedSearches', revised(search, changes, now()));
    });
  }

  return {
    async savedSearches() {
      const stored = await db.savedSearches.toArray();
      const living = stored.map(livingSearch).filter((search) => search !== undefined);
      return living.sort((a, b) => a.name.localeCompare(b.name, 'fi'));
    },

    async saveSearch(typed, query) {
      const name = searchNameSchema.parse(typed);
      return changeLibrary(db, now(), { action: 'save-search', title: name }, async (change) => {
        const record = newRecord(now());
        const search: SavedSearch = { ...record, createdAt: record.updatedAt, name, query };
        await change.put('savedSearches', search);
        return search;
      });
    },

    async renameSearch(searchId, typed) {
      await changeSearch(searchId, 'save-search', { name: searchNameSchema.parse(typed) });
    },

    async deleteSearch(searchId) {
      await changeSearch(searchId, 'delete', { deletedAt: now().toISOString() });
    },
  };
}

/** A stored search, unless it is damaged or in the trash. */
function livingSearch(stored: unknown): SavedSearch | undefined {
  const { data } = savedSearchSchema.safeParse(stored);
  return data?.deletedAt === undefined ? data : undefined;
}
