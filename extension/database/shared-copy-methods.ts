import { addressKey } from '#shared/clip/address-key.ts';
import type { Clip } from '#shared/clip/clip-schema.ts';
import type { Language } from '#shared/language/language.ts';
import { compareCards, type FieldChange } from '#shared/practice/compare-cards.ts';
import type { DerivedFrom } from '#shared/practice/derived-from-schema.ts';
import type { Practice, PracticeFieldName, PracticeFields } from '#shared/practice/practice-schema.ts';
import { newRecord, revised } from '#shared/record/record.ts';
import { copiedCard, ownFieldsOf, updatedCopy } from '#shared/subscription/copied-card.ts';
import {
  type SubscribedPractice,
  subscribedContentSchema,
  subscribedPracticeSchema,
} from '#shared/subscription/subscribed-schema.ts';
import { type Subscription, subscriptionSchema } from '#shared/subscription/subscription-schema.ts';
import { changeLibrary } from './change-library.ts';
import type { LibraryDatabase } from './library-database.ts';
import { NotInLibrary } from './library-unavailable.ts';
import { practiceOf } from './practice-record.ts';
import { keepCopiedVersion } from './practice-versions.ts';
import { forMany } from './step-tally.ts';

/** How a copied practice stands to the collection it came from. */
export type CopyOrigin = {
  /** Where it was copied from. */
  derivedFrom: DerivedFrom;
  /** The subscription, while there is one. */
  subscriptionId?: string;
} & (
  | { state: 'same' | 'not-subscribed' }
  /** It was taken out; when, if that is known. */
  | { state: 'withdrawn'; at?: string }
  | {
      state: 'changed';
      /** The card as it is, and as it would be. */
      before: PracticeFields;
      after: PracticeFields;
      /** What would change. */
      changes: FieldChange[];
      /** Fields that stay because they are the person's own. */
      kept: PracticeFieldName[];
    }
);

/** The library's methods about practices that are copied from collections of others. */
export type SharedCopyMethods = {
  /** Makes own practices of shared ones, as one step that can be taken back; answers their ids. */
  copyShared(subscriptionId: string, ids: readonly string[]): Promise<string[]>;
  /** How a practice stands to the collection it was copied from; `undefined` when it was not copied. */
  copyOrigin(practiceId: string): Promise<CopyOrigin | undefined>;
  /** Brings a copied practice up to what the collection says now; what was its own stays, and the card that was is kept. */
  updateCopy(practiceId: string): Promise<void>;
};

/** The library's methods about copies, on a database. `now` is the clock. */
export function sharedCopyMethods(db: LibraryDatabase, now: () => Date): SharedCopyMethods {
  return {
    async copyShared(subscriptionId, ids) {
      const subscription = subscriptionSchema.parse(await db.subscriptions.get(subscriptionId));
      const language = await languageOf(db, subscriptionId);
      const stored = await db.subscribedPractices.bulkGet(ids.map((id) => [subscriptionId, id]));
      const rows = stored.flatMap((row) => subscribedPracticeSchema.safeParse(row).data ?? []);
      const made = rows.map((row) => copyOf(subscription, row, language, now()));
      const [only, second] = made;
      const title = second === undefined ? (only?.practice.fields.title ?? '') : subscription.name;
      await changeLibrary(db, now(), { action: 'copy-shared', title }, async (change) => {
        await forMany(made, ({ clip }) => change.put('clips', clip));
        await forMany(made, ({ practice }) => change.put('practices', practice));
      });
      return made.map(({ practice }) => practice.id);
    },

    async copyOrigin(practiceId) {
      const practice = await db.practices.get(practiceId);
      if (practice?.derivedFrom === undefined) return undefined;
      return originOf(db, practice, practice.derivedFrom);
    },

    async updateCopy(practiceId) {
      const practice = await practiceOf(db, practiceId);
      const { derivedFrom, fields } = practice;
      const found = derivedFrom && (await findShared(db, derivedFrom));
      if (derivedFrom === undefined || found?.row === undefined) {
        throw new NotInLibrary('practice', practiceId);
      }
      const { row, language } = found;
      const card = updatedCopy(practice, copiedCard(row.practice, language, practice.clipIds[0] ?? ''));
      const copiedAt = now().toISOString();
      const changes = { ...card, derivedFrom: { ...derivedFrom, sha256: row.sha256, copiedAt } };
      await changeLibrary(db, now(), { action: 'copy-shared', title: fields.title }, async (change) => {
        await keepCopiedVersion(change, practice, now());
        await change.put('practices', revised(practice, changes, now()));
      });
    },
  };
}

function copyOf(
  subscription: Subscription,
  { practice: shared, sha256 }: SubscribedPractice,
  language: Language,
  moment: Date,
): { clip: Clip; practice: Practice } {
  const at = moment.toISOString();
  const record = newRecord(moment);
  const clipRecord = newRecord(moment);
  const { address } = shared.source;
  const card = copiedCard(shared, language, clipRecord.id);
  const clip: Clip = {
    ...clipRecord,
    address,
    addressKey: addressKey(address),
    tabTitle: card.fields.title,
    clippedAt: at,
    scope: 'page',
    state: 'address-only',
    practiceId: record.id,
  };
  const { address: from, publisher } = subscription;
  return {
    clip,
    practice: {
      ...record,
      createdAt: at,
      ...card,
      clipIds: [clip.id],
      derivedFrom: { address: from, id: shared.id, sha256, publisher, copiedAt: at },
    },
  };
}

async function originOf(
  db: LibraryDatabase,
  practice: Practice,
  derivedFrom: DerivedFrom,
): Promise<CopyOrigin> {
  const found = await findShared(db, derivedFrom);
  if (found === undefined) return { derivedFrom, state: 'not-subscribed' };
  const { row, language, subscriptionId } = found;
  const known = { derivedFrom, subscriptionId };
  if (row === undefined) return { ...known, state: 'withdrawn' };
  if (row.withdrawnAt !== undefined) return { ...known, state: 'withdrawn', at: row.withdrawnAt };
  if (row.sha256 === derivedFrom.sha256) return { ...known, state: 'same' };
  const now = copiedCard(row.practice, language, practice.clipIds[0] ?? '');
  const { fields: after } = updatedCopy(practice, now);
  return {
    ...known,
    state: 'changed',
    before: practice.fields,
    after,
    changes: compareCards(practice.fields, after),
    kept: [...ownFieldsOf(practice)],
  };
}

/** The shared practice that one was copied from, as it was fetched last; `undefined` when its collection is not subscribed to. */
async function findShared(db: LibraryDatabase, { address, id }: DerivedFrom) {
  const all = await db.subscriptions.toArray();
  const subscription = all.find((each) => each.address === address && each.deletedAt === undefined);
  if (subscription === undefined) return undefined;
  const { data: row } = subscribedPracticeSchema.safeParse(
    await db.subscribedPractices.get([subscription.id, id]),
  );
  const language = await languageOf(db, subscription.id);
  return { row, language, subscriptionId: subscription.id };
}

async function languageOf(db: LibraryDatabase, subscriptionId: string): Promise<Language> {
  const { data } = subscribedContentSchema.safeParse(await db.subscribedContents.get(subscriptionId));
  return data?.head.languages[0] ?? 'fi';
}
