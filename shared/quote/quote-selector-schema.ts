import { z } from 'zod/mini';

/** The longest quote kept, in characters; of a longer passage its beginning is quoted. */
export const MAX_QUOTE_LENGTH = 10_000;
/** How much of the text on either side is kept, in characters. */
export const MAX_CONTEXT_LENGTH = 64;
/** How much of a heading is kept, in characters. */
export const MAX_QUOTE_HEADING_LENGTH = 200;

const offsetSchema = z.int().check(z.nonnegative());
const contextSchema = z.string().check(z.maxLength(MAX_CONTEXT_LENGTH));

/**
 * A passage of a page, so told that it is found again after the page has changed. The names are those of the W3C Web
 * Annotation selectors TextQuoteSelector and TextPositionSelector; the text is the page's as a person reads it, with
 * each run of white space as one space.
 */
export const quoteSelectorSchema = z.object({
  /** The passage itself. */
  exact: z.string().check(z.minLength(1), z.maxLength(MAX_QUOTE_LENGTH)),
  /** The text right before it; empty at the text's beginning. */
  prefix: contextSchema,
  /** The text right after it; empty at the text's end. */
  suffix: contextSchema,
  /** Where it begins, in characters from the text's beginning. */
  start: offsetSchema,
  /** Where it ends, in characters from the text's beginning. */
  end: offsetSchema,
  /** The length of the whole text, in characters: tells how far down the passage stood. */
  textLength: z.optional(offsetSchema),
  /** The nearest heading before it. */
  heading: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_QUOTE_HEADING_LENGTH))),
  /**
   * How well the most alike other place of the same text fitted this description, from 0 to 1. A place that fits no
   * better later is that other place, not this one.
   */
  rivalScore: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** How many other places fitted about as well as the most alike one. */
  rivalCount: z.optional(offsetSchema),
});
/** A passage of a page, so told that it is found again after the page has changed. */
export type QuoteSelector = z.infer<typeof quoteSelectorSchema>;
