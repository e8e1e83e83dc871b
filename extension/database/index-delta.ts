import { z } from 'zod/mini';
import type { Carried } from '#shared/find/facets.ts';
import { type IndexEntry, indexEntrySchema } from '#shared/find/index/index-entry.ts';
import { indexEntry } from '#shared/find/index/practice-entry.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { LibraryDatabase } from './library-database.ts';

/** A practice that came or changed since the base of the index was made, as stored in `indexDelta`. */
export const storedChangeSchema = z.extend(indexEntrySchema, {
  /** Rises with every change; a window takes in what has come above the last one it knows. */
  order: z.int(),
  /** Words were taken away for good: the index is put together anew soon, so that they are gone from the disk too. */
  mustForget: z.optional(z.boolean()),
});
/** A practice that came or changed since the base of the index was made. */
export type StoredChange = z.infer<typeof storedChangeSchema>;

/** What of a practice has changed: its card alone, its pages too, or its pages so that words had to go for good. */
export type IndexedChange = 'card' | 'pages' | 'forgotten';

/** A practice that came or changed, for searches to learn. */
export type ToIndex = {
  /** The practice as it is now. */
  practice: Practice;
  /** What of it has changed. */
  change: IndexedChange;
  /** The place of this change in the row of changes, above every other one. */
  order: number;
};

/** How many practices searches are told of at a time: their words are worked out while the page waits. */
const AT_A_TIME = 10;

/** Within a transaction over `practiceTables`: writes what searches are to know of a practice from now on. */
export async function putIndexDelta(
  db: LibraryDatabase,
  practice: Practice,
  change: IndexedChange,
  order: number,
): Promise<void> {
  await putIndexDeltas(db, [{ practice, change, order }]);
}

/** The same for many practices, each of which may be among them once. */
export async function putIndexDeltas(db: LibraryDatabase, changes: readonly ToIndex[]): Promise<void> {
  for (let from = 0; from < changes.length; from += AT_A_TIME) {
    const some = changes.slice(from, from + AT_A_TIME);
    const [entries, earlier] = await Promise.all([
      entriesOf(db, some),
      db.indexDelta.bulkGet(some.map(({ practice }) => practice.id)),
    ]);
    await db.indexDelta.bulkPut(
      some.map(({ practice, change, order }, place) =>
        changeOver(
          earlier[place],
          entries.get(practice.id) ?? inTrash(practice),
          order,
          change === 'forgotten',
        ),
      ),
    );
  }
}

/** Within a transaction over `practiceTables`: lets searches know where our adoption of a practice stands now. */
export async function indexAdoption(db: LibraryDatabase, adoption: unknown, order: number): Promise<void> {
  await indexAdoptions(db, [adoption], order);
}

/** The same for many adoptions, whose places in the row of changes begin with `first`. */
export async function indexAdoptions(
  db: LibraryDatabase,
  adoptions: readonly unknown[],
  first: number,
): Promise<void> {
  const ids = adoptions.map((adoption) => adoptedSchema.safeParse(adoption).data?.practiceId ?? '');
  const practices = await db.practices.bulkGet([...new Set(ids)]);
  const changes = practices.flatMap((practice, place): ToIndex[] =>
    practice === undefined ? [] : [{ practice, change: 'card', order: first + place }],
  );
  await putIndexDeltas(db, changes);
}

const adoptedSchema = z.object({
  /** The practice that is adopted. */
  practiceId: z.string(),
});

const NOTHING = { words: '', codes: new Uint8Array(0) };

/** A practice in the trash, which is found by nothing: the words of its card are worked out when it comes back. */
function inTrash({ id, createdAt, updatedAt, fields }: Practice): IndexEntry {
  const row = { id, createdAt, updatedAt, published: 0, title: fields.title.slice(0, 200), facets: {} };
  return { ...row, isLiving: false, card: NOTHING };
}

/** Within a transaction over `practiceTables`: takes practices that are removed for good out of every search. */
export async function dropFromIndex(db: LibraryDatabase, practiceIds: readonly string[]): Promise<void> {
  const moment = new Date(0).toISOString();
  const [first, earlier] = await Promise.all([
    lastOrder(db).then((last) => last + 1),
    db.indexDelta.bulkGet([...practiceIds]),
  ]);
  const changes = practiceIds.map((id, place) => {
    const row = { id, createdAt: moment, updatedAt: moment, published: 0, title: '', facets: {} };
    const entry = { ...row, isLiving: false, card: NOTHING, pages: NOTHING };
    return changeOver(earlier[place], entry, first + place, true);
  });
  await db.indexDelta.bulkPut(changes);
}

