import { z } from 'zod/mini';

/** The longest quote kept, in characters; of a longer passage its beginning is quoted. */
export const MAX_QUOTE_LENGTH = 10_000;
/** How much of the text on either side is kept, in characters. */
export const MAX_CONTEXT_LENGTH = 64;
/** How much of a heading is kept, in characters. */
export const MAX_QUOTE_HEADING_LENGTH = 200;
/** How many other places are noted. */
export const MAX_RIVALS = 8;

const offsetSchema = z.int().check(z.nonnegative());
const contextSchema = z.string().check(z.maxLength(MAX_CONTEXT_LENGTH));

const shareSchema = z.number().check(z.gte(0), z.lte(1));

/**
 * Another place of the text that fitted a passage's description when it was made. A place that fits no better later is
 * that one, not the passage.
 */
export const quoteRivalSchema = z.object({
  /** How much of the passage's own words stood there, from 0 to 1. */
  quoteFit: shareSchema,
  /** How much of the passage and of the words around it stood there, from 0 to 1. */
  fit: shareSchema,
  /** Where it began, in characters from the text's beginning. */
  start: offsetSchema,
});
/** Another place of the text that fitted a passage's description when it was made. */
export type QuoteRival = z.infer<typeof quoteRivalSchema>;

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
   * Where one paragraph ends and another begins, in characters from the passage's beginning (before it: negative): the
   * last two within `prefix`, the first and the last within the passage, the first two within `suffix`. Absent when not
   * known. A link to a passage may not give words across such a place.
   */
  breaks: z.optional(z.array(z.int()).check(z.maxLength(6))),
  /** The other places of the text that fitted this description too, the likest first; absent when none came near. */
  rivals: z.optional(z.array(quoteRivalSchema).check(z.maxLength(MAX_RIVALS))),
});
/** A passage of a page, so told that it is found again after the page has changed. */
export type QuoteSelector = z.infer<typeof quoteSelectorSchema>;
