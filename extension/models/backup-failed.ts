import type { BackupTrouble } from '#shared/backup/backup-schema.ts';
import { LibraryUnavailable } from '../database/library-unavailable.ts';

/** A backup could not be made, for a reason that a person is told. */
export class BackupFailed extends Error {
  /** Why. */
  readonly trouble: BackupTrouble;

  constructor(trouble: BackupTrouble, cause?: unknown) {
    super(`No backup was made: ${trouble}`, { cause });
    this.name = 'BackupFailed';
    this.trouble = trouble;
  }
}

/** What the browser's own failures mean for a backup. */
const TROUBLES: Record<string, BackupTrouble> = {
  NotAllowedError: 'no-access',
  SecurityError: 'no-access',
  NotFoundError: 'no-folder',
  QuotaExceededError: 'full',
  NotReadableError: 'damaged',
};

/** Why a backup failed, for a person to be told. */
export function troubleOf(error: unknown): BackupTrouble {
  if (error instanceof BackupFailed) return error.trouble;
  if (error instanceof LibraryUnavailable) return 'library';
  return (error instanceof DOMException && TROUBLES[error.name]) || 'not-written';
}
