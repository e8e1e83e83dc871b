import {
  type Collection,
  type CollectionFacts,
  collectionFactsSchema,
  collectionSchema,
} from '#shared/collection/collection-schema.ts';
import { movedBy, orderPractices } from '#shared/collection/practice-order.ts';
import { MAX_COLLECTIONS_OF_PRACTICE } from '#shared/practice/organised-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { changeLibrary, type StepName } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { memberCounts } from './member-counts.ts';
import { type OrganiseOutcome, organisePractices } from './organise-methods.ts';
import { type PracticeRow, practiceRowSchema } from './practice-row.ts';
import type { StoredPracticeRow } from './stored-rows.ts';

/** A collection with how many living practices are in it. */
export type CollectionWithCount = {
  /** The collection. */
  collection: Collection;
  /** How many living practices it has. */
  count: number;
};

/** The collections of the library. */
export type CollectionList = {
  /** Those that live, the one made last first. */
  collections: CollectionWithCount[];
  /** How many are damaged and left out; absent when none is. */
  unreadable?: number;
};

/** A collection with the first of its practices, in its order. */
export type OpenCollection = CollectionWithCount & {
  /** Its first practices. */
  rows: PracticeRow[];
};

/** The library's methods about collections and themes. Each that changes something is one step that can be taken back. */
export type CollectionMethods = {
  /** Every living collection with its count. */
  collections(): Promise<CollectionList>;
  /** One living collection with its first `limit` practices; `undefined` when it is not there or is in the trash. */
  collection(collectionId: string, limit: number): Promise<OpenCollection | undefined>;
  /** Makes a collection. */
  makeCollection(facts: CollectionFacts): Promise<Collection>;
  /** Changes what is told of a collection. */
  changeCollection(collectionId: string, facts: CollectionFacts): Promise<Collection>;
  /** Puts a collection in the trash; its practices stay as they are. */
  removeCollection(collectionId: string): Promise<void>;
  /** Takes a collection back from the trash, with the practices it had. */
  restoreCollection(collectionId: string): Promise<void>;
  /** Moves a practice a place nearer the beginning (-1) or the end (1); the order is one made by hand from then on. */
  moveInCollection(collectionId: string, practiceId: string, step: 1 | -1): Promise<void>;
  /** Puts practices in a collection. */
  addToCollection(collectionId: string, practiceIds: readonly string[]): Promise<OrganiseOutcome>;
  /** Takes practices out of a collection. */
  takeFromCollection(collectionId: string, practiceIds: readonly string[]): Promise<OrganiseOutcome>;
};

/** The library's methods about collections and themes, on a database. `now` is the clock. */
export function collectionMethods(db: LibraryDatabase, now: () => Date): CollectionMethods {
  const change = (
    id: string,
    action: StepName['action'],
    changes: (before: Collection) => Partial<Collection>,
  ) => changeCollection(db, now(), id, action, changes);
  return {
    collections: () => collectionList(db),
    collection: (collectionId, limit) => openCollection(db, collectionId, limit),

    async makeCollection(facts) {
      const record = newRecord(now());
      const told = collectionFactsSchema.parse(facts);
      const collection: Collection = { ...record, createdAt: record.updatedAt, practiceOrder: [], ...told };
      await changeLibrary(db, now(), { action: 'save-collection', title: told.name }, (step) =>
        step.put('collections', collection),
      );
      return collection;
    },

    async changeCollection(collectionId, facts) {
      const told = collectionFactsSchema.parse(facts);
      return change(collectionId, 'save-collection', () => ({
        description: undefined,
        period: undefined,
        ...told,
      }));
    },

    async removeCollection(collectionId) {
      await change(collectionId, 'delete', () => ({ deletedAt: now().toISOString() }));
    },

    async restoreCollection(collectionId) {
      await change(collectionId, 'restore', () => ({ deletedAt: undefined }));
    },

    async moveInCollection(collectionId, practiceId, step) {
      const rows = await rowsIn(db, collectionId);
      await change(collectionId, 'order-collection', (before) => {
        const was = orderPractices(before, rows).map(({ id }) => id);
        const moved = movedBy(was, practiceId, step);
        // Those after the last one that was ever placed go on following by date.
        const placed = Math.max(moved.indexOf(practiceId), was.indexOf(practiceId)) + 1;
        const kept = before.order === 'hand' ? Math.max(placed, before.practiceOrder.length) : placed;
        return { order: 'hand', practiceOrder: moved.slice(0, kept) };
      });
    },

    async addToCollection(collectionId, practiceIds) {
      const { name: title } = await collectionOf(db, collectionId);
      const step: StepName = { action: 'add-to-collection', title };
      return organisePractices(db, now(), step, practiceIds, (organised) => {
        const { collectionIds } = organised;
        if (collectionIds.includes(collectionId)) return organised;
        if (collectionIds.length >= MAX_COLLECTIONS_OF_PRACTICE) return 'full';
        return { ...organised, collectionIds: [...collectionIds, collectionId] };
      });
    },

    async takeFromCollection(collectionId, practiceIds) {
      const { name: title } = await collectionOf(db, collectionId);
      const step: StepName = { action: 'take-from-collection', title };
      return organisePractices(db, now(), step, practiceIds, (organised) => {
        const { collectionIds } = organised;
        if (!collectionIds.includes(collectionId)) return organised;
        return { ...organised, collectionIds: collectionIds.filter((id) => id !== collectionId) };
      });
    },
  };
}