/** Pages that did not change since an earlier change keep the words they got then. */
function changeOver(stored: unknown, entry: IndexEntry, order: number, mustForget: boolean): StoredChange {
  const { data: earlier } = storedChangeSchema.safeParse(stored);
  const pages = entry.pages ?? earlier?.pages;
  return {
    ...entry,
    ...(pages !== undefined && { pages }),
    ...((mustForget || earlier?.mustForget) && { mustForget: true }),
    order,
  };
}

/** What searches know of practices; without those in the trash of which the card alone has changed. */
async function entriesOf(
  db: LibraryDatabase,
  changes: readonly ToIndex[],
): Promise<ReadonlyMap<string, IndexEntry>> {
  const told = changes.filter(
    ({ practice, change }) => change !== 'card' || practice.deletedAt === undefined,
  );
  if (told.length === 0) return new Map();
  const clipIds = told.flatMap(({ practice }) => practice.clipIds);
  const read = told.flatMap(({ practice, change }) => (change === 'card' ? [] : practice.clipIds));
  const [bodies, tables, images, adoptions] = await Promise.all([
    db.clipBodies.bulkGet(read),
    db.clipTables.bulkGet(clipIds),
    db.clipImages.bulkGet(clipIds),
    db.adoptions
      .where('practiceId')
      .anyOf(told.map(({ practice }) => practice.id))
      .toArray(),
  ]);
  const texts = byClip(read, bodies, (body) => body.text);
  const withTable = byClip(clipIds, tables, (row) => row.tables.length > 0);
  const withImage = byClip(clipIds, images, (row) => row.images.length > 0);
  return new Map(
    told.map(({ practice, change }) => {
      const carried: Carried[] = [];
      if (practice.clipIds.some((id) => withTable.get(id))) carried.push('table');
      if (practice.clipIds.some((id) => withImage.get(id))) carried.push('image');
      const statuses = statusesIn(adoptions.filter(({ practiceId }) => practiceId === practice.id));
      const pageTexts = change === 'card' ? undefined : practice.clipIds.flatMap((id) => texts.get(id) ?? []);
      return [practice.id, indexEntry(practice, { statuses, carried, pageTexts })];
    }),
  );
}

/** What rows tell, by their clips; lost ones are left out. */
function byClip<Row, Told>(
  clipIds: readonly string[],
  rows: readonly (Row | undefined)[],
  tell: (row: Row) => Told,
): ReadonlyMap<string, Told> {
  return new Map(
    clipIds.flatMap((id, place) => {
      const row = rows[place];
      return row === undefined ? [] : [[id, tell(row)] as const];
    }),
  );
}

/** The place of the last change in the row of changes; 0 when there is none. */
export async function lastOrder(db: LibraryDatabase): Promise<number> {
  const last: unknown = await db.indexDelta.orderBy('order').lastKey();
  return typeof last === 'number' ? last : 0;
}

/** The texts of clips' pages, in the order of the clips; a lost one is left out. */
export async function pageTextsOf(db: LibraryDatabase, clipIds: readonly string[]): Promise<string[]> {
  const bodies = await db.clipBodies.bulkGet([...clipIds]);
  return bodies.flatMap((body) => (body === undefined ? [] : [body.text]));
}

const ownAdoptionSchema = z.object({
  /** Whether it is our own. */
  isOurs: z.boolean(),
  /** Where it stands. */
  state: z.string(),
  /** When it was put in the trash. */
  deletedAt: z.optional(z.string()),
});

/** The states of our own adoptions of a practice. */
export async function ownStatuses(db: LibraryDatabase, practiceId: string): Promise<string[]> {
  return statusesIn(await db.adoptions.where('practiceId').equals(practiceId).toArray());
}

function statusesIn(adoptions: readonly unknown[]): string[] {
  return adoptions.flatMap((row) => {
    const { data } = ownAdoptionSchema.safeParse(row);
    return data?.isOurs && data.deletedAt === undefined ? [data.state] : [];
  });
}

/** What clips carry beside their text. */
export async function carriedBy(db: LibraryDatabase, clipIds: readonly string[]): Promise<Carried[]> {
  const ids = [...clipIds];
  const [tables, images] = await Promise.all([db.clipTables.bulkGet(ids), db.clipImages.bulkGet(ids)]);
  const carried: Carried[] = [];
  if (tables.some((row) => row !== undefined && row.tables.length > 0)) carried.push('table');
  if (images.some((row) => row !== undefined && row.images.length > 0)) carried.push('image');
  return carried;
}
