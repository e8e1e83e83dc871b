import { z } from 'zod/mini';
import { recordIdSchema } from '../record/record.ts';

/**
 * Where a value came from, the surest first:
 * `typed` by a person · `publication` an agreement's data file · `label` a labelled line of the page ·
 * `heading` a heading · `text` running text · `markup` an element's meaning (time, lang, tag list) ·
 * `json-ld` and `meta` what the page tells machines · `title` the document's title ·
 * `address` the page's address · `tab` what the browser knew before the page was read.
 */
export const SOURCES = [
  'typed',
  'publication',
  'label',
  'heading',
  'text',
  'markup',
  'json-ld',
  'meta',
  'title',
  'address',
  'tab',
] as const;

/** Where a value came from. */
export const sourceSchema = z.enum(SOURCES);
/** Where a value came from. */
export type Source = z.infer<typeof sourceSchema>;

/** The longest passage kept beside a value, in characters. */
export const MAX_PASSAGE_LENGTH = 300;

/** Why a field has the value it has. */
export const provenanceSchema = z.object({
  /** Where the value was found. */
  source: sourceSchema,
  /** The page's own words at that place, shortened; absent when a person typed the value. */
  passage: z.optional(z.string().check(z.maxLength(MAX_PASSAGE_LENGTH))),
  /** The clip that holds the evidence. */
  clipId: z.optional(recordIdSchema),
});
/** Why a field has the value it has. */
export type Provenance = z.infer<typeof provenanceSchema>;
