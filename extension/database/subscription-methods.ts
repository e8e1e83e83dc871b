import { addressKey } from '#shared/clip/address-key.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { canonicalPractice } from '#shared/subscription/canonical-json.ts';
import { headOf, type SharedCollection } from '#shared/subscription/shared-collection-schema.ts';
import {
  countRows,
  rowsAfterReading,
  type SummedPractice,
  seenRow,
} from '#shared/subscription/subscribed-differences.ts';
import {
  type FileVersion,
  type ReadProblem,
  type SubscribedContent,
  type SubscribedPractice,
  subscribedContentSchema,
  subscribedPracticeSchema,
} from '#shared/subscription/subscribed-schema.ts';
import { type Subscription, subscriptionSchema } from '#shared/subscription/subscription-schema.ts';
import { changeLibrary, stepTables } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { sha256 } from './sha256.ts';

/** A collection as it was read from its address, all pages together, with the version of its first page. */
export type ReadCollection = { collection: SharedCollection; version: FileVersion };

/** What came of reading a collection anew. */
export type ReadingOutcome = ReadCollection | 'unchanged' | { problem: ReadProblem };

/** A subscription with what was fetched last of it, without its practices. */
export type ListedSubscription = {
  /** What a person subscribed to. */
  subscription: Subscription;
  /** What was fetched last; absent when it is lost or damaged, and comes back with the next reading. */
  content?: SubscribedContent;
};

/** A subscription with its practices. */
export type OpenSubscription = ListedSubscription & {
  /** The practices in the collection's order, those that were taken out after them. */
  practices: SubscribedPractice[];
  /** Which of them the library has of the same page: the own practice's id by the shared one's. */
  own: ReadonlyMap<string, string>;
};

/** The library's methods about collections of others that are read by their address. */
export type SubscriptionMethods = {
  /** Every living subscription, the one made last first. */
  subscriptions(): Promise<ListedSubscription[]>;
  /** One living subscription with its practices; `undefined` when it is not there or is in the trash. */
  subscription(subscriptionId: string): Promise<OpenSubscription | undefined>;
  /** The addresses of all subscriptions, those in the trash too: their sites stay allowed until they are removed for good. */
  subscribedAddresses(): Promise<string[]>;
  /** Subscribes to a collection that was read; a person has seen all of it. One step that can be taken back. */
  subscribe(address: string, read: ReadCollection): Promise<Subscription>;
  /** Puts a subscription in the trash; what was fetched stays until it is removed for good. */
  unsubscribe(subscriptionId: string): Promise<void>;
  /** Keeps what came of reading a collection anew. No step: a person has changed nothing. */
  keepReading(subscriptionId: string, outcome: ReadingOutcome): Promise<void>;
  /** Notes that a person has seen what is new of a collection. */
  markSubscriptionSeen(subscriptionId: string): Promise<void>;
};

/** The library's methods about subscriptions, on a database. `now` is the clock. */
export function subscriptionMethods(db: LibraryDatabase, now: () => Date): SubscriptionMethods {
  return {
    async subscriptions() {
      const stored = await db.subscriptions.reverse().toArray();
      const living = stored.flatMap((each) => readLiving(each) ?? []);
      const contents = await db.subscribedContents.bulkGet(living.map(({ id }) => id));
      return living.map((subscription, at) => withContent(subscription, contents[at]));
    },

    async subscription(subscriptionId) {
      const subscription = readLiving(await db.subscriptions.get(subscriptionId));
      if (subscription === undefined) return undefined;
      const practices = await practicesOf(db, subscriptionId);
      return {
        ...withContent(subscription, await db.subscribedContents.get(subscriptionId)),
        practices,
        own: await ownOf(db, practices),
      };
    },

    subscribedAddresses: async () => (await db.subscriptions.toArray()).map(({ address }) => address),

    async subscribe(address, read) {
      const record = newRecord(now());
      const subscription = subscriptionSchema.parse({
        ...record,
        createdAt: record.updatedAt,
        address,
        ...namesOf(read.collection),
      });
      const summed = await sumPractices(read.collection);
      const step = { action: 'save-subscription', title: subscription.name } as const;
      await db.transaction('rw', readingTables(db), async () => {
        await changeLibrary(db, now(), step, (change) => change.put('subscriptions', subscription));
        await putReading(db, subscription.id, read, summed, now().toISOString(), 'first');
      });
      return subscription;
    },

    async unsubscribe(subscriptionId) {
      const { data } = subscriptionSchema.safeParse(await db.subscriptions.get(subscriptionId));
      if (data === undefined) throw new NotInLibrary('subscription', subscriptionId);
      await changeLibrary(db, now(), { action: 'delete', title: data.name }, (change) =>
        change.put('subscriptions', revised(data, { deletedAt: now().toISOString() }, now())),
      );
    },

    async keepReading(subscriptionId, outcome) {
      const at = now().toISOString();
      const summed = isRead(outcome) ? await sumPractices(outcome.collection) : [];
      await db.transaction('rw', readingTables(db), async () => {
        if ((await db.subscriptions.get(subscriptionId)) === undefined) return;
        if (isRead(outcome)) await putReading(db, subscriptionId, outcome, summed, at, 'again');
        else await noteCheck(db, subscriptionId, outcome, at);
      });
    },

    async markSubscriptionSeen(subscriptionId) {
      await db.transaction('rw', db.subscribedContents, db.subscribedPractices, async () => {
        const rows = await practicesOf(db, subscriptionId);
        const seen = rows.map((row) => (row.state === 'same' ? row : seenRow(row)));
        await db.subscribedPractices.bulkPut(seen.filter((row, at) => row !== rows[at]));
        const content = await contentOf(db, subscriptionId);
        if (content) await db.subscribedContents.put({ ...content, counts: countRows(seen) });
      });
    },
  };
}

