import { z } from 'zod/mini';
import { quoteSelectorSchema } from '../quote/quote-selector-schema.ts';
import { recordIdSchema } from '../record/record.ts';

/**
 * Where a value came from, the surest first:
 * `typed` by a person · `publication` an agreement's data file · `file` a file of practices that was imported ·
 * `collection` a collection of another municipality · `label` a labelled line of the page ·
 * `heading` a heading · `selection` the part a person had selected · `text` running text · `pattern` a shape in the text
 * (a phone number, a section sign, a period) · `markup` an element's meaning (time, lang, tag list) ·
 * `json-ld`, `dublin-core`, `open-graph` and `meta` what the page tells machines · `title` the document's title ·
 * `address` the page's address · `tab` what the browser knew before the page was read.
 */
export const SOURCES = [
  'typed',
  'publication',
  'file',
  'collection',
  'label',
  'heading',
  'selection',
  'text',
  'pattern',
  'markup',
  'json-ld',
  'dublin-core',
  'open-graph',
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

/** How sure a value is: told by a person or a label, told beside it, or concluded. */
export type Confidence = 'sure' | 'likely' | 'guess';

const sure: ReadonlySet<Source> = new Set<Source>(['typed', 'publication', 'label', 'selection']);
const guessed: ReadonlySet<Source> = new Set<Source>(['text', 'pattern', 'address', 'tab']);

/** How sure a value from this source is. */
export function confidenceOf(source: Source): Confidence {
  if (sure.has(source)) return 'sure';
  return guessed.has(source) ? 'guess' : 'likely';
}

/** Why a field has the value it has. */
export const provenanceSchema = z.object({
  /** Where the value was found. */
  source: sourceSchema,
  /** The page's own words at that place, shortened; absent when a person typed the value. */
  passage: z.optional(z.string().check(z.maxLength(MAX_PASSAGE_LENGTH))),
  /** The passage's place in the clipped text, by which it is found again when the page has changed. */
  selector: z.optional(quoteSelectorSchema),
  /** The clip that holds the evidence. */
  clipId: z.optional(recordIdSchema),
});
/** Why a field has the value it has. */
export type Provenance = z.infer<typeof provenanceSchema>;
