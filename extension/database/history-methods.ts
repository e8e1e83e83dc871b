import type { Step } from '#shared/history/step.ts';
import { stepTables } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import { redoStep, stepSize, undoStep } from './retake-step.ts';

/** What came of taking steps back or doing them again. */
export type StepsTaken = {
  /** The steps that were taken, in the order they were taken. */
  steps: Step[];
  /** How many records were left as they are, because they had been changed again outside these steps. */
  left: number;
};

/** The library's methods about its history. */
export type HistoryMethods = {
  /** The steps that are kept, the newest first; those taken back carry `undoneAt`. */
  steps(): Promise<Step[]>;
  /**
   * Takes back the newest step that holds, or all down to and with `downTo`; all or nothing. Nothing to take back: no steps.
   * Ended by `work.signal`, it fails and everything is as it was.
   */
  undo(downTo?: string, work?: LongWork): Promise<StepsTaken>;
  /** Does again the step that was taken back last, in the same way. Nothing to do again: no steps. */
  redo(work?: LongWork): Promise<StepsTaken>;
};

/** The library's methods about its history, on a database. `now` is the clock. */
export function historyMethods(db: LibraryDatabase, now: () => Date): HistoryMethods {
  return {
    steps: async () => db.steps.reverse().toArray(),

    async undo(downTo, work = {}) {
      return db.transaction('rw', retakenTables(db), async () => {
        const held = (await db.steps.reverse().toArray()).filter(({ undoneAt }) => undoneAt === undefined);
        const last = downTo === undefined ? 0 : held.findIndex(({ id }) => id === downTo);
        const steps = held.slice(0, last + 1);
        const counting = await progressOver(db, steps, work);
        let left = 0;
        for (const step of steps) left += await undoStep(db, step, now(), counting);
        return { steps, left };
      });
    },

    async redo(work = {}) {
      return db.transaction('rw', retakenTables(db), async () => {
        const step = await db.steps.filter(({ undoneAt }) => undoneAt !== undefined).first();
        if (step === undefined) return { steps: [], left: 0 };
        const counting = await progressOver(db, [step], work);
        return { steps: [step], left: await redoStep(db, step, now(), counting) };
      });
    },
  };
}

function retakenTables(db: LibraryDatabase) {
  return [...stepTables(db), db.indexParts];
}

/** How far steps have come, in records of them all. */
async function progressOver(db: LibraryDatabase, steps: readonly Step[], work: LongWork): Promise<LongWork> {
  const { tell, signal } = work;
  let [done, total] = [0, 0];
  for (const step of steps) total += await stepSize(db, step);
  return {
    ...(signal && { signal }),
    tell({ done: taken }) {
      done += taken;
      tell?.({ done, total });
    },
  };
}
