import { expect, test } from 'vitest';
import { afterCheck, isCheckDue } from '#shared/backup/library-check.ts';

const libraryId = '0193a000-0000-7000-8000-000000000001';
const other = libraryId.replace(/1$/, '2');
const day = (date: number) => new Date(Date.UTC(2026, 10, date, 8));
const FOUND = { lost: [], stray: ['files/a'], removed: 2 };

test('a library is checked once a week, and another one at once', () => {
  const check = afterCheck(undefined, FOUND, { libraryId, now: day(1) });
  expect(isCheckDue(undefined, libraryId, day(1))).toBe(true);
  expect(isCheckDue(check, libraryId, day(7))).toBe(false);
  expect(isCheckDue(check, libraryId, day(8))).toBe(true);
  expect(isCheckDue(check, other, day(2))).toBe(true);
});

test('a check is not put off by a clock that was set back', () => {
  const check = afterCheck(undefined, FOUND, { libraryId, now: day(29) });
  expect(isCheckDue(check, libraryId, day(1))).toBe(true);
});

test('what is lost is looked for again the next day, and what came to no end too', () => {
  const lost = afterCheck(undefined, { ...FOUND, lost: ['files/b'] }, { libraryId, now: day(1) });
  expect(isCheckDue(lost, libraryId, day(2))).toBe(true);
  const unended = afterCheck(lost, undefined, { libraryId, now: day(2) });
  expect(unended).toMatchObject({ lost: ['files/b'], stray: ['files/a'], checkedAt: lost.checkedAt });
  expect(isCheckDue(unended, libraryId, day(3))).toBe(true);
});

test('nothing that was found in one library is kept of another', () => {
  const check = afterCheck(undefined, FOUND, { libraryId, now: day(1) });
  expect(afterCheck(check, undefined, { libraryId: other, now: day(2) })).toMatchObject({
    lost: [],
    stray: [],
    removed: 0,
  });
});
