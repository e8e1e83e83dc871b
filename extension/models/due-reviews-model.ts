import { createModel, signal } from '@preact/signals';
import type { Library } from '../database/library.ts';
import type { ListedAdoption } from '../database/stored-adoptions.ts';

/** The adoptions whose review is overdue or comes within thirty days, followed in every window: a quiet reminder. */
export const DueReviewsModel = createModel((library: Pick<Library, 'dueReviews' | 'watch'>) => {
  const due = signal<readonly ListedAdoption[]>([]);
  const life = new AbortController();

  library.watch(
    () => library.dueReviews(),
    (found) => {
      due.value = found;
    },
    // What cannot be read is told by the section itself; a reminder that fails stays away.
    () => {
      due.value = [];
    },
    life.signal,
  );

  return {
    /** Those adoptions, the earliest review first. */
    due,
    /** Stops following. */
    stop(): void {
      life.abort();
    },
  };
});
/** The adoptions whose review is due. */
export type DueReviewsModel = InstanceType<typeof DueReviewsModel>;
