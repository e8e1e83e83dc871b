import { type RecordStanding, standingOf } from '#shared/bundle/compare-records.ts';
import { progressOver, RECORD_ORDER } from './bundle-restore.ts';
import type { LibraryDatabase, LibraryRecords, RecordTable } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import type { OpenBundle } from './open-bundle.ts';
import { presentRecords } from './present-rows.ts';
import { referenceNames } from './reference-names.ts';

/** A record that a person has to choose about: the library's and the file's. */
export type BundleConflict = {
  [Name in RecordTable]: {
    /** Its table. */
    table: Name;
    /** The one in the library. */
    ours: LibraryRecords[Name];
    /** The one in the file. */
    theirs: LibraryRecords[Name];
    /** Whether they differ, or ours is in the trash. */
    standing: 'conflict' | 'in-trash';
  };
}[RecordTable];

/** What taking in a library file would do. */
export type BundlePlan = {
  /** How many records of each kind stand how. */
  counts: Partial<Record<RecordTable, Partial<Record<RecordStanding, number>>>>;
  /** What a person has to choose about, in the order of the file. */
  conflicts: BundleConflict[];
  /** What the records are called that those refer to, by their ids. */
  names: ReadonlyMap<string, string>;
  /** Whether the file was written from this very library. */
  isSameLibrary: boolean;
};

/** Compares a library file with the library. Nothing is written. */
export async function planBundle(
  db: LibraryDatabase,
  bundle: OpenBundle,
  work: LongWork = {},
): Promise<BundlePlan> {
  const { work: counting } = progressOver(bundle, work, 'compare');
  const libraryId = (await db.settings.get('libraryId'))?.value;
  const plan: BundlePlan = {
    counts: {},
    conflicts: [],
    names: new Map(),
    isSameLibrary: libraryId === bundle.manifest.libraryId,
  };
  for (const table of RECORD_ORDER) await planTable(db, bundle, table, plan, counting);
  return { ...plan, names: await referenceNames(db, bundle, plan.conflicts) };
}

async function planTable(
  db: LibraryDatabase,
  bundle: OpenBundle,
  table: RecordTable,
  plan: BundlePlan,
  work: LongWork,
): Promise<void> {
  const counts: Partial<Record<RecordStanding, number>> = {};
  for await (const records of bundle.rows(table)) {
    work.signal?.throwIfAborted();
    const present = await presentRecords(
      db,
      table,
      records.map(({ id }) => id),
    );
    for (const theirs of records) {
      const ours = present.get(theirs.id);
      const standing = standingOf(ours, theirs);
      counts[standing] = (counts[standing] ?? 0) + 1;
      if (standing === 'conflict' || standing === 'in-trash') {
        plan.conflicts.push({ table, ours, theirs, standing } as BundleConflict);
      }
    }
    work.tell?.({ done: records.length, total: 0 });
  }
  if (Object.keys(counts).length > 0) plan.counts[table] = counts;
}