async function collectionList(db: LibraryDatabase): Promise<CollectionList> {
  const stored = await db.collections.reverse().toArray();
  const parsed = stored.map((record) => collectionSchema.safeParse(record));
  const living = parsed.flatMap(({ data }) =>
    data !== undefined && data.deletedAt === undefined ? [data] : [],
  );
  const unreadable = parsed.filter(({ success }) => !success).length;
  const counts = await memberCounts(db, 'collection');
  const collections = living.map((collection) => ({ collection, count: counts.get(collection.id) ?? 0 }));
  return { collections, ...(unreadable > 0 && { unreadable }) };
}

async function openCollection(
  db: LibraryDatabase,
  collectionId: string,
  limit: number,
): Promise<OpenCollection | undefined> {
  const { data: collection } = collectionSchema.safeParse(await db.collections.get(collectionId));
  if (collection === undefined || collection.deletedAt !== undefined) return undefined;
  const stored = orderPractices(collection, await rowsIn(db, collectionId));
  const parsed = stored.slice(0, limit).map((row) => practiceRowSchema.safeParse(row));
  return { collection, count: stored.length, rows: parsed.flatMap(({ data }) => data ?? []) };
}

/** The rows of a collection's living practices: rows name collections only while their practice lives. */
function rowsIn(db: LibraryDatabase, collectionId: string): Promise<StoredPracticeRow[]> {
  return db.practiceRows.where('collectionIds').equals(collectionId).toArray();
}

async function changeCollection(
  db: LibraryDatabase,
  now: Date,
  collectionId: string,
  action: StepName['action'],
  changes: (before: Collection) => Partial<Collection>,
): Promise<Collection> {
  const { name: title } = await collectionOf(db, collectionId);
  return changeLibrary(db, now, { action, title }, async (change) => {
    const before = await collectionOf(db, collectionId);
    const after = withoutAbsent(revised(before, changes(before), now));
    return (await change.put('collections', after)) && after;
  });
}

/** The collection of an id, in the trash or not; fails with `NotInLibrary` when there is none that can be read. */
async function collectionOf(db: LibraryDatabase, collectionId: string): Promise<Collection> {
  const { data } = collectionSchema.safeParse(await db.collections.get(collectionId));
  if (data === undefined) throw new NotInLibrary('collection', collectionId);
  return data;
}

/** A record without the keys whose value is `undefined`: what is emptied is not stored. */
function withoutAbsent(collection: Collection): Collection {
  return Object.fromEntries(
    Object.entries(collection).filter(([, value]) => value !== undefined),
  ) as Collection;
}
