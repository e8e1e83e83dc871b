import { z } from 'zod/mini';
import { licenceSchema } from '../licence/licence-schema.ts';
import { practiceFieldsSchema } from '../practice/practice-schema.ts';
import { PUBLISHABLE_FIELDS } from '../practice/publishable-fields.ts';
import {
  COLLECTION_FORMAT,
  publishedCollectionSchema,
  publishedPracticeSchema,
} from '../publication/published-collection-schema.ts';
import { momentSchema, recordIdSchema } from '../record/record.ts';

/** The newest version of a shared collection that this program writes and reads. Every older one is read for ever. */
export const SHARED_VERSION = 1;

/** The word by which a further page of a collection is recognised. */
export const PAGE_FORMAT = 'hyvan-kierre/collection-page';

/** How many practices stand on one page of a collection. */
export const PRACTICES_ON_PAGE = 500;

/** The most practices a collection may have, all its pages together. */
export const MAX_SHARED_PRACTICES = 10_000;

/** Fields of the card that the published practice tells beside it, where the widget reads them too. */
const TOLD_BESIDE = ['kind', 'title', 'municipalityCode', 'publishedOn'] as const;

type ToldBeside = (typeof TOLD_BESIDE)[number];
type CardField = Exclude<(typeof PUBLISHABLE_FIELDS)[number], ToldBeside>;

/** The fields of a card that go out with a shared practice: those that may be published and are not told beside it. */
export const CARD_FIELDS = PUBLISHABLE_FIELDS.filter(
  (name): name is CardField => !(TOLD_BESIDE as readonly string[]).includes(name),
);

const cardMask = Object.fromEntries(CARD_FIELDS.map((name) => [name, true])) as Record<CardField, true>;

/** What a shared practice tells of its card. Every address in it is one of the web. */
export const sharedCardSchema = z
  .partial(z.pick(practiceFieldsSchema, cardMask))
  .check(z.refine((card) => addressesIn(card).every((address) => /^https?:\/\//.test(address))));

/**
 * A practice as one municipality shares it with another: what residents may see, and beside it the parts of the card
 * that only the extension reads. There is no place for contacts, authors, notes or a clipped page's text.
 */
export const sharedPracticeSchema = z.extend(publishedPracticeSchema, {
  /** The card's fields that are not told beside it. */
  card: z.optional(sharedCardSchema),
  /** The sentence that names the source, when texts of the source go out by its licence. */
  attribution: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000))),
  /** When what is published of it last changed. */
  changedAt: z.optional(momentSchema),
});
/** A practice as one municipality shares it with another. */
export type SharedPractice = z.infer<typeof sharedPracticeSchema>;

/** A page of practices that follows. */
export const nextPageSchema = z.object({
  /** Its address, as it is meant beside the first page. */
  address: z.string().check(z.minLength(1), z.maxLength(4_000)),
  /** SHA-256 of its canonical JSON: a page that changes changes the one before it, up to the first. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const pagePractices = z.array(sharedPracticeSchema).check(z.maxLength(MAX_SHARED_PRACTICES));

/** A practice that was published once and is no more. */
export const removedPracticeSchema = z.object({
  /** Its id. */
  id: recordIdSchema,
  /** When it was taken out. */
  at: momentSchema,
});

/**
 * A collection as it is shared, or the first page of it: the published collection that the widget shows, with optional
 * parts that only the extension reads. A file without them is one too.
 */
export const sharedCollectionSchema = z.extend(publishedCollectionSchema, {
  /** The practices of this page, in the collection's own order. */
  practices: pagePractices,
  /** On what terms the publisher's own texts may be used. */
  licence: z.optional(licenceSchema),
  /** What was published once and is no more, so that those who have copied it are told. */
  removed: z.optional(z.array(removedPracticeSchema).check(z.maxLength(MAX_SHARED_PRACTICES))),
  /** Where the practices go on. */
  next: z.optional(nextPageSchema),
});
/** A collection as it is shared. */
export type SharedCollection = z.infer<typeof sharedCollectionSchema>;

/** A further page of a shared collection. */
export const collectionPageSchema = z.object({
  /** Always `hyvan-kierre/collection-page`. */
  format: z.literal(PAGE_FORMAT),
  /** The format's version. */
  version: z.literal(1),
  /** The id of the collection it belongs to. */
  id: recordIdSchema,
  /** The practices of this page. */
  practices: pagePractices,
  /** Where they go on. */
  next: z.optional(nextPageSchema),
});
/** A further page of a shared collection. */
export type CollectionPage = z.infer<typeof collectionPageSchema>;

/** What is told of a shared collection as a whole, without its practices. */
export const collectionHeadSchema = z.omit(sharedCollectionSchema, {
  practices: true,
  removed: true,
  next: true,
});
/** What is told of a shared collection as a whole. */
export type CollectionHead = z.infer<typeof collectionHeadSchema>;

/** What is told of a collection as a whole, taken out of it. */
export function headOf(collection: SharedCollection): CollectionHead {
  const { practices: _practices, removed: _removed, next: _next, ...head } = collection;
  return head;
}

/** Whether a text names the format of a collection or of its pages. */
export function isSharedFormat(format: unknown): boolean {
  return format === COLLECTION_FORMAT || format === PAGE_FORMAT;
}

/** Every value under the key `address`, however deep. */
function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'address' && typeof inner === 'string' ? [inner] : addressesIn(inner),
  );
}
