import { describe, expect, test } from 'vitest';
import { isOutdated, judgeLibrary, type Sentinel, sentinelSchema } from '#shared/backup/sentinel.ts';

const OLD = '0193a000-0000-7000-8000-000000000001';
const NEW = '0193a000-0000-7000-8000-000000000002';
const remembered: Sentinel = {
  libraryId: OLD,
  practices: 214,
  agreements: 1,
  seenAt: '2026-11-27T06:00:00.000Z',
};
const seen = (libraryId: string, practices = 0, agreements = 0) => ({ libraryId, practices, agreements });
const counted = (value: number, line = OLD) => ({ changes: { value, line, at: '2026-11-27T05:59:00.000Z' } });

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

describe('the count of changes', () => {
  const known = { ...remembered, ...counted(40) };

  test('means an older copy when it is smaller than it was, or gone', () => {
    expect(judgeLibrary(known, { ...seen(OLD, 214, 1), ...counted(39) })).toBe('older');
    expect(judgeLibrary(known, seen(OLD, 214, 1))).toBe('older');
  });

  test('may run ahead of what is remembered', () => {
    expect(judgeLibrary(known, { ...seen(OLD), ...counted(40) })).toBe('same');
    expect(judgeLibrary(known, { ...seen(OLD), ...counted(900) })).toBe('same');
  });

  test('is not compared with another line, nor where nothing was counted', () => {
    expect(judgeLibrary(known, { ...seen(OLD), ...counted(1, NEW) })).toBe('same');
    expect(judgeLibrary(remembered, { ...seen(OLD), ...counted(1) })).toBe('same');
  });

  test('does not make up for missing changes once they were found missing', () => {
    const found = { ...known, olderFound: { practices: 212, agreements: 1 } };
    expect(judgeLibrary(found, { ...seen(OLD, 214, 1), ...counted(60) })).toBe('older');
  });
});

test('what an earlier version of the program remembered is read', () => {
  expect(sentinelSchema.parse(remembered)).toEqual(remembered);
});

test('what is remembered is written anew when a count changes, and each hour', () => {
  const at = (time: string) => new Date(`2026-11-27T${time}Z`);
  expect(isOutdated(remembered, seen(OLD, 214, 1), at('06:30:00'))).toBe(false);
  expect(isOutdated(remembered, seen(OLD, 215, 1), at('06:30:00'))).toBe(true);
  expect(isOutdated(remembered, seen(OLD, 214, 1), at('07:01:00'))).toBe(true);
});

test('a change that alters no number is remembered once some seconds have passed', () => {
  const at = (time: string) => new Date(`2026-11-27T${time}Z`);
  const changed = { ...seen(OLD, 214, 1), ...counted(41) };
  expect(isOutdated({ ...remembered, ...counted(40) }, changed, at('06:00:02'))).toBe(false);
  expect(isOutdated({ ...remembered, ...counted(40) }, changed, at('06:00:05'))).toBe(true);
  // A clock that was set back must not keep it from being remembered.
  expect(isOutdated({ ...remembered, ...counted(40) }, changed, at('05:00:00'))).toBe(true);
});
