import { createModel, signal } from '@preact/signals';
import type { Library } from '../database/library.ts';

/** A practice that was just put in the trash. */
export type RemovedPractice = {
  /** Its id, by which it comes back. */
  id: string;
  /** Its title, by which a person recognises it. */
  title: string;
};

/** Removing a practice and bringing it back. The last removal can be undone until it is dismissed or followed by another. */
export const RemovalModel = createModel((library: Pick<Library, 'deletePractice' | 'restorePractice'>) => {
  const removed = signal<RemovedPractice | undefined>(undefined);
  const hasFailed = signal(false);

  return {
    /** The practice that can be brought back now. */
    removed,
    /** Whether the last removal or return could not be written. */
    hasFailed,
    /** Puts a practice in the trash; answers whether it is there. */
    async remove(practice: RemovedPractice): Promise<boolean> {
      hasFailed.value = false;
      try {
        await library.deletePractice(practice.id);
      } catch {
        hasFailed.value = true;
        return false;
      }
      removed.value = practice;
      return true;
    },
    /** Brings a practice back, the last removed one when none is named; answers whether it came. */
    async restore(practiceId: string | undefined = removed.value?.id): Promise<boolean> {
      if (practiceId === undefined) return false;
      hasFailed.value = false;
      try {
        await library.restorePractice(practiceId);
      } catch {
        hasFailed.value = true;
        return false;
      }
      if (removed.value?.id === practiceId) removed.value = undefined;
      return true;
    },
    /** Puts the notice away; the practice stays in the trash. */
    dismiss(): void {
      removed.value = undefined;
      hasFailed.value = false;
    },
  };
});
/** Removing a practice and bringing it back. */
export type RemovalModel = InstanceType<typeof RemovalModel>;
