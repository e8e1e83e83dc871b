import { batch, createModel, signal } from '@preact/signals';
import type { Library, RowCursor, RowPage } from '../database/library.ts';
import type { PracticeRow } from '../database/practice-row.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** How many rows are fetched at a time. */
export const ROWS_AT_A_TIME = 50;

/** How long typing must pause before the search is made, in milliseconds. */
const SEARCH_PAUSE_MS = 150;

/** What the list needs of the library. */
export type RowSource = Pick<Library, 'findPractices' | 'watch'>;

/** The list of practices with its search: newest first, fetched by parts, following every change in the library. */
export const RowsModel = createModel((library: RowSource, pause: (ms: number) => Promise<void> = wait) => {
  const words = signal('');
  const answered = signal('');
  const rows = signal<PracticeRow[]>([]);
  const total = signal(0);
  const next = signal<RowCursor | undefined>(undefined);
  const state = signal<'loading' | 'ready' | 'failed'>('loading');
  const failure = signal<LibraryFailure>('unknown');
  const isFetchingMore = signal(false);
  let life = new AbortController();
  let limit = ROWS_AT_A_TIME;
  let turn = 0;

  function show(searched: string, page: RowPage & { total: number }): void {
    batch(() => {
      answered.value = searched;
      rows.value = page.rows;
      total.value = page.total;
      next.value = page.next;
      state.value = 'ready';
    });
  }

  function fail(error: unknown): void {
    batch(() => {
      failure.value = failureOf(error);
      state.value = 'failed';
    });
  }

  /** Follows the answer to `searched`. Ending the earlier one first is why an older answer never overwrites a newer. */
  function follow(searched: string): void {
    life.abort();
    life = new AbortController();
    const { signal: alive } = life;
    library.watch(
      () => library.findPractices(searched, { limit }),
      (page) => {
        if (!alive.aborted) show(searched, page);
      },
      (error) => {
        if (!alive.aborted) fail(error);
      },
      alive,
    );
  }

  function searchNow(typed: string): void {
    turn += 1;
    words.value = typed;
    limit = ROWS_AT_A_TIME;
    follow(typed);
  }

  return {
    /** What stands in the search box. */
    words,
    /** The words that the rows answer. */
    answered,
    /** The rows fetched so far. */
    rows,
    /** How many there are in all. */
    total,
    /** Where the next rows begin; absent at the end. */
    next,
    /** Whether there is something to show. */
    state,
    /** Why the last search failed. */
    failure,
    /** Whether more rows are on their way. */
    isFetchingMore,
    /** Searches at once. */
    searchNow,
    /** Searches as a person types: after a short pause, and only for the newest words. */
    async searchFor(typed: string): Promise<void> {
      turn += 1;
      const mine = turn;
      words.value = typed;
      await pause(SEARCH_PAUSE_MS);
      if (mine === turn) searchNow(typed);
    },
    /** Tries again after a failure. */
    retry(): void {
      state.value = 'loading';
      follow(words.value);
    },
    /** Fetches the next rows. */
    async showMore(): Promise<void> {
      const after = next.value;
      const { signal: alive } = life;
      if (!after || isFetchingMore.value) return;
      isFetchingMore.value = true;
      try {
        const page = await library.findPractices(answered.value, { limit: ROWS_AT_A_TIME, after });
        if (alive.aborted) return;
        limit = rows.value.length + page.rows.length;
        show(answered.value, { ...page, rows: [...rows.value, ...page.rows] });
        follow(answered.value);
      } catch (error) {
        if (!alive.aborted) fail(error);
      } finally {
        isFetchingMore.value = false;
      }
    },
  };
});
/** The list of practices with its search. */
export type RowsModel = InstanceType<typeof RowsModel>;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
