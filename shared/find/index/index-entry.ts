import { z } from 'zod/mini';
import { contentLanguageSchema } from '../../language/language.ts';
import { momentSchema, recordIdSchema } from '../../record/record.ts';
import { FACETS, type Facet } from '../facets.ts';

/** The facets whose values are kept with each practice; `likeness` depends on who asks and is worked out then. */
export type KeptFacet = Exclude<Facet, 'likeness'>;

/** The facets whose values are kept with each practice. */
export const KEPT_FACETS = FACETS.filter((facet): facet is KeptFacet => facet !== 'likeness');

/** The different words of a text or card, and of each where it stands. */
export const termsSchema = z.object({
  /** The words, a space between. */
  words: z.string(),
  /** A term code for each word: see `term-code.ts`. */
  codes: z.instanceof(Uint8Array),
});
/** The different words of a text or card, and of each where it stands. */
export type Terms = z.infer<typeof termsSchema>;

/** What the catalogue knows of a practice beside its words. */
export const catalogueRowSchema = z.object({
  /** The practice's id. */
  id: recordIdSchema,
  /** When it came into the library. */
  createdAt: momentSchema,
  /** When it was last changed. */
  updatedAt: momentSchema,
  /** The day it was published as a number, 20260131; 0 when that is not known. */
  published: z.int(),
  /** Its title, shortened to 200 characters. */
  title: z.string(),
  /** The values it has in each facet. */
  facets: z.partialRecord(z.enum(KEPT_FACETS), z.array(z.string())),
});
/** What the catalogue knows of a practice beside its words. */
export type CatalogueRow = z.infer<typeof catalogueRowSchema>;

/** All that the index knows of a practice. */
export const indexEntrySchema = z.extend(catalogueRowSchema, {
  /** Whether it lives; one in the trash is found by nothing. */
  isLiving: z.boolean(),
  /** The language of its words, by which they are inflected. */
  language: z.optional(contentLanguageSchema),
  /** The words of its card. */
  card: termsSchema,
  /** The words of its pages; absent when they are as they were in the index. */
  pages: z.optional(termsSchema),
});
/** All that the index knows of a practice. */
export type IndexEntry = z.infer<typeof indexEntrySchema>;
