import { z } from 'zod/mini';
import { pageAddressSchema } from '../clip/clip-schema.ts';
import { practiceDraftSchema } from '../practice/practice-schema.ts';

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
  }),
  /** The publication (an agreement as data) as JSON text, fetched or inline; it is parsed by schema before use. */
  publicationText: z.optional(z.string().check(z.maxLength(5_000_000))),
});
/** What reading a page gives. */
export type PageReading = z.infer<typeof pageReadingSchema>;
