import { z } from 'zod/mini';
import { pageAddressSchema } from '../clip/clip-schema.ts';
import { MAX_IMAGES, pageImageSchema } from '../image/image-schema.ts';
import { practiceDraftSchema } from '../practice/practice-schema.ts';
import { pickedPassageSchema } from '../quote/quote-schema.ts';
import { textHeadingSchema } from '../quote/text-heading-schema.ts';
import { tableSchema } from '../table/table-schema.ts';

/** The longest snapshot that is kept, in characters. */
export const MAX_SNAPSHOT_LENGTH = 5_000_000;

/** What reading a page gives: a draft of the practice card, the evidence, and the publication it carries, if any. */
export const pageReadingSchema = z.object({
  /** The address the page itself calls its own, when it is on the same host. */
  canonicalAddress: z.optional(pageAddressSchema),
  /** The card as far as the page fills it. */
  draft: practiceDraftSchema,
  /** The evidence. */
  body: z.object({
    /** Main content as sanitised mark-up. */
    html: z.string().check(z.maxLength(5_000_000)),
    /** Main content as plain text. */
    text: z.string().check(z.maxLength(2_000_000)),
    /** The headings of the text, by their places in it when its white space is collapsed. */
    headings: z.array(textHeadingSchema).check(z.maxLength(2_000)),
  }),
  /** The data tables of the main content, in the order of the page. */
  tables: z.array(tableSchema).check(z.maxLength(100)),
  /** The images of the main content, in the order of the page. */
  images: z.array(pageImageSchema).check(z.maxLength(MAX_IMAGES)),
  /**
   * The cleaned page as mark-up that needs nothing from outside: no scripts, no values of forms, no addresses that load
   * anything. Images stand in it as `data-image` with their place in `images`.
   */
  snapshot: z.optional(z.string().check(z.maxLength(MAX_SNAPSHOT_LENGTH))),
  /** The passages a person had selected, with their places in the page's main content. */
  quotes: z.array(pickedPassageSchema).check(z.maxLength(20)),
  /** Names of the reading rules that failed on this page; what they would have read was read in a plainer way or not at all. */
  failedRules: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100)),
  /** The publication (an agreement as data) as JSON text, fetched or inline; it is parsed by schema before use. */
  publicationText: z.optional(z.string().check(z.maxLength(5_000_000))),
});
/** What reading a page gives. */
export type PageReading = z.infer<typeof pageReadingSchema>;
