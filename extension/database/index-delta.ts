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

/**
 * Within a transaction over `practiceTables`: writes what searches are to know of a practice from now on. `order` is the
 * place of this change in the row of changes, above every other one.
 */
export async function putIndexDelta(
  db: LibraryDatabase,
  practice: Practice,
  change: IndexedChange,
  order: number,
): Promise<void> {
  const [pageTexts, statuses, carried] = await Promise.all([
    change === 'card' ? undefined : pageTextsOf(db, practice.clipIds),
    ownStatuses(db, practice.id),
    carriedBy(db, practice.clipIds),
  ]);
  await putChange(db, indexEntry(practice, { statuses, carried, pageTexts }), order, change === 'forgotten');
}

/** Within a transaction over `practiceTables`: lets searches know where our adoption of a practice stands now. */
export async function indexAdoption(db: LibraryDatabase, adoption: unknown, order: number): Promise<void> {
  const { data } = adoptedSchema.safeParse(adoption);
  const practice = await db.practices.get(data?.practiceId ?? '');
  if (practice !== undefined) await putIndexDelta(db, practice, 'card', order);
}

const adoptedSchema = z.object({
  /** The practice that is adopted. */
  practiceId: z.string(),
});

/** Within a transaction over `practiceTables`: takes practices that are removed for good out of every search. */
export async function dropFromIndex(db: LibraryDatabase, practiceIds: readonly string[]): Promise<void> {
  const nothing = { words: '', codes: new Uint8Array(0) };
  const moment = new Date(0).toISOString();
  let order = await lastOrder(db);
  for (const id of practiceIds) {
    order += 1;
    const row = { id, createdAt: moment, updatedAt: moment, published: 0, title: '', facets: {} };
    await putChange(db, { ...row, isLiving: false, card: nothing, pages: nothing }, order, true);
  }
}

/** Pages that did not change since an earlier change keep the words they got then. */
async function putChange(
  db: LibraryDatabase,
  entry: IndexEntry,
  order: number,
  mustForget: boolean,
): Promise<void> {
  const { data: earlier } = storedChangeSchema.safeParse(await db.indexDelta.get(entry.id));
  const pages = entry.pages ?? earlier?.pages;
  const change: StoredChange = {
    ...entry,
    ...(pages !== undefined && { pages }),
    ...((mustForget || earlier?.mustForget) && { mustForget: true }),
    order,
  };
  await db.indexDelta.put(change);
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
  const adoptions = await db.adoptions.where('practiceId').equals(practiceId).toArray();
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
