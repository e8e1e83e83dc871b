import { createModel, signal } from '@preact/signals';
import type { Library, PracticeWithEvidence } from '../database/library.ts';
import type { PracticeRow } from '../database/practice-row.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** What is known of the practice that is open. */
export type OpenPractice =
  | { state: 'none' }
  | { state: 'loading'; practiceId: string }
  | { state: 'missing'; practiceId: string }
  | { state: 'failed'; practiceId: string; failure: LibraryFailure }
  | { state: 'ready'; practiceId: string; found: PracticeWithEvidence; samePage: PracticeRow[] };

/** The practice that is open in the library, following every change to it. */
export const PracticeModel = createModel((library: Pick<Library, 'practice' | 'samePage' | 'watch'>) => {
  const open = signal<OpenPractice>({ state: 'none' });
  let life = new AbortController();

  function follow(practiceId: string): void {
    const { signal: alive } = life;
    library.watch(
      () => Promise.all([library.practice(practiceId), library.samePage(practiceId)]),
      ([found, samePage]) => {
        if (alive.aborted) return;
        open.value = found
          ? { state: 'ready', practiceId, found, samePage }
          : { state: 'missing', practiceId };
      },
      (error) => {
        if (!alive.aborted) open.value = { state: 'failed', practiceId, failure: failureOf(error) };
      },
      alive,
    );
  }

  return {
    /** What is shown. */
    open,
    /** Opens a practice, or none. */
    show(practiceId: string | undefined): void {
      life.abort();
      life = new AbortController();
      open.value = practiceId === undefined ? { state: 'none' } : { state: 'loading', practiceId };
      if (practiceId !== undefined) follow(practiceId);
    },
  };
});
/** The practice that is open in the library. */
export type PracticeModel = InstanceType<typeof PracticeModel>;
