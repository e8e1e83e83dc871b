import { batch, createModel, signal } from '@preact/signals';
import type { Step } from '#shared/history/step.ts';
import type { Library } from '../database/library.ts';

/** What the bar at the bottom says of the last step. */
export type StepNotice = {
  /** It was done, taken back or done again. */
  what: 'done' | 'undone' | 'redone';
  /** The step; of several that were taken back at once the oldest. */
  step: Step;
  /** How many steps were taken at once. */
  steps: number;
  /** How many records stayed as they are, because they had been changed again. */
  left: number;
};

/** After how long taking back or doing again is said to be under way, in milliseconds. */
const PATIENCE_MS = 1_000;

/** Steps that are told by the place they happen in: a bar for each corrected field or note would only disturb. */
const QUIET = new Set<Step['action']>(['edit', 'note', 'save-adoption', 'order-collection']);

/** The steps that can be taken back, and what the last of them did. Follows the steps of every window. */
export const HistoryModel = createModel((library: Pick<Library, 'steps' | 'undo' | 'redo' | 'watch'>) => {
  const steps = signal<readonly Step[]>([]);
  const notice = signal<StepNotice | undefined>(undefined);
  const hasFailed = signal(false);
  const isWorking = signal(false);
  const life = new AbortController();
  let seen: string | undefined;

  library.watch(
    () => library.steps(),
    (now) => {
      const [newest] = now;
      const isNew = seen !== undefined && newest !== undefined && newest.id > seen;
      seen = newest?.id ?? seen ?? '';
      batch(() => {
        steps.value = now;
        if (isNew && !QUIET.has(newest.action)) {
          notice.value = { what: 'done', step: newest, steps: 1, left: 0 };
        } else if (isNew) notice.value = undefined;
      });
    },
    () => undefined,
    life.signal,
  );

  async function take(what: 'undone' | 'redone', work: () => ReturnType<Library['undo']>): Promise<boolean> {
    hasFailed.value = false;
    const patience = setTimeout(() => {
      isWorking.value = true;
    }, PATIENCE_MS);
    try {
      const { steps: taken, left } = await work();
      const step = taken.at(-1);
      if (step === undefined) return false;
      notice.value = { what, step, steps: taken.length, left };
      return true;
    } catch {
      hasFailed.value = true;
      return false;
    } finally {
      clearTimeout(patience);
      isWorking.value = false;
    }
  }

  return {
    /** Every kept step, the newest first. */
    steps,
    /** What the bar says; nothing before the first step and after it is put away. */
    notice,
    /** Whether the last try to take back or do again could not be written. */
    hasFailed,
    /** Whether taking back or doing again has taken a while and is not done yet. */
    isWorking,
    /** Takes back the newest step, or all down to and with one; answers whether there was anything to take back. */
    undo: (downTo?: string) => take('undone', () => library.undo(downTo)),
    /** Does again what was taken back last; answers whether there was anything. */
    redo: () => take('redone', () => library.redo()),
    /** Puts the bar away. */
    dismiss(): void {
      notice.value = undefined;
      hasFailed.value = false;
    },
    /** Stops following. */
    stop(): void {
      life.abort();
    },
  };
});
/** The steps that can be taken back. */
export type HistoryModel = InstanceType<typeof HistoryModel>;
