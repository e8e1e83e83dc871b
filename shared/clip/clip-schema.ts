import { z } from 'zod/mini';
import { contentLanguageSchema } from '../language/language.ts';
import { textHeadingSchema } from '../quote/text-heading-schema.ts';
import { momentSchema, recordIdSchema, recordSchema } from '../record/record.ts';

/** An http or https address as text. */
export const pageAddressSchema = z.string().check(z.regex(/^https?:\/\//), z.maxLength(4_000));

/**
 * How far a clip has come. `begun`: the click has been noted, the page not yet read.
 * `saved`: the page was read and is evidence for a practice. `known`: the page was read, the library has it already, and
 * a person is asked what to do. `interrupted`: reading never finished, and a person is asked what to do.
 * `address-only`: the page could not be read and a person kept its address.
 */
export const clipStateSchema = z.enum(['begun', 'saved', 'known', 'interrupted', 'address-only']);
/** How far a clip has come. */
export type ClipState = z.infer<typeof clipStateSchema>;

/** What was clipped: the page's main content, the part a person had selected, or one thing they pointed at. */
export const clipScopeSchema = z.enum(['page', 'selection', 'table', 'image', 'link', 'contact']);
/** What was clipped. */
export type ClipScope = z.infer<typeof clipScopeSchema>;

/**
 * What a person does with a clip of a page that the library has. `update`: bring the practice up to what the page says,
 * and keep the old version. `new-version`: a practice of its own that follows the old one. `keep-both`: a practice of
 * its own. `add`: leave the card as it is and keep the clip as more evidence for it.
 */
export const knownChoiceSchema = z.enum(['update', 'new-version', 'keep-both', 'add']);
/** What a person does with a clip of a page that the library has. */
export type KnownChoice = z.infer<typeof knownChoiceSchema>;

/** A clip: the evidence that a page said something at a time. Its text and mark-up are kept apart, in its body. */
export const clipSchema = z.extend(recordSchema, {
  /** The address in the browser when the clip was begun. */
  address: z.string().check(z.minLength(1), z.maxLength(4_000)),
  /** The address by which equal pages are recognised: see `addressKey`. */
  addressKey: z.string(),
  /** The address the page itself calls its own, when it is on the same host. */
  canonicalAddress: z.optional(pageAddressSchema),
  /** The tab's title when the clip was begun. */
  tabTitle: z.string().check(z.maxLength(2_000)),
  /** The moment of the click. */
  clippedAt: momentSchema,
  /** The whole page or a selection. */
  scope: clipScopeSchema,
  /** The address of the picture or the link that a person pointed at. */
  target: z.optional(z.string().check(z.maxLength(4_000))),
  /** How far the clip has come. */
  state: clipStateSchema,
  /** Language of the clipped text. */
  language: z.optional(contentLanguageSchema),
  /** The practice this clip is evidence for; absent until the page has been read. */
  practiceId: z.optional(recordIdSchema),
  /** What a person chose, when the library had its page already. */
  choice: z.optional(knownChoiceSchema),
  /** The print of its text, by which nearly equal pages are found: see `textPrint`. */
  textPrint: z.optional(z.array(z.string().check(z.maxLength(10))).check(z.maxLength(8))),
  /** Names of the reading rules that failed on its page. */
  failedRules: z.optional(z.array(z.string())),
});
/** A clip: the evidence that a page said something at a time. */
export type Clip = z.infer<typeof clipSchema>;

/** A clip's text and sanitised mark-up, kept apart from the clip so that lists stay light. */
export const clipBodySchema = z.object({
  /** The clip it belongs to. */
  clipId: recordIdSchema,
  /** Sanitised mark-up of the main content; sanitised once more before it is shown. */
  html: z.string(),
  /** The same as plain text. */
  text: z.string(),
  /** The headings of the text, by which passages and sections are found again. */
  headings: z.optional(z.array(textHeadingSchema)),
  /** SHA-256 of `text` in hexadecimal, by which a damaged body is noticed. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
/** A clip's text and sanitised mark-up. */
export type ClipBody = z.infer<typeof clipBodySchema>;
