import { countAnew } from './change-count.ts';
import { revisionOf } from './change-library.ts';
import { type LibraryDatabase, RECORD_TABLES, type RecordTable } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import type { OpenBundle } from './open-bundle.ts';
import { presentRecords } from './present-rows.ts';
import { EVIDENCE_TABLES, type EvidenceTable, forgetStaged, Staging, takingIn } from './staged-rows.ts';
import { stagedTables, writeStaged } from './write-staged.ts';

/** A library is restored only where there is nothing that could be lost by it. */
export class LibraryNotEmpty extends Error {
  constructor() {
    super('The library has records: a library file is restored only into an empty one');
    this.name = 'LibraryNotEmpty';
  }
}

/**
 * Makes an empty library the one of a library file, all or nothing: its records, evidence, settings and id. Records in the
 * trash give way to those of the file and stay otherwise. No step is kept: what was before is nothing.
 */
export async function restoreBundle(
  db: LibraryDatabase,
  bundle: OpenBundle,
  now: Date,
  work: LongWork = {},
): Promise<void> {
  await takingIn(db, work, async () => {
    if (await hasLiving(db)) throw new LibraryNotEmpty();
    const progress = progressOver(bundle, work);
    const staging = new Staging(db);
    await stageEvidence(staging, bundle, progress.work);
    await stageEverything(db, staging, bundle, progress.work);
    const settings = await settingsOf(bundle);
    await db.transaction('rw', stagedTables(db), async () => {
      if (await hasLiving(db)) throw new LibraryNotEmpty();
      await db.indexDelta.clear();
      await writeStaged(db, now, true, progress.writing);
      await forgetStaged(db);
      const hasRemovals = (await db.settings.get('removedPersons')) !== undefined;
      // Who was removed after the file was made must still be recognised in it.
      await db.settings.bulkPut(settings.filter(({ name }) => name !== 'removedPersons' || !hasRemovals));
      const { libraryId } = bundle.manifest;
      // What was counted until now was another library's.
      if ((await db.settings.get('libraryId'))?.value !== libraryId) await countAnew(db);
      await db.settings.put({ name: 'libraryId', value: libraryId });
    });
  });
}

/** Records come first among clips: the rows of practices tell the address of their first clip. */
export const RECORD_ORDER: readonly RecordTable[] = [
  'clips',
  ...RECORD_TABLES.filter((table) => table !== 'clips'),
];

/** Adds the evidence of a library file that is not there yet. */
export async function stageEvidence(staging: Staging, bundle: OpenBundle, work: LongWork): Promise<void> {
  for (const table of EVIDENCE_TABLES) {
    for await (const rows of evidenceOf(bundle, table)) {
      work.signal?.throwIfAborted();
      await staging.addEvidence(table, rows);
      work.tell?.({ done: rows.length, total: 0 });
    }
  }
}

/** The rows of a table of evidence, part by part. */
export function evidenceOf(bundle: OpenBundle, table: EvidenceTable): AsyncGenerator<readonly object[]> {
  return table === 'files' || table === 'logos' ? bundle.files(table) : bundle.rows(table);
}

async function stageEverything(
  db: LibraryDatabase,
  staging: Staging,
  bundle: OpenBundle,
  work: LongWork,
): Promise<void> {
  for (const table of RECORD_ORDER) {
    for await (const records of bundle.rows(table)) {
      work.signal?.throwIfAborted();
      const present = await presentRecords(
        db,
        table,
        records.map(({ id }) => id),
      );
      const rows = records.map((record) => ({ record, revision: revisionOf(present.get(record.id)) }));
      await staging.putBy(table, rows);
      work.tell?.({ done: rows.length, total: 0 });
    }
  }
}

/** The settings of a library file. */
export async function settingsOf(bundle: OpenBundle) {
  const settings = [];
  for await (const rows of bundle.rows('settings')) settings.push(...rows);
  return settings;
}

/**
 * How far taking in has come: every row is counted when it is read, and records once more when they are written. When a
 * file is only compared, its records alone are read.
 */
export function progressOver(
  bundle: OpenBundle,
  { tell, signal }: LongWork,
  purpose: 'compare' | 'write' = 'write',
) {
  const isRecord = (table: string) => RECORD_TABLES.some((name) => name === table);
  const [record, other] = purpose === 'write' ? [2, 1] : [1, 0];
  const sizes = bundle.manifest.parts.map(({ table, rows }) => (isRecord(table) ? record : other) * rows);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let read = 0;
  const work: LongWork = {
    ...(signal && { signal }),
    tell: ({ done }) => {
      read += done;
      tell?.({ done: read, total });
    },
  };
  const writing: LongWork = {
    ...(signal && { signal }),
    tell: ({ done }) => tell?.({ done: Math.min(total, read + done), total }),
  };
  return { work, writing };
}

/** Whether anything lives in the library. */
async function hasLiving(db: LibraryDatabase): Promise<boolean> {
  for (const table of RECORD_TABLES) {
    if (table === 'versions') continue;
    const living = await db
      .table(table)
      .filter(({ deletedAt }) => deletedAt === undefined)
      .first();
    if (living !== undefined) return true;
  }
  return false;
}
