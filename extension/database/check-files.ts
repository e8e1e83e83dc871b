import type { Table } from 'dexie';
import type { FoundByCheck } from '#shared/backup/library-check.ts';
import { changeCount } from './change-count.ts';
import type { LibraryDatabase } from './library-database.ts';
import { logosNotNeeded } from './needed-logos.ts';
import { sha256OfBytes } from './sha256.ts';
import { isTakingIn } from './staged-rows.ts';

/** What the check before this one found. */
export type FoundBefore = Pick<FoundByCheck, 'lost' | 'stray' | 'readTo'>;

/** How much a check does. */
export type CheckLimits = {
  /** Whether it has taken long enough: then what is read of the files' contents ends. */
  isLate: () => boolean;
};

/** How many rows are read at a time; others have their turn in between. */
const ROWS_AT_A_TIME = 200;

type FileTable = 'files' | 'logos';
const TABLES: readonly FileTable[] = ['files', 'logos'];

/**
 * Looks which files no record refers to and which are lost, off the main path. Those that nothing referred to at the check
 * before either are removed, unless anything was changed or is being taken in meanwhile. Nothing at all when it came to no end in time.
 */
export async function checkFiles(
  db: LibraryDatabase,
  before: FoundBefore,
  { isLate }: CheckLimits,
): Promise<FoundByCheck | undefined> {
  const count = await changeCount(db);
  const named = await namedFiles(db, isLate);
  if (named === undefined) return undefined;
  const present = new Set<string>();
  for (const table of TABLES)
    for (const key of await db.table<unknown, string>(table).toCollection().primaryKeys())
      present.add(`${table}/${key}`);
  const stray = named.isWhole ? await strayOf(db, present, named.names) : [];
  const doomed = stray.filter((name) => before.stray.includes(name));
  const isRemoved = doomed.length > 0 && (await remove(db, doomed, count));
  const missing = [...named.names].filter((name) => !present.has(name));
  const read = await readContents(
    db,
    [...present].filter((name) => named.names.has(name)),
    before,
    isLate,
  );
  return {
    lost: [...missing, ...read.damaged],
    stray: isRemoved ? stray.filter((name) => !before.stray.includes(name)) : stray,
    removed: isRemoved ? doomed.length : 0,
    ...(read.readTo !== undefined && { readTo: read.readTo }),
  };
}

/** Every file that clips and partners name. `isWhole` says that no row that may name one is lost itself. */
async function namedFiles(
  db: LibraryDatabase,
  isLate: () => boolean,
): Promise<{ names: Set<string>; isWhole: boolean } | undefined> {
  const names = new Set<string>();
  let rows = 0;
  for await (const { images } of eachRow(db.clipImages, 'clipId')) {
    rows += 1;
    for (const { sha256 } of images) if (sha256 !== undefined) names.add(`files/${sha256}`);
    if (isLate()) return undefined;
  }
  for await (const { logo } of eachRow(db.partners, 'id')) {
    rows += 1;
    if (logo !== undefined) names.add(`logos/${logo.sha256}`);
    if (isLate()) return undefined;
  }
  return { names, isWhole: rows === (await db.clipImages.count()) + (await db.partners.count()) };
}

async function* eachRow<Row extends object>(
  table: Table<Row, string>,
  key: string & keyof Row,
): AsyncGenerator<Row> {
  let after: string | undefined;
  for (;;) {
    const from = after === undefined ? table.toCollection() : table.where(':id').above(after);
    const rows = await from.limit(ROWS_AT_A_TIME).toArray();
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = String(last[key]);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The files that nothing names. A logo may also be needed for what is no partner's any more. */
async function strayOf(
  db: LibraryDatabase,
  present: ReadonlySet<string>,
  named: ReadonlySet<string>,
): Promise<string[]> {
  const stray = [...present].filter((name) => !named.has(name));
  const sums = stray.flatMap((name) => (name.startsWith('logos/') ? (name.split('/')[1] ?? []) : []));
  const logos = await logosNotNeeded(db, sums);
  return stray.filter((name) => !name.startsWith('logos/') || logos.has(name.split('/')[1] ?? ''));
}

/** Removes files, unless the library has been changed since they were looked for or something is being taken in. */
async function remove(
  db: LibraryDatabase,
  doomed: readonly string[],
  count: Awaited<ReturnType<typeof changeCount>>,
): Promise<boolean> {
  return db.transaction('rw', [db.files, db.logos, db.facts, db.settings], async () => {
    const now = await changeCount(db);
    if (now?.value !== count?.value || now?.line !== count?.line || (await isTakingIn(db))) return false;
    for (const table of TABLES) {
      const keys = doomed
        .filter((name) => name.startsWith(`${table}/`))
        .map((name) => name.split('/')[1] ?? '');
      await db.table(table).bulkDelete(keys);
    }
    return true;
  });
}

/** Reads files whole, those first that were lost before, then on from where the last check ended, until it is late. */
async function readContents(
  db: LibraryDatabase,
  names: readonly string[],
  { lost, readTo }: FoundBefore,
  isLate: () => boolean,
): Promise<{ damaged: string[]; readTo?: string }> {
  const present = new Set(names);
  const damaged: string[] = [];
  const again = lost.filter((name) => present.has(name));
  for (const name of again) if (!(await isWhole(db, name))) damaged.push(name);
  let last: string | undefined;
  for (const name of names) {
    if ((readTo !== undefined && name <= readTo) || again.includes(name)) continue;
    if (isLate()) return { damaged, ...((last ?? readTo) ? { readTo: last ?? readTo ?? '' } : {}) };
    if (!(await isWhole(db, name))) damaged.push(name);
    last = name;
  }
  return { damaged };
}

async function isWhole(db: LibraryDatabase, name: string): Promise<boolean> {
  const [table = '', sha256 = ''] = name.split('/');
  const file = await db.table<{ bytes: ArrayBuffer }, string>(table).get(sha256);
  return file !== undefined && (await sha256OfBytes(file.bytes)) === sha256;
}
