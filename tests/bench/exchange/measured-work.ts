import type { LongWork } from '../../../extension/database/long-work.ts';

/** What one measured work took, in milliseconds. */
export type Took = {
  /** From its beginning to its end. */
  ms: number;
  /** The longest time in which the page could not answer a person. */
  longest: number;
};

/** What ending a work took, in milliseconds from the person's wish. */
export type Ended = {
  /** Until they were answered. */
  answered: number;
  /** Until everything was as before, and the next work could begin. */
  settled: number;
};

/** How long some work takes, and the longest time in which a timer of the page did not get its turn. */
export async function measured(work: () => Promise<unknown>): Promise<Took> {
  let [longest, last, isOver] = [0, performance.now(), false];
  const watch = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (!isOver) setTimeout(watch, 5);
  };
  watch();
  const began = performance.now();
  await work();
  isOver = true;
  return { ms: performance.now() - began, longest };
}

/** How long after a person ends it some work is over, when half of what it tells is done. `settle` waits for the rest. */
export async function endedHalfWay(
  work: (how: LongWork) => Promise<unknown>,
  settle: () => Promise<unknown>,
): Promise<Ended> {
  const life = new AbortController();
  let endedAt = Number.NaN;
  const tell: LongWork['tell'] = ({ done, total }) => {
    if (life.signal.aborted || total === 0 || done < total / 2) return;
    endedAt = performance.now();
    life.abort(new Error('ended'));
  };
  await work({ signal: life.signal, tell }).catch((error: unknown) => {
    if (error !== life.signal.reason) throw error;
  });
  const answered = performance.now() - endedAt;
  await settle();
  return { answered, settled: performance.now() - endedAt };
}
