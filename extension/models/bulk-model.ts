import { createModel, signal } from '@preact/signals';
import type { Library } from '../database/library.ts';

/** After how long a change is said to be under way, in milliseconds. */
const PATIENCE_MS = 1_000;

/** What changes of many practices need of the library. */
export type BulkSource = Pick<Library, 'deletePractices'>;

/** Changes of many practices at once, each one step. When one fails, nothing is changed and it can be tried again. */
export const BulkModel = createModel((library: BulkSource) => {
  const working = signal<number | undefined>(undefined);
  const hasFailed = signal(false);

  /** Does a change of `count` practices; answers whether it was written. */
  async function change(count: number, work: () => Promise<unknown>): Promise<boolean> {
    hasFailed.value = false;
    const patience = setTimeout(() => {
      working.value = count;
    }, PATIENCE_MS);
    try {
      await work();
      return true;
    } catch {
      hasFailed.value = true;
      return false;
    } finally {
      clearTimeout(patience);
      working.value = undefined;
    }
  }

  return {
    /** How many practices are being changed, once that has taken a while. */
    working,
    /** Whether the last change could not be written. */
    hasFailed,
    /** Puts practices in the trash. */
    trash: (ids: readonly string[]) => change(ids.length, () => library.deletePractices(ids)),
  };
});
/** Changes of many practices at once. */
export type BulkModel = InstanceType<typeof BulkModel>;
