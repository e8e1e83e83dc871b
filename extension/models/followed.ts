import { type ReadonlySignal, signal } from '@preact/signals';
import type { Library } from '../database/library.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** What is known of something in the library. */
export type Followed<T> =
  | { state: 'none' }
  | { state: 'loading' }
  | { state: 'failed'; failure: LibraryFailure }
  | { state: 'ready'; value: T };

/** Shows the answer to one query at a time and follows every change of it. */
export type Follower<T> = {
  /** What is known now. */
  shown: ReadonlySignal<Followed<T>>;
  /** Asks this from now on. */
  follow: (query: () => Promise<T>) => void;
  /** Asks the same once more after a failure. */
  retry: () => void;
  /** Asks nothing any more. */
  stop: () => void;
};

/** A follower of the library. An answer to an earlier query never takes the place of a later one’s. */
export function follower<T>(library: Pick<Library, 'watch'>): Follower<T> {
  const shown = signal<Followed<T>>({ state: 'none' });
  let life = new AbortController();
  let asked: (() => Promise<T>) | undefined;

  function follow(query: () => Promise<T>): void {
    life.abort();
    life = new AbortController();
    asked = query;
    shown.value = { state: 'loading' };
    const { signal: alive } = life;
    library.watch(
      query,
      (value) => {
        if (!alive.aborted) shown.value = { state: 'ready', value };
      },
      (error) => {
        if (!alive.aborted) shown.value = { state: 'failed', failure: failureOf(error) };
      },
      alive,
    );
  }

  return {
    shown,
    follow,
    retry: () => asked && follow(asked),
    stop(): void {
      life.abort();
      asked = undefined;
      shown.value = { state: 'none' };
    },
  };
}
