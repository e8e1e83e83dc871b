import { batch, createModel, signal } from '@preact/signals';
import { sameValue } from '#shared/practice/compare-cards.ts';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import { fieldsToTake } from '#shared/practice/merge-cards.ts';
import type { Practice, PracticeFieldName } from '#shared/practice/practice-schema.ts';
import type { Library } from '../database/library.ts';
import type { PracticeRow } from '../database/practice-row.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** How many groups of likely duplicates are listed. */
const MOST_GROUPS = 200;

/** Two practices that are about to be merged. */
export type MergePair =
  | { state: 'loading' | 'missing' }
  | { state: 'failed'; failure: LibraryFailure }
  | {
      state: 'ready';
      kept: Practice;
      other: Practice;
      /** The fields in which they differ, in the order of the card. */
      differing: readonly PracticeFieldName[];
      /** How many fields say the same in both. */
      sameCount: number;
    };

/** What merging needs of the library. */
export type MergeSource = Pick<Library, 'practice' | 'mergePractices' | 'duplicateGroups' | 'watch'>;

/** Practices that are there twice: the likely ones, and two that are being merged field by field. */
export const MergeModel = createModel((library: MergeSource) => {
  const groups = signal<readonly PracticeRow[][] | undefined>(undefined);
  const failure = signal<LibraryFailure | undefined>(undefined);
  const pair = signal<MergePair>({ state: 'loading' });
  const taken = signal<ReadonlySet<PracticeFieldName>>(new Set());
  const hasFailed = signal(false);
  const isMerging = signal(false);

  return {
    /** Groups of practices that look like the same one; `undefined` while they are looked for. */
    groups,
    /** Why they could not be looked for. */
    failure,
    /** The two that are being merged. */
    pair,
    /** The fields whose value comes from the one that goes. */
    taken,
    /** Whether the last try could not be written. */
    hasFailed,
    /** Whether it is being written just now. */
    isMerging,
    /** Looks for likely duplicates, again after every change; the answer stops it. */
    findDuplicates(): () => void {
      const life = new AbortController();
      library.watch(
        () => library.duplicateGroups(MOST_GROUPS),
        (found) =>
          batch(() => {
            groups.value = found;
            failure.value = undefined;
          }),
        (error) => {
          failure.value = failureOf(error);
        },
        life.signal,
      );
      return () => life.abort();
    },
    /** Opens two practices to be merged: the first one stays. */
    async open(keptId: string, otherId: string): Promise<void> {
      pair.value = { state: 'loading' };
      hasFailed.value = false;
      try {
        const [kept, other] = await Promise.all([library.practice(keptId), library.practice(otherId)]);
        batch(() => {
          pair.value = kept && other && keptId !== otherId ? pairOf(kept.practice, other.practice) : MISSING;
          if (kept && other) taken.value = fieldsToTake(kept.practice, other.practice);
        });
      } catch (error) {
        pair.value = { state: 'failed', failure: failureOf(error) };
      }
    },
    /** Says which of the two a field's value comes from. */
    choose(name: PracticeFieldName, from: 'kept' | 'other'): void {
      const next = new Set(taken.value);
      if (from === 'other') next.add(name);
      else next.delete(name);
      taken.value = next;
    },
    /** Merges; answers whether it was written. */
    async merge(): Promise<boolean> {
      const ready = pair.value;
      if (ready.state !== 'ready' || isMerging.value) return false;
      batch(() => {
        isMerging.value = true;
        hasFailed.value = false;
      });
      try {
        await library.mergePractices(ready.kept.id, ready.other.id, taken.value);
        return true;
      } catch {
        hasFailed.value = true;
        return false;
      } finally {
        isMerging.value = false;
      }
    },
  };
});
/** Practices that are there twice. */
export type MergeModel = InstanceType<typeof MergeModel>;

const MISSING: MergePair = { state: 'missing' };

function pairOf(kept: Practice, other: Practice): MergePair {
  const filled = FIELD_ORDER.filter(
    (name) => kept.fields[name] !== undefined || other.fields[name] !== undefined,
  );
  const differing = filled.filter((name) => !sameValue(kept.fields[name], other.fields[name]));
  return { state: 'ready', kept, other, differing, sameCount: filled.length - differing.length };
}
