import type { BundleSummary } from '../database/bundle-summary.ts';

/** What a person is shown of a backup before they bring it back. */
export type BackupFacts = {
  /** When it was made. */
  madeAt: string;
  /** How many practices it holds, those in the trash too. */
  practices: number;
  /** How many agreements. */
  agreements: number;
  /** How many files. */
  files: number;
};

/** What an opened library file holds, for a person. */
export function backupFacts({ madeAt, counts }: BundleSummary): BackupFacts {
  const { practices = 0, agreements = 0, files } = counts;
  return { madeAt, practices, agreements, files };
}
