import { type RecordChoice, resolved } from '#shared/bundle/compare-records.ts';
import { isFit } from '#shared/bundle/record-parts.ts';
import { evidenceOf, progressOver, RECORD_ORDER, settingsOf } from './bundle-restore.ts';
import { revisionOf } from './change-library.ts';
import { isIndexLetGo } from './index-store.ts';
import type { LibraryDatabase, LibraryRecords, RecordTable } from './library-database.ts';
import type { LongWork } from './long-work.ts';
import type { OpenBundle } from './open-bundle.ts';
import { presentKeys, presentRecords } from './present-rows.ts';
import { sha256, sha256OfBytes } from './sha256.ts';
import { EVIDENCE_TABLES, type EvidenceTable, forgetStaged, Staging, takingIn } from './staged-rows.ts';
import { ChangedMeanwhile, stagedTables, writeStagedStep } from './write-staged.ts';

/** What a person has chosen about the records that differ. */
export type BundleChoices = {
  /** What holds for every record that nothing is chosen for. */
  others: 'ours' | 'theirs';
  /** What is chosen for single records, by `choiceKey`. */
  chosen: ReadonlyMap<string, RecordChoice>;
};

/** By what the choice for a record is kept. */
export function choiceKey(table: RecordTable, id: string): string {
  return `${table}/${id}`;
}

/** What came of taking in a library file. */
export type BundleTaken = {
  /** How many records were written. */
  written: number;
  /** How many pieces of evidence that were damaged here were made whole by the file. */
  healed: number;
};

/**
 * Takes a library file into the library as one step under the given name, all or nothing; nothing is cleared. Evidence
 * comes along where the library lacks it, and where the library's own is damaged. Settings come along where there are none.
 */
export async function importBundle(
  db: LibraryDatabase,
  bundle: OpenBundle,
  { choices, title }: { choices: BundleChoices; title: string },
  now: Date,
  work: LongWork = {},
): Promise<BundleTaken> {
  return takingIn(db, work, async () => {
    const { work: reading, writing } = progressOver(bundle, work);
    const staging = new Staging(db);
    const damaged = await stageEvidence(db, staging, bundle, reading);
    const { written, practices } = await stageResolved(db, staging, bundle, choices, reading);
    const settings = await settingsOf(bundle);
    const letsIndexGo = await isIndexLetGo(db, practices);
    await db.transaction('rw', stagedTables(db), async () => {
      await writeStagedStep(db, { title, letsIndexGo }, now, writing);
      await forgetStaged(db);
      const known = await db.settings.bulkGet(settings.map(({ name }) => name));
      await db.settings.bulkPut(settings.filter((_, place) => known[place] === undefined));
    });
    return { written, healed: await heal(db, bundle, damaged) };
  });
}

/** Puts by the records that are to be written, by what was chosen; answers how many in all, and how many practices. */
async function stageResolved(
  db: LibraryDatabase,
  staging: Staging,
  bundle: OpenBundle,
  { others, chosen }: BundleChoices,
  work: LongWork,
): Promise<{ written: number; practices: number }> {
  let written = 0;
  let practices = 0;
  for (const table of RECORD_ORDER) {
    for await (const records of bundle.rows(table)) {
      work.signal?.throwIfAborted();
      const present: ReadonlyMap<string, LibraryRecords[RecordTable]> = await presentRecords(
        db,
        table,
        records.map(({ id }) => id),
      );
      const rows = records.flatMap((theirs) => {
        const ours = present.get(theirs.id);
        const choice = chosen.get(choiceKey(table, theirs.id)) ?? others;
        const record = resolved<LibraryRecords[RecordTable]>(table, ours, theirs, choice);
        // The choices fitted the record that was shown: it says something else now.
        if (record !== undefined && typeof choice === 'object' && !isFit(table, record))
          throw new ChangedMeanwhile();
        return record === undefined ? [] : [{ record, revision: revisionOf(ours) }];
      });
      await staging.putBy(table, rows);
      written += rows.length;
      if (table === 'practices') practices += rows.length;
      work.tell?.({ done: records.length, total: 0 });
    }
  }
  return { written, practices };
}

