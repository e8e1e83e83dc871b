import type { EntityTable } from 'dexie';
import { municipalityByCode } from '#shared/municipality/municipalities.ts';
import type { RowCursor, RowPage } from './library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { type PracticeRow, practiceRowSchema } from './practice-row.ts';
import { foldText, wordFinder } from './search-text.ts';
import type { StoredPracticeRow } from './stored-rows.ts';

/** How many rows are read at a time, so that a long search does not hold the whole library in memory. */
const BATCH = 500;

/** The order of every list: living practices by the moment they came, then by id where moments are equal. */
const LIST_ORDER = '[living+createdAt+id]';

/** One page of living practices, the newest first. */
export async function newestRows(db: LibraryDatabase, limit: number, after?: RowCursor): Promise<RowPage> {
  const stored = await livingBefore(db.practiceRows, after)
    .limit(limit + 1)
    .toArray();
  return toPage(stored, limit);
}

/** The beginning of the list as the finder gives it: pinned practices, then the others, each the newest first. */
export async function firstRows(db: LibraryDatabase, limit: number): Promise<PracticeRow[]> {
  return toPage(await storedFirst(db, limit), limit).rows;
}

/** The ids of the beginning of that list, of damaged rows too. */
export async function firstIds(db: LibraryDatabase, limit: number): Promise<string[]> {
  return (await storedFirst(db, limit)).map(({ id }) => id);
}

async function storedFirst(db: LibraryDatabase, limit: number): Promise<StoredPracticeRow[]> {
  const [pinned, newest] = await Promise.all([
    db.practiceRows.where('pinnedAt').above('').toArray(),
    livingBefore(db.practiceRows).limit(limit).toArray(),
  ]);
  const living = pinned.filter((row) => row.living === 1).sort(newestFirst);
  const others = newest.filter(({ pinnedAt }) => pinnedAt === undefined);
  return [...living, ...others].slice(0, limit);
}

/** Living practices that rest on a clip of the same page as this one, itself left out, the newest first. */
export async function samePageRows(db: LibraryDatabase, practiceId: string): Promise<PracticeRow[]> {
  const own = await db.clips.where('practiceId').equals(practiceId).toArray();
  const keys = [...new Set(own.map((clip) => clip.addressKey))].filter(Boolean);
  const same = await db.clips.where('addressKey').anyOf(keys).toArray();
  const ids = new Set(same.map((clip) => clip.practiceId).filter((id) => id !== undefined));
  ids.delete(practiceId);
  const rows = await db.practiceRows.bulkGet([...ids]);
  return toPage(rows.filter((row) => row?.living === 1).sort(newestFirst), ids.size).rows;
}

/** The rows of practices that live, in the order of their ids. */
export async function livingRows(db: LibraryDatabase, ids: readonly string[]): Promise<PracticeRow[]> {
  const rows = await db.practiceRows.bulkGet([...ids]);
  return toPage(
    rows.filter((row) => row?.living === 1),
    rows.length,
  ).rows;
}

/** The newest living practices in whose title or municipality's name every word is found; none without words. */
export async function rowsByTitle(
  db: LibraryDatabase,
  words: string,
  limit: number,
  signal?: AbortSignal,
): Promise<PracticeRow[]> {
  const isFound = wordFinder(words);
  const found: PracticeRow[] = [];
  if (isFound === undefined) return found;
  let batch: StoredPracticeRow[] = [];
  do {
    batch = await livingBefore(db.practiceRows, batch.at(-1)).limit(BATCH).toArray();
    const met = batch.filter((row) => isFound(titleText(row)));
    found.push(...toPage(met, limit - found.length).rows);
  } while (batch.length === BATCH && found.length < limit && !signal?.aborted);
  return found;
}

/** A row's title and the names of its municipality, as searches compare them. */
function titleText({ title, municipalityCode = '' }: StoredPracticeRow): string {
  const { fi = '', sv = '' } = municipalityByCode(municipalityCode) ?? {};
  return foldText([title, fi, sv].join('\n'));
}

type Listed = { id: string; createdAt: string };

/** The rows of a table that come after a cursor in the list's order, living ones only; all of them without one. */
export function livingBefore<Row extends Listed>(table: EntityTable<Row, 'id'>, after?: RowCursor) {
  const end = after === undefined ? [2] : [1, after.createdAt, after.id];
  return table.where(LIST_ORDER).between([1], end, true, false).reverse();
}

function isAfter(row: Listed, cursor: RowCursor | undefined): boolean {
  if (cursor === undefined) return true;
  return row.createdAt === cursor.createdAt ? row.id < cursor.id : row.createdAt < cursor.createdAt;
}

function newestFirst(a: Listed | undefined, b: Listed | undefined): number {
  return a !== undefined && b !== undefined && isAfter(a, b) ? 1 : -1;
}

/**
 * A page of the stored rows, of which one more than `limit` is given when there is a next page. A damaged or missing
 * row is left out and counted. `places` are the rows' places when the rows themselves may be missing.
 */
function toPage(
  stored: (Listed | undefined)[],
  limit: number,
  places: (Listed | undefined)[] = stored,
): RowPage {
  const parsed = stored.slice(0, limit).map((row) => practiceRowSchema.safeParse(row));
  const rows = parsed.flatMap((result) => (result.success ? [result.data] : []));
  const last = places[limit - 1];
  const unreadable = parsed.length - rows.length;
  return {
    rows,
    ...(unreadable > 0 && { unreadable }),
    ...(places.length > limit && last !== undefined && { next: { id: last.id, createdAt: last.createdAt } }),
  };
}
