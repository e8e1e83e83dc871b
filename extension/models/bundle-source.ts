import type { FileSink } from '../browser/file-sink.ts';
import type { LongWork } from '../database/long-work.ts';

/** STAND-IN until the bundle is merged. */
export type BundleSummary = {
  libraryId: string;
  madeAt: string;
  databaseVersion: number;
  counts: { practices?: number; agreements?: number; files: number };
  bytes: number;
};
export type OpenBundle = { summary: BundleSummary };
export type BundleProblem = string;
export type BundlePlan = object;
export type BundleSource = {
  writeBundle(sink: FileSink, work?: LongWork): Promise<BundleSummary>;
  readBundle(file: Blob, work?: LongWork): Promise<OpenBundle | { problem: BundleProblem }>;
  planBundle(bundle: OpenBundle, work?: LongWork): Promise<BundlePlan>;
  importBundle(
    bundle: OpenBundle,
    plan: BundlePlan,
    choices: object,
    title: string,
    work?: LongWork,
  ): Promise<unknown>;
  restoreBundle(bundle: OpenBundle, work?: LongWork): Promise<void>;
};

/** What a person is shown of a backup before they bring it back. */
export type BackupFacts = {
  /** When it was made. */
  madeAt: string;
  /** The library it holds. */
  libraryId: string;
  /** How many practices. */
  practices: number;
  /** How many agreements. */
  agreements: number;
  /** How many files. */
  files: number;
};

/** What an opened bundle holds. */
export function backupFacts({ summary: { madeAt, libraryId, counts } }: OpenBundle): BackupFacts {
  return {
    madeAt,
    libraryId,
    practices: counts.practices ?? 0,
    agreements: counts.agreements ?? 0,
    files: counts.files,
  };
}
