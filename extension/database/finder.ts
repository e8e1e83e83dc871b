import type { FindAnswer, IndexState, Snippet } from '#shared/find/find-answer.ts';
import type { FindRequest } from '#shared/find/find-request.ts';

/** A part of a found list. */
export type FoundPart = {
  /** How many practices come before it. */
  offset: number;
  /** How many practices it has at most. */
  limit: number;
};

/** What the screens search the library with. Its work is done outside the screen's own thread. */
export type Finder = {
  /**
   * A part of what is found, with the counts of every facet. A newer call overtakes an older one, which then fails with
   * an `AbortError`, as it does when `signal` is aborted. Fails with `LibraryUnavailable` when the library cannot be read.
   */
  find(request: FindRequest, part: FoundPart, signal?: AbortSignal): Promise<FindAnswer>;
  /** The ids of all that is found, in order: for choosing all of it. */
  allIds(request: FindRequest): Promise<string[]>;
  /** Titles and passages with the words of `request` marked, by id; for the rows on view. An id that is not there is left out. */
  snippets(ids: readonly string[], request: FindRequest): Promise<Map<string, Snippet>>;
  /** Tells where the index stands, now and after every change, until `signal` is aborted. */
  watchIndex(show: (state: IndexState) => void, signal: AbortSignal): void;
};
