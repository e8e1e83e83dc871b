import { z } from 'zod/mini';
import { FILE_TABLES, ROW_TABLES } from '#shared/bundle/bundle-tables.ts';
import {
  type LibraryDatabase,
  type LibraryRecords,
  RECORD_TABLES,
  type RecordTable,
} from './library-database.ts';
import type { LongWork } from './long-work.ts';
import { keysBetween, presentKeys } from './present-rows.ts';
import { forSlices } from './step-tally.ts';

/** The beginning of the names of settings that hold what is being taken in. */
const PREFIX = 'staged/';

/** A record that is to be written, and the revision that the library has of it now: 0 when it has none. */
export type StagedRecord = {
  /** The record as it will be. */
  record: LibraryRecords[RecordTable];
  /** The revision of the one that is there. */
  revision: number;
};

/** What lies beside records and is found by them: it is written at once, since nothing shows it before its record is there. */
export type EvidenceTable = Exclude<
  (typeof ROW_TABLES)[number] | (typeof FILE_TABLES)[number],
  RecordTable | 'settings'
>;

/** The tables of evidence. */
export const EVIDENCE_TABLES = [...ROW_TABLES, ...FILE_TABLES].filter(isEvidenceTable);

function isEvidenceTable(name: string): name is EvidenceTable {
  return name !== 'settings' && !RECORD_TABLES.some((table) => table === name);
}

const stagedEvidenceSchema = z.object({
  /** The table that rows were added to. */
  table: z.enum(EVIDENCE_TABLES),
  /** Their keys. */
  keys: z.array(z.union([z.string(), z.array(z.string())])),
});

/** How many pieces of evidence are handed to the database at a time: more at once would keep the page from answering. */
const AT_A_TIME = 25;

/**
 * What is being taken in from a large file. Evidence goes to its tables in batches, each noted in the same transaction;
 * records wait until all is there. Whatever ends the work before `staged rows` are forgotten, `dropStaged` removes it all.
 */
export class Staging {
  readonly #db: LibraryDatabase;
  #batches = 0;

  constructor(db: LibraryDatabase) {
    this.#db = db;
  }

  /** Adds the rows that are not there yet. */
  async addEvidence(table: EvidenceTable, rows: readonly object[]): Promise<void> {
    const db = this.#db;
    const target = db.table(table);
    const path = target.schema.primKey.keyPath ?? '';
    await db.transaction('rw', target, db.settings, async () => {
      const keys = rows.map((row) => keyIn(row, path));
      const present = await presentKeys(db, table, keys);
      const missing = rows.filter((_, place) => !present.has(String(keys[place])));
      if (missing.length === 0) return;
      await forSlices(missing, AT_A_TIME, (some) => target.bulkPut(some));
      await this.#note({ table, keys: missing.map((row) => keyIn(row, path)) });
    });
  }

  /** Puts records by, to be written by `stagedRecords`. */
  async putBy(table: RecordTable, rows: readonly StagedRecord[]): Promise<void> {
    if (rows.length > 0) await this.#note({ records: table, rows });
  }

  async #note(value: object): Promise<void> {
    this.#batches += 1;
    await this.#db.settings.put({ name: `${PREFIX}${String(this.#batches).padStart(7, '0')}`, value });
  }
}

function keyIn(row: object, path: string | string[]): string | string[] {
  return Array.isArray(path)
    ? path.map((part) => String(Reflect.get(row, part)))
    : String(Reflect.get(row, path));
}

/** Within a transaction over the settings: the records that were put by, batch by batch, in the order they came. */
export async function* stagedRecords(
  db: LibraryDatabase,
): AsyncGenerator<{ table: RecordTable; rows: StagedRecord[] }> {
  for (const name of await stagedNames(db)) {
    const kept = await db.settings.get(name);
    // Only `putBy` writes these, in this very work: they are as they were put by.
    const { records, rows } = Object(kept?.value);
    if (records !== undefined) yield { table: records, rows };
  }
}

/** Within a transaction over the settings: what was taken in stays. */
export async function forgetStaged(db: LibraryDatabase): Promise<void> {
  await db.settings.where('name').startsWith(PREFIX).delete();
}

/** Removes what a taking in that did not end has left behind. */
export async function dropStaged(db: LibraryDatabase): Promise<void> {
  for (const name of await stagedNames(db)) {
    const { data } = stagedEvidenceSchema.safeParse((await db.settings.get(name))?.value);
    const target = db.table(data?.table ?? 'files');
    await db.transaction('rw', target, db.settings, async () => {
      if (data !== undefined) await removeKeys(db, data.table, data.keys);
      await db.settings.delete(name);
    });
  }
}

/** Removes rows by their keys, which ascend: at once where nothing else lies between them, which is far quicker. */
async function removeKeys(
  db: LibraryDatabase,
  table: EvidenceTable,
  keys: readonly (string | string[])[],
): Promise<void> {
  const between = keysBetween(db, table, keys);
  if ((await between.count()) === keys.length) await between.delete();
  else await db.table(table).bulkDelete([...keys]);
}

/** Whether something is being taken in, or was left behind by a taking in that did not end. */
export async function isTakingIn(db: LibraryDatabase): Promise<boolean> {
  return (await stagedNames(db)).length > 0;
}

async function stagedNames(db: LibraryDatabase) {
  return db.settings.where('name').startsWith(PREFIX).primaryKeys();
}

const LOCK = 'hyvan-kierre-taking-in';

/**
 * Takes a file in while no other window does. What an earlier taking in has left is removed first, and what this one has
 * added when it fails. When a person ends it they are answered at once, and that is removed behind: nothing shows it.
 */
export async function takingIn<Result>(
  db: LibraryDatabase,
  { signal }: LongWork,
  takeIn: () => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const whole = async () => {
      try {
        await dropStaged(db);
        resolve(await takeIn());
      } catch (error) {
        if (signal?.aborted) reject(error);
        await dropStaged(db);
        throw error;
      }
    };
    const locks = globalThis.navigator?.locks;
    (locks === undefined ? whole() : locks.request(LOCK, whole)).catch(reject);
  });
}

/** Removes what a crash has left of a taking in, unless another window is at it just now. */
export async function tidyTakingIn(db: LibraryDatabase): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (locks === undefined) await dropStaged(db);
  else await locks.request(LOCK, { ifAvailable: true }, async (lock) => lock && dropStaged(db));
}