/** The practices of a subscription, in its order, those that were taken out last. Damaged ones come back with the next reading. */
async function practicesOf(db: LibraryDatabase, subscriptionId: string): Promise<SubscribedPractice[]> {
  const stored = await db.subscribedPractices.where('subscriptionId').equals(subscriptionId).toArray();
  const rows = stored.flatMap((row) => subscribedPracticeSchema.safeParse(row).data ?? []);
  const gone = (row: SubscribedPractice) => (row.withdrawnAt === undefined ? 0 : 1);
  return rows.sort((one, other) => gone(one) - gone(other) || one.place - other.place);
}

/** Which shared practices the library has of the same page. */
async function ownOf(
  db: LibraryDatabase,
  practices: readonly SubscribedPractice[],
): Promise<Map<string, string>> {
  const keyOf = ({ practice }: SubscribedPractice) => addressKey(practice.source.address);
  const keys = [...new Set(practices.map(keyOf))];
  const clips = await db.clips.where('addressKey').anyOf(keys).toArray();
  const living = clips.filter(({ deletedAt }) => deletedAt === undefined);
  const rows = await db.practiceRows.bulkGet(living.map(({ practiceId = '' }) => practiceId));
  const byKey = new Map(
    living.flatMap(({ addressKey: key }, at) =>
      rows[at]?.living === 1 ? [[key, rows[at].id] as const] : [],
    ),
  );
  return new Map(
    practices.flatMap((row) => {
      const own = byKey.get(keyOf(row));
      return own === undefined ? [] : [[row.id, own] as const];
    }),
  );
}

function readingTables(db: LibraryDatabase) {
  return [...stepTables(db), db.subscribedContents, db.subscribedPractices];
}

/** The sums of a collection's practices. Never called inside a transaction. */
function sumPractices({ practices }: SharedCollection): Promise<SummedPractice[]> {
  return Promise.all(
    practices.map(async (practice) => ({ practice, sha256: await sha256(canonicalPractice(practice)) })),
  );
}

/** Within a transaction: writes what was read. Of the first reading a person has seen everything. */
async function putReading(
  db: LibraryDatabase,
  subscriptionId: string,
  { collection, version: { etag, lastModified } }: ReadCollection,
  summed: readonly SummedPractice[],
  at: string,
  reading: 'first' | 'again',
): Promise<void> {
  const known = await practicesOf(db, subscriptionId);
  const { put, drop } = rowsAfterReading(subscriptionId, known, summed, collection);
  const written = reading === 'first' ? put.map(seenRow) : put;
  await db.subscribedPractices.bulkDelete(drop.map((id) => [subscriptionId, id]));
  await db.subscribedPractices.bulkPut(written);
  const content: SubscribedContent = {
    subscriptionId,
    head: headOf(collection),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    readAt: at,
    checkedAt: at,
    counts: countRows(await practicesOf(db, subscriptionId)),
  };
  // A validator that is longer than can be kept costs the next reading a whole file, and nothing else.
  const { success } = subscribedContentSchema.safeParse(content);
  if (!success) for (const name of ['etag', 'lastModified'] as const) delete content[name];
  await db.subscribedContents.put(content);
}

/** Within a transaction: notes that nothing had changed, or that the collection could not be read. */
async function noteCheck(
  db: LibraryDatabase,
  subscriptionId: string,
  outcome: 'unchanged' | { problem: ReadProblem },
  at: string,
): Promise<void> {
  const content = await contentOf(db, subscriptionId);
  if (content === undefined) return;
  const { trouble, ...rest } = content;
  if (outcome === 'unchanged') {
    await db.subscribedContents.put({ ...rest, readAt: at, checkedAt: at });
    return;
  }
  const since = trouble?.since ?? at;
  await db.subscribedContents.put({ ...rest, checkedAt: at, trouble: { kind: outcome.problem, since } });
}

async function contentOf(
  db: LibraryDatabase,
  subscriptionId: string,
): Promise<SubscribedContent | undefined> {
  return subscribedContentSchema.safeParse(await db.subscribedContents.get(subscriptionId)).data;
}

function withContent(subscription: Subscription, stored: unknown): ListedSubscription {
  const { data: content } = subscribedContentSchema.safeParse(stored);
  return { subscription, ...(content && { content }) };
}

function readLiving(stored: unknown): Subscription | undefined {
  const { data } = subscriptionSchema.safeParse(stored);
  return data?.deletedAt === undefined ? data : undefined;
}

function isRead(outcome: ReadingOutcome): outcome is ReadCollection {
  return typeof outcome === 'object' && 'collection' in outcome;
}

/** The longest name that a subscription keeps, in characters. */
const LONGEST_NAME = 300;

function namesOf({ name, publisher, languages: [language = 'fi'] }: SharedCollection) {
  return {
    name: chooseText(name, language).text.slice(0, LONGEST_NAME),
    publisher: chooseText(publisher.name, language).text.slice(0, LONGEST_NAME),
  };
}
