import { createModel, signal } from '@preact/signals';
import { type FindQuery, formatFindQuery, parseFindQuery, toRequest } from '#shared/find/find-query.ts';
import { type SavedSearch, searchNameSchema } from '#shared/find/saved-search-schema.ts';
import type { Finder } from '../database/finder.ts';
import type { Library } from '../database/library.ts';

/** How many kept searches are counted: each count is a search of its own. */
const MOST_COUNTED = 30;

/** How long the library must be quiet before they are counted, in milliseconds. */
const QUIET_MS = 500;

/** What kept searches need of the library. */
export type SavedSearchSource = Pick<
  Library,
  'savedSearches' | 'saveSearch' | 'renameSearch' | 'deleteSearch' | 'watch'
>;

/** A name that is being typed: of a new search, or of one that is renamed. */
export type TypedName = {
  /** The search that is renamed; absent for a new one. */
  searchId?: string;
  /** What is typed. */
  name: string;
  /** Whether it was tried to be saved and could not be as it is. */
  isWrong: boolean;
};

/** The searches kept under a name, followed while they are shown, with how many practices each finds now. */
export const SavedSearchModel = createModel(
  (
    library: SavedSearchSource,
    finder: Pick<Finder, 'allIds'>,
    pause: (ms: number) => Promise<void> = wait,
  ) => {
    const searches = signal<readonly SavedSearch[]>([]);
    const counts = signal<ReadonlyMap<string, number>>(new Map());
    const typed = signal<TypedName | undefined>(undefined);
    const hasFailed = signal(false);
    let life = new AbortController();
    let turn = 0;

    /** Counts once the library has been quiet for a while: when much changes, the list itself comes first. */
    async function count(kept: readonly SavedSearch[], alive: AbortSignal): Promise<void> {
      turn += 1;
      const mine = turn;
      await pause(QUIET_MS);
      const next = new Map<string, number>();
      for (const { id, query } of kept.slice(0, MOST_COUNTED)) {
        if (alive.aborted || mine !== turn) return;
        const ids = await finder
          .allIds(toRequest(parseFindQuery(query), { isTyping: false }))
          .catch(() => undefined);
        if (alive.aborted || mine !== turn) return;
        if (ids !== undefined) next.set(id, ids.length);
      }
      counts.value = next;
    }

    async function trying(work: () => Promise<unknown>): Promise<boolean> {
      hasFailed.value = false;
      try {
        await work();
        return true;
      } catch {
        hasFailed.value = true;
        return false;
      }
    }

    return {
      /** The kept searches, by name. */
      searches,
      /** How many practices each finds now, by id; absent while it is not known. */
      counts,
      /** The name that is being typed. */
      typed,
      /** Whether the last change could not be written. */
      hasFailed,
      /** Begins to follow the kept searches; the answer stops it. */
      open(): () => void {
        life.abort();
        life = new AbortController();
        const { signal: alive } = life;
        library.watch(
          () => library.savedSearches(),
          (kept) => {
            searches.value = kept;
            void count(kept, alive);
          },
          () => {
            hasFailed.value = true;
          },
          alive,
        );
        return () => life.abort();
      },
      /** Begins to name a search: a new one, or one that is there. */
      beginName(search?: SavedSearch): void {
        typed.value = {
          ...(search !== undefined && { searchId: search.id }),
          name: search?.name ?? '',
          isWrong: false,
        };
      },
      /** Keeps what is typed of the name. */
      typeName(name: string): void {
        if (typed.value !== undefined) typed.value = { ...typed.value, name, isWrong: false };
      },
      /** Leaves the name as it was. */
      cancelName(): void {
        typed.value = undefined;
      },
      /** Saves under the typed name: `query` as a new search, or the new name of one that is there. */
      async saveName(query: FindQuery): Promise<boolean> {
        const { name = '', searchId } = typed.value ?? {};
        if (!searchNameSchema.safeParse(name).success) {
          typed.value = { ...(searchId !== undefined && { searchId }), name, isWrong: true };
          return false;
        }
        const isDone = await trying(() =>
          searchId === undefined
            ? library.saveSearch(name, formatFindQuery(query))
            : library.renameSearch(searchId, name),
        );
        if (isDone) typed.value = undefined;
        return isDone;
      },
      /** Puts a search in the trash. */
      remove: (searchId: string) => trying(() => library.deleteSearch(searchId)),
    };
  },
);
/** The searches kept under a name. */
export type SavedSearchModel = InstanceType<typeof SavedSearchModel>;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
