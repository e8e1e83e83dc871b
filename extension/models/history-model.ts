import { batch, createModel, signal } from '@preact/signals';
import type { Step } from '#shared/history/step.ts';
import type { Library } from '../database/library.ts';
import type { LongWork, Progress } from '../database/long-work.ts';

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

/** Taking back or doing again that is under way. */
export type StepsUnderWay = {
  /** Which of the two. */
  what: 'undone' | 'redone';
  /** How far it has come, in records; a total of 0 until that is known. */
  progress: Progress;
};

/** Steps that are told by the place they happen in: a bar for each corrected field or note would only disturb. */
const QUIET = new Set<Step['action']>(['edit', 'note', 'save-adoption', 'order-collection']);

/** The steps that can be taken back, and what the last of them did. Follows the steps of every window. */
export const HistoryModel = createModel((library: Pick<Library, 'steps' | 'undo' | 'redo' | 'watch'>) => {
  const steps = signal<readonly Step[]>([]);
  const notice = signal<StepNotice | undefined>(undefined);
  const hasFailed = signal(false);
  const underWay = signal<StepsUnderWay>();
  const cancelled = signal<StepsUnderWay['what']>();
  const life = new AbortController();
  let current: AbortController | undefined;
  let going = 0;
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

  async function take(
    what: StepsUnderWay['what'],
    work: (how: LongWork) => ReturnType<Library['undo']>,
  ): Promise<boolean> {
    if (underWay.value !== undefined) return false;
    current ??= new AbortController();
    const { signal: alive } = current;
    going += 1;
    batch(forget);
    let progress: Progress = { done: 0, total: 0 };
    const show = () => {
      underWay.value = { what, progress };
    };
    const patience = setTimeout(show, PATIENCE_MS);
    const tell = (told: Progress) => {
      progress = told;
      if (underWay.value !== undefined) show();
    };
    try {
      const { steps: taken, left } = await work({ tell, signal: alive });
      const step = taken.at(-1);
      if (step === undefined) return false;
      notice.value = { what, step, steps: taken.length, left };
      return true;
    } catch {
      if (alive.aborted) cancelled.value = what;
      else hasFailed.value = true;
      return false;
    } finally {
      clearTimeout(patience);
      going -= 1;
      if (going === 0) {
        current = undefined;
        underWay.value = undefined;
      }
    }
  }

  function forget(): void {
    hasFailed.value = false;
    cancelled.value = undefined;
  }

  return {
    /** Every kept step, the newest first. */
    steps,
    /** What the bar says; nothing before the first step and after it is put away. */
    notice,
    /** Whether the last try to take back or do again could not be written. */
    hasFailed,
    /** What is being taken back or done again, when that takes a while. */
    underWay,
    /** What was ended by a person before it was done. */
    cancelled,
    /** Takes back the newest step, or all down to and with one; answers whether anything was. Not while a large one is under way. */
    undo: (downTo?: string) => take('undone', (how) => library.undo(downTo, how)),
    /** Does again what was taken back last; answers whether anything was. */
    redo: () => take('redone', (how) => library.redo(how)),
    /** Ends what is under way; everything is as it was before. */
    cancel(): void {
      current?.abort();
    },
    /** Puts the bar away. */
    dismiss(): void {
      notice.value = undefined;
      forget();
    },
    /** Stops following. */
    stop(): void {
      life.abort();
    },
  };
});
/** The steps that can be taken back. */
export type HistoryModel = InstanceType<typeof HistoryModel>;
