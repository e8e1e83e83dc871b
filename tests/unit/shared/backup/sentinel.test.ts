import { expect, test } from 'vitest';
import { isOutdated, judgeLibrary } from '#shared/backup/sentinel.ts';

const OLD = '0193a000-0000-7000-8000-000000000001';
const NEW = '0193a000-0000-7000-8000-000000000002';
const remembered = { libraryId: OLD, practices: 214, agreements: 1, seenAt: '2026-11-27T06:00:00.000Z' };
const seen = (libraryId: string, practices = 0, agreements = 0) => ({ libraryId, practices, agreements });

test('a library of which nothing is remembered is the first', () => {
  expect(judgeLibrary(undefined, seen(NEW, 5))).toBe('first');
});

test('a library is the same however little is left in it: a person may empty it', () => {
  expect(judgeLibrary(remembered, seen(OLD, 0))).toBe('same');
});

test('another library in the place of one that had something means that it was lost', () => {
  expect(judgeLibrary(remembered, seen(NEW))).toBe('lost');
  expect(judgeLibrary(remembered, seen(NEW, 3))).toBe('lost');
  expect(judgeLibrary({ ...remembered, practices: 0 }, seen(NEW))).toBe('lost');
});

test('nothing is lost with a library that had nothing', () => {
  expect(judgeLibrary({ ...remembered, practices: 0, agreements: 0 }, seen(NEW))).toBe('first');
});

test('what is remembered is written anew when a count changes, and each hour', () => {
  const at = (time: string) => new Date(`2026-11-27T${time}Z`);
  expect(isOutdated(remembered, seen(OLD, 214, 1), at('06:30:00'))).toBe(false);
  expect(isOutdated(remembered, seen(OLD, 215, 1), at('06:30:00'))).toBe(true);
  expect(isOutdated(remembered, seen(OLD, 214, 1), at('07:01:00'))).toBe(true);
});