/** Which rows of the library are damaged and whole in the file, by table. */
type Damaged = ReadonlyMap<EvidenceTable, ReadonlySet<string>>;

/**
 * Adds the evidence that the library lacks, and answers what it has damaged. Of a clip whose text was changed here,
 * nothing is added: what a person has masked or removed does not come back by an import.
 */
async function stageEvidence(
  db: LibraryDatabase,
  staging: Staging,
  bundle: OpenBundle,
  work: LongWork,
): Promise<Damaged> {
  const damaged = new Map<EvidenceTable, Set<string>>();
  const changed = new Set<string>();
  for (const table of EVIDENCE_TABLES) {
    const broken = new Set<string>();
    for await (const rows of evidenceOf(bundle, table)) {
      work.signal?.throwIfAborted();
      const wanted = rows.filter((row) => !changed.has(String(Reflect.get(row, 'clipId'))));
      const present = await healable(db, table, wanted);
      for (const row of wanted.filter((each) => present.has(sumOf(table, each)))) {
        const ours = await standingEvidence(db, table, row);
        if (ours === 'damaged') broken.add(sumOf(table, row));
        if (ours === 'other' && table === 'clipBodies') changed.add(String(Reflect.get(row, 'clipId')));
      }
      await staging.addEvidence(table, wanted);
      work.tell?.({ done: rows.length, total: 0 });
    }
    if (broken.size > 0) damaged.set(table, broken);
  }
  return damaged;
}

/** Which of these rows the library has in tables whose rows tell by a sum whether they are whole. */
async function healable(
  db: LibraryDatabase,
  table: EvidenceTable,
  rows: readonly object[],
): Promise<ReadonlySet<string>> {
  if (HEALED[table] === undefined) return new Set();
  return presentKeys(
    db,
    table,
    rows.map((row) => sumOf(table, row)),
  );
}

/** How the library's own piece of evidence stands to the one of the file. */
async function standingEvidence(
  db: LibraryDatabase,
  table: EvidenceTable,
  row: object,
): Promise<'same' | 'other' | 'damaged'> {
  // What the disk has lost cannot be read at all.
  const ours: unknown = await db
    .table(table)
    .get(sumOf(table, row))
    .catch(() => undefined);
  if (!(await isWhole(Object(ours)))) return 'damaged';
  return Object(ours).sha256 === Reflect.get(row, 'sha256') ? 'same' : 'other';
}

/** The tables whose rows tell by a sum whether they are whole, and what their rows are found by. */
const HEALED: { readonly [Name in EvidenceTable]?: 'clipId' | 'sha256' } = {
  clipBodies: 'clipId',
  snapshots: 'clipId',
  files: 'sha256',
  logos: 'sha256',
};

async function isWhole({ sha256: sum, text, html, bytes }: Record<string, unknown>): Promise<boolean> {
  if (bytes instanceof ArrayBuffer) return (await sha256OfBytes(bytes)) === sum;
  const words = text ?? html;
  return typeof words === 'string' && (await sha256(words)) === sum;
}

function sumOf(table: EvidenceTable, row: object): string {
  return String(Reflect.get(row, HEALED[table] ?? ''));
}

/** Writes whole evidence over what is damaged. Each piece is right by itself, so that nothing is half done if it ends. */
async function heal(db: LibraryDatabase, bundle: OpenBundle, damaged: Damaged): Promise<number> {
  let healed = 0;
  for (const [table, keys] of damaged) {
    for await (const rows of evidenceOf(bundle, table)) {
      const whole = rows.filter((row) => keys.has(sumOf(table, row)));
      await db.table(table).bulkPut(whole);
      healed += whole.length;
    }
  }
  return healed;
}
