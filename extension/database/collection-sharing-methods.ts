import type { Collection } from '#shared/collection/collection-schema.ts';
import { collectionSchema } from '#shared/collection/collection-schema.ts';
import { orderPractices } from '#shared/collection/practice-order.ts';
import { type Practice, practiceSchema } from '#shared/practice/practice-schema.ts';
import { newRecord } from '#shared/record/record.ts';
import type { PracticeSource } from '#shared/subscription/prepare-practice.ts';
import {
  type SharedCollection,
  sharedCollectionSchema,
} from '#shared/subscription/shared-collection-schema.ts';
import { publishedOf } from './desk-methods.ts';
import type { LibraryDatabase } from './library-database.ts';

/** A collection with all of its practices in full, each with the page that tells of it. */
export type WholeCollection = {
  /** The collection. */
  collection: Collection;
  /** Its living practices, in its order. */
  practices: { practice: Practice; source?: PracticeSource }[];
  /** How many of them are damaged and left out. */
  unreadable: number;
};

/** The library's methods about collections that are published. */
export type CollectionSharingMethods = {
  /** A living collection with all of its practices; `undefined` when it is not there or is in the trash. */
  wholeCollection(collectionId: string): Promise<WholeCollection | undefined>;
  /** What was published last of a collection, all pages together. */
  lastShared(collectionId: string): Promise<SharedCollection | undefined>;
  /** Keeps what went out of a collection, in the place of what went out before. */
  keepShared(collection: SharedCollection): Promise<void>;
};

/** The library's methods about published collections, on a database. `now` is the clock. */
export function collectionSharingMethods(db: LibraryDatabase, now: () => Date): CollectionSharingMethods {
  return {
    async wholeCollection(collectionId) {
      const { data: collection } = collectionSchema.safeParse(await db.collections.get(collectionId));
      if (collection === undefined || collection.deletedAt !== undefined) return undefined;
      const rows = await db.practiceRows.where('collectionIds').equals(collectionId).toArray();
      const ids = orderPractices(collection, rows).map(({ id }) => id);
      const stored = await db.practices.bulkGet(ids);
      const found = stored.flatMap((each) => practiceSchema.safeParse(each).data ?? []);
      const practices = await Promise.all(
        found.map(async (practice) => ({ practice, ...(await sourceOf(db, practice)) })),
      );
      return { collection, practices, unreadable: ids.length - found.length };
    },

    async lastShared(collectionId) {
      const last = await publishedOf(db, collectionId).last();
      const stored = last && (await db.publishedTexts.get(last.id));
      return stored && sharedCollectionSchema.safeParse(JSON.parse(stored.text)).data;
    },

    async keepShared(collection) {
      const { id } = newRecord(now());
      const row = {
        id,
        agreementId: collection.id,
        publishedAt: collection.publishedAt,
        partnerCount: collection.practices.length,
      };
      const text = JSON.stringify(collection);
      await db.transaction('rw', db.published, db.publishedTexts, async () => {
        const old = await publishedOf(db, collection.id).primaryKeys();
        await db.published.bulkDelete(old);
        await db.publishedTexts.bulkDelete(old);
        await db.published.put(row);
        await db.publishedTexts.put({ id, text });
      });
    },
  };
}

/** The first page of the web that a practice rests on. */
async function sourceOf(db: LibraryDatabase, { clipIds }: Practice): Promise<{ source?: PracticeSource }> {
  const clips = await db.clips.bulkGet(clipIds);
  const first = clips.find((clip) => clip !== undefined && /^https?:\/\//.test(clip.address));
  return first ? { source: { address: first.address, clippedAt: first.clippedAt } } : {};
}
