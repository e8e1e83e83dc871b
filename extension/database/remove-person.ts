import type { PersonalMask } from '#shared/contact/personal-mask.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { revised, type StoredRecord } from '#shared/record/record.ts';
import { forgetStepsOf, stepTables, writeRecord } from './change-library.ts';
import { eachRow } from './find-person.ts';
import {
  type LibraryDatabase,
  type LibraryRecords,
  RECORD_TABLES,
  type RecordTable,
} from './library-database.ts';
import { OF_CLIPS, type PersonOwner, type WordTable } from './person-tables.ts';
import { putPractice } from './practice-record.ts';
import { type MaskPersonMarkup, rowWithoutPerson } from './row-without-person.ts';
import { StepTally } from './step-tally.ts';

/** A row of a record, and what is left of it. */
type ChangedRow = { table: WordTable; key: unknown; before: unknown; after: unknown };

/** How often a record is read anew when it was changed elsewhere while its words were being taken out. */
const TRIES = 3;

/** A record was changed elsewhere again and again while a person was being removed from it. */
export class ChangedMeanwhile extends Error {
  constructor({ of, id }: PersonOwner) {
    super(`${of} ${id} was changed while a person was being removed from it`);
    this.name = 'ChangedMeanwhile';
  }
}

/**
 * Takes a person out of one record and of all it rests on, all or nothing; answers whether anything was there. It is no
 * step: undo must not bring it back, and the steps that hold the record are forgotten. The search index gets its words anew.
 * `drop` takes away of a row what the mask alone would not know.
 */
export async function removeFromRecord(
  db: LibraryDatabase,
  owner: PersonOwner,
  mask: PersonalMask,
  maskMarkup: MaskPersonMarkup,
  now: Date,
  drop: (table: WordTable, row: unknown) => unknown = (_table, row) => row,
): Promise<boolean> {
  if (owner.of === 'steps') return forgetStepsWith(db, mask, maskMarkup);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const rows = await rowsOf(db, owner);
    const changed: ChangedRow[] = [];
    for (const { table, key, row } of rows) {
      const after = await rowWithoutPerson(table, drop(table, row), mask, maskMarkup);
      if (after !== row && JSON.stringify(after) !== JSON.stringify(row))
        changed.push({ table, key, before: row, after });
    }
    if (changed.length === 0) return false;
    if (await writeRows(db, owner, changed, now)) return true;
  }
  throw new ChangedMeanwhile(owner);
}

/** Every row of a record and of what it rests on, with its key. */
async function rowsOf(db: LibraryDatabase, { of, id }: PersonOwner) {
  const rows: { table: WordTable; key: unknown; row: unknown }[] = [];
  const add = (table: WordTable, keys: readonly unknown[], found: readonly unknown[]) => {
    for (const [at, row] of found.entries()) if (row !== undefined) rows.push({ table, key: keys[at], row });
  };
  const byIndex = async (table: WordTable, index: string, value: string) => {
    const where = db.table(table).where(index).equals(value);
    const [keys, found] = [await where.primaryKeys(), await where.toArray()];
    add(table, keys, found);
    return keys as string[];
  };
  const byKeys = async (table: WordTable, keys: readonly string[]) => {
    add(table, keys, await db.table(table).bulkGet([...keys]));
  };
  if (of === 'practices') {
    const owned = await byIndex('clips', 'practiceId', id);
    const waiting = await db.comparisons.where('practiceId').equals(id).primaryKeys();
    const others = (await db.clips.bulkGet(waiting.filter((clipId) => !owned.includes(clipId)))).flatMap(
      (clip) => (clip !== undefined && clip.practiceId === undefined ? [clip.id] : []),
    );
    await byKeys('clips', others);
    for (const table of OF_CLIPS) await byKeys(table, [...owned, ...others]);
    await byIndex('versions', 'practiceId', id);
    await byIndex('quotes', 'practiceId', id);
  }
  if (of === 'clips') for (const table of OF_CLIPS) await byKeys(table, [id]);
  if (of === 'published') await byKeys('publishedTexts', [id]);
  if (of === 'subscriptions') {
    await byKeys('subscribedContents', [id]);
    await byIndex('subscribedPractices', 'subscriptionId', id);
  }
  await byKeys(of, [id]);
  return rows;
}

/** Writes what is left, all or nothing; nothing, and `false`, when a row does not say any more what it said. */
async function writeRows(
  db: LibraryDatabase,
  owner: PersonOwner,
  changed: readonly ChangedRow[],
  now: Date,
): Promise<boolean> {
  const touched = changed.map(({ table }) => db.table(table));
  const tables = [...new Set([...stepTables(db), ...touched])];
  return db.transaction('rw', tables, async () => {
    for (const { table, key, before } of changed) {
      const present: unknown = await db.table(table).get(key as string);
      if (JSON.stringify(present) !== JSON.stringify(before)) return false;
    }
    const tally = new StepTally(db);
    for (const row of changed) if (row.table !== 'practices') await writeRow(db, row, tally, now);
    await tally.write();
    if (owner.of === 'practices') {
      const before = await db.practices.get(owner.id);
      const own = changed.find(({ table }) => table === 'practices');
      const after = (own?.after ?? before) as Practice | undefined;
      if (after !== undefined) await putPractice(db, before, revised(after, {}, now), 'forgotten');
    }
    await forgetStepsOf(
      db,
      changed.flatMap(({ table, key }) => (isRecordTable(table) ? [{ table, id: key as string }] : [])),
    );
    return true;
  });
}

async function writeRow(
  db: LibraryDatabase,
  { table, before, after }: ChangedRow,
  tally: StepTally,
  now: Date,
): Promise<void> {
  if (!isRecordTable(table)) {
    await db.table(table).put(after);
    return;
  }
  const record = after as LibraryRecords[typeof table];
  const next = 'revision' in record ? revised<StoredRecord>(record, {}, now) : record;
  await writeRecord(db, table, before as typeof record, next as typeof record, tally);
}

function isRecordTable(table: WordTable): table is RecordTable {
  return RECORD_TABLES.some((each) => each === table);
}

/** Forgets every step whose name or whose records speak of the person, whatever their records say now. */
async function forgetStepsWith(
  db: LibraryDatabase,
  mask: PersonalMask,
  maskMarkup: MaskPersonMarkup,
): Promise<boolean> {
  const doomed = new Set<string>();
  for (const table of ['steps', 'stepRecords'] as const) {
    await eachRow(db, table, async (rows) => {
      for (const row of rows) {
        const told = row as { id: string; stepId?: string };
        const after = await rowWithoutPerson(table, row, mask, maskMarkup);
        if (after !== row) doomed.add(told.stepId ?? told.id);
      }
    });
  }
  await db.transaction('rw', db.steps, db.stepRecords, async () => {
    await db.stepRecords
      .where('stepId')
      .anyOf([...doomed])
      .delete();
    await db.steps.bulkDelete([...doomed]);
  });
  return doomed.size > 0;
}
