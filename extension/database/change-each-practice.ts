import type { Practice } from '#shared/practice/practice-schema.ts';
import type { LibraryChange } from './change-library.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { forSlices } from './step-tally.ts';

/** How many practices are read and written at a time. */
const AT_A_TIME = 50;

/**
 * Within a step: changes practices, each once however often it is named. `changed` answers what it was given when nothing is
 * to be done. Fails with `NotInLibrary` when a practice is not there; then the whole step is not done.
 */
export async function changeEachPractice(
  change: LibraryChange,
  practiceIds: readonly string[],
  changed: (practice: Practice) => Practice,
): Promise<void> {
  await forSlices([...new Set(practiceIds)], AT_A_TIME, async (ids) => {
    const found = (await change.getMany('practices', ids)) as (Practice | undefined)[];
    const rewritten = found.flatMap((before, place) => {
      if (before === undefined) throw new NotInLibrary('practice', ids[place] ?? '');
      const after = changed(before);
      return after === before ? [] : [{ before, after }];
    });
    await change.putMany('practices', rewritten);
  });
}
