import { describe, expect, test } from 'vitest';
import type { Measure } from '#shared/partner/commitment-schema.ts';
import { measureProgress } from '#shared/partner/measure-progress.ts';

const measure: Measure = {
  name: { fi: 'Kävijät' },
  unit: { fi: 'kävijää' },
  start: 50,
  target: 200,
  readings: [],
};

describe('measureProgress', () => {
  test('stands at the start before the first reading', () => {
    expect(measureProgress(measure)).toEqual({ value: 50, day: undefined, share: 0 });
  });

  test('goes by the newest reading, whatever their order', () => {
    const readings = [
      { day: '2026-06-01', value: 125 },
      { day: '2026-01-01', value: 80 },
    ];
    expect(measureProgress({ ...measure, readings })).toEqual({ value: 125, day: '2026-06-01', share: 0.5 });
  });

  test('counts downwards when the target is below the start', () => {
    const readings = [{ day: '2026-06-01', value: 30 }];
    expect(measureProgress({ ...measure, start: 40, target: 20, readings }).share).toBe(0.5);
  });

  test('stays between nothing and whole', () => {
    expect(measureProgress({ ...measure, readings: [{ day: '2026-06-01', value: 20 }] }).share).toBe(0);
    expect(measureProgress({ ...measure, readings: [{ day: '2026-06-01', value: 999 }] }).share).toBe(1);
  });

  test('is whole only at the target when start and target are the same', () => {
    expect(measureProgress({ ...measure, target: 50 }).share).toBe(1);
    const readings = [{ day: '2026-06-01', value: 49 }];
    expect(measureProgress({ ...measure, target: 50, readings }).share).toBe(0);
  });
});
