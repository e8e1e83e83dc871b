import { type ReadonlySignal, signal } from '@preact/signals';
import type { LongWork, Progress } from '../database/long-work.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** How something that takes long stands. */
export type LongTaskState<Result> =
  | { state: 'idle' }
  | { state: 'working'; progress: Progress }
  | { state: 'done'; result: Result }
  | { state: 'cancelled' }
  | { state: 'failed'; failure: LibraryFailure; error: unknown };

/** Something that takes long, one at a time, with its progress and a way to end it. */
export type LongTask<Result> = {
  /** How it stands. */
  now: ReadonlySignal<LongTaskState<Result>>;
  /** Does the work; while another is under way nothing happens. Never fails: how it ended is in `now`. */
  run: (work: (how: LongWork) => Promise<Result>) => Promise<void>;
  /** Ends the work. */
  cancel: () => void;
  /** Forgets how the last work ended. */
  reset: () => void;
};

/** Something that takes long, for a model to offer to its screen. */
export function longTask<Result>(): LongTask<Result> {
  const now = signal<LongTaskState<Result>>({ state: 'idle' });
  let life = new AbortController();

  return {
    now,
    async run(work) {
      if (now.value.state === 'working') return;
      life = new AbortController();
      const { signal: alive } = life;
      now.value = { state: 'working', progress: { done: 0, total: 0 } };
      const tell = (progress: Progress) => {
        if (!alive.aborted) now.value = { state: 'working', progress };
      };
      try {
        now.value = { state: 'done', result: await work({ tell, signal: alive }) };
      } catch (error) {
        now.value = alive.aborted
          ? { state: 'cancelled' }
          : { state: 'failed', failure: failureOf(error), error };
      }
    },
    cancel: () => life.abort(),
    reset() {
      if (now.value.state !== 'working') now.value = { state: 'idle' };
    },
  };
}
