import type { BackupFailure, BackupSchedule } from './backup-schema.ts';

/** How many changes ask for a backup before the day is over. */
export const CHANGES_TO_BACK_UP = 20;

/** How long a backup that failed is waited for before it is tried again, in minutes: after the first failure, the second, and each after them. */
const RETRY_MINUTES = [1, 10, 60];

const DAY_MS = 24 * 60 * 60_000;

/** What decides whether a backup is due. */
export type BackupTimes = {
  /** How often backups are made. */
  schedule: BackupSchedule;
  /** When the last verified one was made; absent when there is none. */
  lastAt: string | undefined;
  /** How many changes and clips have been made since; all there are when there is no backup. */
  changes: number;
  /** The failure since then. */
  failure: BackupFailure | undefined;
};

/** Whether a backup is due at `now`. Nothing is due while nothing has changed. */
export function isBackupDue({ schedule, lastAt, changes, failure }: BackupTimes, now: Date): boolean {
  if (schedule === 'off' || changes === 0) return false;
  if (failure !== undefined && now < retryAt(failure)) return false;
  if (lastAt === undefined) return true;
  const age = now.getTime() - Date.parse(lastAt);
  // A clock that was set back must not put backups off for years.
  if (age < 0) return true;
  if (schedule === 'weekly') return age >= 7 * DAY_MS;
  return age >= DAY_MS || changes >= CHANGES_TO_BACK_UP;
}

/** When a backup that failed is tried again. */
export function retryAt({ at, times }: BackupFailure): Date {
  const minutes = RETRY_MINUTES[Math.min(times, RETRY_MINUTES.length) - 1] ?? 0;
  return new Date(Date.parse(at) + minutes * 60_000);
}
