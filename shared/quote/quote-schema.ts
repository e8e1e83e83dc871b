import { z } from 'zod/mini';
import { practiceFieldNameSchema } from '../practice/practice-schema.ts';
import { momentSchema, recordIdSchema, recordSchema } from '../record/record.ts';
import { quoteSelectorSchema } from './quote-selector-schema.ts';
import { sectionSelectorSchema } from './section-selector-schema.ts';

/**
 * Where a quote was when its page was last read. `in-place`: word for word where it was. `moved`: word for word elsewhere.
 * `approximate`: its words have changed a little. `lost`: not there any more; the quote is kept.
 */
export const quoteStateSchema = z.enum(['in-place', 'moved', 'approximate', 'lost']);

/** A passage picked from a page: where it stands in the page's main text, and in which section. */
export const pickedPassageSchema = z.object({
  /** The passage and its place. */
  selector: quoteSelectorSchema,
  /** The section it stands in, when the text has headings. */
  section: z.optional(sectionSelectorSchema),
});
/** A passage picked from a page. */
export type PickedPassage = z.infer<typeof pickedPassageSchema>;

/** A passage that a person has picked from a page, on a practice and perhaps on one of its fields. */
export const quoteSchema = z.extend(recordSchema, {
  /** The practice it belongs to. */
  practiceId: recordIdSchema,
  /** The clip it was picked in. */
  clipId: recordIdSchema,
  /** The page's address key, by which its quotes are found when a person returns to it. */
  addressKey: z.string(),
  /** The field it supports, when it supports one. */
  field: z.optional(practiceFieldNameSchema),
  /** The passage and its place, in the clip's main content. */
  selector: quoteSelectorSchema,
  /** The section it stood in. */
  section: z.optional(sectionSelectorSchema),
  /** Where it was when the page was last read. */
  state: quoteStateSchema,
  /** What stands there now, when its words have changed. */
  presentText: z.optional(z.string().check(z.maxLength(10_000))),
  /** The present heading of the section it stood in, when the passage is lost and the section is not. */
  presentSection: z.optional(z.string().check(z.maxLength(2_000))),
  /** When the page was last read. */
  checkedAt: momentSchema,
});
/** A passage that a person has picked from a page. */
export type Quote = z.infer<typeof quoteSchema>;
