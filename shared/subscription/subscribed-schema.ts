import { z } from 'zod/mini';
import { momentSchema, recordIdSchema } from '../record/record.ts';
import { collectionHeadSchema, sharedPracticeSchema } from './shared-collection-schema.ts';

/** Why a subscribed collection could not be read: of the way there, then of the file itself. */
export const READ_PROBLEMS = [
  'refused',
  'not-found',
  'moved',
  'too-large',
  'failed',
  'not-json',
  'not-collection',
  'newer-version',
  'invalid',
  'parts-differ',
  'too-many',
  'other-collection',
] as const;
/** Why a subscribed collection could not be read. */
export type ReadProblem = (typeof READ_PROBLEMS)[number];

const sum = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const validator = z.string().check(z.maxLength(1_000));
const count = z.int().check(z.minimum(0));

/** What a server calls the version of a file that it gave, by which it is asked whether there is another. */
export type FileVersion = {
  /** Its `ETag`. */
  etag?: string | undefined;
  /** Its `Last-Modified`, in the server's own writing. */
  lastModified?: string | undefined;
};

/** How many practices of a subscribed collection there are, and how many a person has not seen as they are now. */
export const subscribedCountsSchema = z.object({
  /** Those that are published now. */
  practices: count,
  /** Those that have come. */
  new: count,
  /** Those that say something else. */
  changed: count,
  /** Those that were taken out. */
  withdrawn: count,
});
/** How many practices of a subscribed collection there are and what is new of them. */
export type SubscribedCounts = z.infer<typeof subscribedCountsSchema>;

/** What was fetched last of a subscribed collection, without its practices. */
export const subscribedContentSchema = z.object({
  /** The subscription. */
  subscriptionId: recordIdSchema,
  /** What the collection tells of itself. */
  head: collectionHeadSchema,
  /** What the server calls this version of the first page, by which it is asked whether there is another. */
  etag: z.optional(validator),
  /** When the server says the first page was changed, in its own writing. */
  lastModified: z.optional(validator),
  /** When the collection was last read, or known to be as it was. */
  readAt: momentSchema,
  /** When reading it was last tried. */
  checkedAt: momentSchema,
  /** Why the last tries failed, and since when they do; the last good copy stays. */
  trouble: z.optional(
    z.object({
      /** Why. */
      kind: z.enum(READ_PROBLEMS),
      /** Since when. */
      since: momentSchema,
    }),
  ),
  /** How many practices there are and what is new of them. */
  counts: subscribedCountsSchema,
});
/** What was fetched last of a subscribed collection, without its practices. */
export type SubscribedContent = z.infer<typeof subscribedContentSchema>;

/** What has become of a practice since a person last looked at the collection. */
export const SUBSCRIBED_STATES = ['new', 'changed', 'withdrawn', 'same'] as const;

/** A practice of a subscribed collection, as it was fetched last. */
export const subscribedPracticeSchema = z.object({
  /** The subscription. */
  subscriptionId: recordIdSchema,
  /** The practice's id in the collection. */
  id: recordIdSchema,
  /** Its place in the collection's order, from 0. */
  place: count,
  /** The practice; of a withdrawn one, as it was published last. */
  practice: sharedPracticeSchema,
  /** SHA-256 of its canonical JSON. */
  sha256: sum,
  /** What has become of it since a person last looked. */
  state: z.enum(SUBSCRIBED_STATES),
  /** What it was when a person last looked; there when it has said something else since. */
  before: z.optional(
    z.object({
      /** The practice. */
      practice: sharedPracticeSchema,
      /** SHA-256 of its canonical JSON. */
      sha256: sum,
    }),
  ),
  /** When it was taken out of the collection; absent while it is published. */
  withdrawnAt: z.optional(momentSchema),
});
/** A practice of a subscribed collection, as it was fetched last. */
export type SubscribedPractice = z.infer<typeof subscribedPracticeSchema>;
