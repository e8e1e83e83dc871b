import { expect, test } from 'vitest';
import { isReviewDue, reviewTime } from '#shared/adoption/adoption-review.ts';

const TODAY = '2026-11-26';

test.each([
  ['2026-11-25', 'overdue'],
  ['2026-11-26', 'soon'],
  ['2026-12-26', 'soon'],
  ['2026-12-27', 'later'],
] as const)('a review on %s is %s', (reviewOn, time) => {
  expect(reviewTime({ state: 'trial', reviewOn }, TODAY)).toBe(time);
  expect(isReviewDue({ state: 'trial', reviewOn }, TODAY)).toBe(time !== 'later');
});

test('what was dropped or has no day is not reviewed', () => {
  expect(reviewTime({ state: 'dropped', reviewOn: '2020-01-01' }, TODAY)).toBeUndefined();
  expect(reviewTime({ state: 'trial' }, TODAY)).toBeUndefined();
});
