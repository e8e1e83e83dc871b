import type { Measure } from './commitment-schema.ts';

/** How far a measure has come. */
export type MeasureProgress = {
  /** The newest value: the last reading's, or the start when nothing has been read yet. */
  readonly value: number;
  /** The day of that reading; absent when nothing has been read yet. */
  readonly day: string | undefined;
  /** The share of the way from start to target, from 0 to 1; a target below the start works the same way. */
  readonly share: number;
};

/** How far a measure has come by its newest reading. */
export function measureProgress({ start, target, readings }: Measure): MeasureProgress {
  const newest = readings.reduce<Measure['readings'][number] | undefined>(
    (best, reading) => (best === undefined || reading.day >= best.day ? reading : best),
    undefined,
  );
  const value = newest?.value ?? start;
  const way = target - start;
  const share = way === 0 ? Number(value === target) : (value - start) / way;
  return { value, day: newest?.day, share: Math.min(1, Math.max(0, share)) };
}
