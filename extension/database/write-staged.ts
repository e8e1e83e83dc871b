import type { Clip } from '#shared/clip/clip-schema.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { noteStep, revisionOf, stepTables, writeRecord } from './change-library.ts';
import { MANIFEST } from './index-parts.ts';
import type { LibraryDatabase, LibraryRecords, RecordTable } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import { putPractice } from './practice-record.ts';
import { presentRecords } from './present-rows.ts';
import { type StagedRecord, stagedRecords } from './staged-rows.ts';
import { forMany, StepTally } from './step-tally.ts';
import type { StoredStepRecord } from './stored-rows.ts';
import { toPracticeRow } from './to-practice-row.ts';

/** The library was changed in another window after it was compared with a file; nothing was written. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super('The library was changed after it was compared with the file');
    this.name = 'ChangedMeanwhile';
  }
}

/** A record that a step wrote, for its history. */
type Noted = Omit<StoredStepRecord, 'stepId'>;

/** The tables that records which were put by are written to. */
export function stagedTables(db: LibraryDatabase) {
  return [...stepTables(db), db.indexParts, db.settings];
}

/**
 * Within a transaction over `stagedTables`: writes the records that were put by, with all that is derived from them.
 * New practices are not told to searches one by one, for working out their words takes longer than everything else: the
 * index is let go instead, and made anew from the records when it is next asked. Answers what a step has to remember.
 */
export async function writeStaged(db: LibraryDatabase, now: Date, work: LongWork): Promise<Noted[]> {
  const tally = new StepTally(db);
  const noted: Noted[] = [];
  const addressKeys = new Map<string, string>();
  let done = 0;
  for await (const { table, rows } of stagedRecords(db)) {
    work.signal?.throwIfAborted();
    const present = await presentOf(db, table, rows);
    const written = rows.map(({ record }, place) => overPresent(record, present[place], now));
    if (table === 'clips') for (const clip of written as Clip[]) addressKeys.set(clip.id, clip.addressKey);
    await writeAll(db, table, written, present, { tally, addressKeys });
    for (const [place, record] of written.entries()) {
      const before = present[place];
      noted.push({ table, id: record.id, ...(before && { before }), afterRevision: revisionOf(record) });
    }
    done += rows.length;
    work.tell?.({ done, total: 0 });
  }
  await tally.write();
  if (noted.some(({ table, before }) => table === 'practices' && before === undefined)) {
    await db.indexParts.delete(MANIFEST);
  }
  return noted;
}

/** The same as one step under a name. */
export async function writeStagedStep(
  db: LibraryDatabase,
  title: string,
  now: Date,
  work: LongWork,
): Promise<void> {
  await noteStep(db, { action: 'import', title }, await writeStaged(db, now, work), now);
}

type AnyRecord = LibraryRecords[RecordTable];

/** What is derived of records while they are written: the counts, and the address keys of clips, which the rows of practices tell. */
type Derived = { tally: StepTally; addressKeys: Map<string, string> };

/** The records that are there, which must be those the rows were made against. */
async function presentOf(
  db: LibraryDatabase,
  table: RecordTable,
  rows: readonly StagedRecord[],
): Promise<(AnyRecord | undefined)[]> {
  const found: ReadonlyMap<string, AnyRecord> = await presentRecords(
    db,
    table,
    rows.map(({ record }) => record.id),
  );
  const present = rows.map(({ record }) => found.get(record.id));
  if (rows.some(({ revision }, place) => revision !== revisionOf(present[place])))
    throw new ChangedMeanwhile();
  return present;
}

function overPresent(record: AnyRecord, present: AnyRecord | undefined, now: Date): AnyRecord {
  if (present === undefined || !('revision' in record)) return record;
  return { ...record, revision: revisionOf(present) + 1, updatedAt: now.toISOString() };
}

async function writeAll(
  db: LibraryDatabase,
  table: RecordTable,
  written: readonly AnyRecord[],
  present: readonly (AnyRecord | undefined)[],
  derived: Derived,
): Promise<void> {
  const { tally } = derived;
  const pairs = written.map((record, place) => ({ record, before: present[place] }));
  if (table === 'practices') {
    await addPractices(
      db,
      pairs.filter(({ before }) => !before).map(({ record }) => record as Practice),
      derived,
    );
    await forMany(
      pairs.filter(({ before }) => before),
      ({ record, before }) => putPractice(db, before as Practice, record as Practice, 'pages', tally),
    );
  } else if (table === 'adoptions') {
    for (const { record, before } of pairs)
      await writeRecord(db, table, before as never, record as never, tally);
  } else {
    await db.table(table).bulkPut(written);
  }
}

/** New practices with the rows that lists show, without telling searches. */
async function addPractices(
  db: LibraryDatabase,
  practices: readonly Practice[],
  { tally, addressKeys }: Derived,
): Promise<void> {
  const firsts = practices.flatMap(({ clipIds }) => clipIds[0] ?? []);
  const others: (Clip | undefined)[] = await db.clips.bulkGet(firsts.filter((id) => !addressKeys.has(id)));
  for (const clip of others) if (clip !== undefined) addressKeys.set(clip.id, clip.addressKey);
  await db.practices.bulkPut(practices);
  await db.practiceRows.bulkPut(
    practices.map((practice) => toPracticeRow(practice, addressKeys.get(practice.clipIds[0] ?? ''))),
  );
  for (const practice of practices) tally.count(undefined, practice);
}
