import { expect, test } from 'vitest';
import { type BackupTimes, isBackupDue, retryAt } from '#shared/backup/schedule.ts';

const NOW = new Date('2026-11-27T12:00:00.000Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();

function isDue(changes: Partial<BackupTimes>): boolean {
  const times: BackupTimes = {
    schedule: 'daily',
    lastAt: hoursAgo(1),
    changes: 1,
    failure: undefined,
    ...changes,
  };
  return isBackupDue(times, NOW);
}

test.each<[string, Partial<BackupTimes>, boolean]>([
  ['the first one as soon as there is something to keep', { lastAt: undefined }, true],
  ['none while nothing has changed', { lastAt: hoursAgo(999), changes: 0 }, false],
  ['none an hour after the last one', {}, false],
  ['one a day after the last one', { lastAt: hoursAgo(24) }, true],
  ['one after twenty changes', { changes: 20 }, true],
  ['none after nineteen', { changes: 19 }, false],
  ['weekly, none after twenty changes', { schedule: 'weekly', changes: 20 }, false],
  ['weekly, one after seven days', { schedule: 'weekly', lastAt: hoursAgo(7 * 24) }, true],
  ['none when a person wants none', { schedule: 'off', lastAt: undefined, changes: 99 }, false],
  ['one when the clock was set back', { lastAt: hoursAgo(-5) }, true],
])('%s', (_, times, expected) => {
  expect(isDue(times)).toBe(expected);
});

test('waits longer after each failure', () => {
  const failure = (times: number) => ({ at: NOW.toISOString(), trouble: 'full' as const, times });
  const waited = [1, 2, 3, 8].map((times) => (retryAt(failure(times)).getTime() - NOW.getTime()) / 60_000);
  expect(waited).toEqual([1, 10, 60, 60]);
  expect(isDue({ lastAt: undefined, failure: failure(1) })).toBe(false);
  expect(isDue({ lastAt: undefined, failure: { ...failure(1), at: hoursAgo(1) } })).toBe(true);
});
