import type { Clip } from '#shared/clip/clip-schema.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { indexAdoptions, putIndexDeltas } from './index-delta.ts';
import { letIndexGo } from './index-store.ts';
import type { LibraryDatabase, LibraryRecords, RecordTable } from './library-database.ts';
import { changeOf } from './practice-record.ts';
import { forSlices, type StepTally } from './step-tally.ts';
import { toPracticeRow } from './to-practice-row.ts';

/** A record as it was in the library, if it was there, and as it is to be. */
export type Rewritten<Name extends RecordTable = RecordTable> = {
  /** What is there now. */
  before: LibraryRecords[Name] | undefined;
  /** What is to be there. */
  after: LibraryRecords[Name];
};

/** How searches learn of many records. */
export type ManyWritesOptions = {
  /** Whether the index is let go instead of being told. */
  letsIndexGo?: boolean;
  /** Whether the pages of practices may have changed though their clips are the same. */
  withPages?: boolean;
};

/** How many records are handed to the database at a time: more at once would keep the page from answering. */
const AT_A_TIME = 50;

/**
 * Writes the many records of one step with all that is derived from them. What they need of the database is asked for
 * together: one by one that takes several times as long. Clips come before the practices that rest on them.
 *
 * Where most of the library changes, searches are not told of each practice, for working out their words takes longer than
 * everything else: the index is let go instead, and made anew from the records when it is next asked.
 */
export class ManyWrites {
  readonly #db: LibraryDatabase;
  readonly #tally: StepTally;
  readonly #options: ManyWritesOptions;
  readonly #addressKeys = new Map<string, string>();

  /** Within a transaction over `stepTables`, and over `indexParts` when the index is let go. Counts go to the `tally`. */
  constructor(db: LibraryDatabase, tally: StepTally, options: ManyWritesOptions = {}) {
    this.#db = db;
    this.#tally = tally;
    this.#options = options;
  }

  /** Writes records of a table, each of which may be among them once. */
  async write(table: RecordTable, records: readonly Rewritten[]): Promise<void> {
    await forSlices(records, AT_A_TIME, (some) => this.#write(table, some));
  }

  /** To be called at the end. */
  async finish(): Promise<void> {
    if (this.#options.letsIndexGo) await letIndexGo(this.#db);
  }

  async #write(table: RecordTable, records: readonly Rewritten[]): Promise<void> {
    if (table === 'practices') {
      await this.#writePractices(records as readonly Rewritten<'practices'>[]);
      return;
    }
    const written = records.map(({ after }) => after);
    if (table === 'clips') {
      for (const clip of written as Clip[]) this.#addressKeys.set(clip.id, clip.addressKey);
    }
    await this.#db.table(table).bulkPut(written);
    if (table === 'adoptions' && !this.#options.letsIndexGo) {
      await indexAdoptions(this.#db, written, await this.#tally.nextOrders(written.length));
    }
  }

  async #writePractices(records: readonly Rewritten<'practices'>[]): Promise<void> {
    const db = this.#db;
    const practices = records.map(({ after }) => after);
    await this.#meetClipsOf(practices);
    const rows = practices.map((practice) =>
      toPracticeRow(practice, this.#addressKeys.get(practice.clipIds[0] ?? '')),
    );
    const writes = [db.practices.bulkPut(practices), db.practiceRows.bulkPut(rows)];
    for (const { before, after } of records) this.#tally.count(before, after);
    await Promise.all(writes);
    if (!this.#options.letsIndexGo) await this.#tellSearches(records);
  }

  async #tellSearches(records: readonly Rewritten<'practices'>[]): Promise<void> {
    const first = await this.#tally.nextOrders(records.length);
    const changes = records.map(({ before, after }, place) => ({
      practice: after,
      change: this.#options.withPages ? ('pages' as const) : changeOf(before, after),
      order: first + place,
    }));
    await putIndexDeltas(this.#db, changes);
  }

  /** The rows of practices tell the address of their first clip. */
  async #meetClipsOf(practices: readonly Practice[]): Promise<void> {
    const unmet = practices
      .flatMap(({ clipIds }) => clipIds.slice(0, 1))
      .filter((id) => !this.#addressKeys.has(id));
    if (unmet.length === 0) return;
    for (const clip of await this.#db.clips.bulkGet(unmet)) {
      if (clip !== undefined) this.#addressKeys.set(clip.id, clip.addressKey);
    }
  }
}
