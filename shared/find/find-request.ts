import { z } from 'zod/mini';
import { municipalityCodeSchema } from '../municipality/municipality-schema.ts';
import { daySchema } from '../record/record.ts';
import { facetSchema } from './facets.ts';

/** The orders a found list can have. `newest`: by when it came into the library; `changed`: by its last change here. */
export const SORTS = ['relevance', 'newest', 'changed', 'title', 'municipality', 'published'] as const;
/** An order of a found list. */
export const sortSchema = z.enum(SORTS);
/** An order of a found list. */
export type Sort = z.infer<typeof sortSchema>;

/** What is looked for in the library. */
export const findRequestSchema = z.object({
  /** What a person typed: words, quoted phrases, words to leave out, and conditions like `kunta:Ii`. */
  words: z.string().check(z.maxLength(2_000)),
  /** Whether the last word may still be a beginning: the person is typing. */
  isTyping: z.boolean(),
  /** The chosen values of each facet: any of them within a facet, all facets together. */
  choices: z.partialRecord(facetSchema, z.array(z.string().check(z.maxLength(500))).check(z.maxLength(500))),
  /** Published, or where that is not known clipped, on this day or later. */
  after: z.optional(daySchema),
  /** Published, or where that is not known clipped, before this day. */
  before: z.optional(daySchema),
  /** Our own municipality, which the facet `likeness` compares with. */
  ours: z.optional(municipalityCodeSchema),
  /** The order; `relevance` without words is `newest`. */
  sort: sortSchema,
});
/** What is looked for in the library. */
export type FindRequest = z.infer<typeof findRequestSchema>;

/** A request for everything, the newest first. */
export const EVERYTHING: FindRequest = { words: '', isTyping: false, choices: {}, sort: 'relevance' };
