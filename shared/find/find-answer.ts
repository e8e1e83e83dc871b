import { z } from 'zod/mini';
import { recordIdSchema } from '../record/record.ts';
import { facetSchema } from './facets.ts';

/** How many values of a facet an answer counts at most; the rest are told as a number. */
export const MOST_FACET_VALUES = 200;

/** A value of a facet and how many of the found practices have it. */
export const facetCountSchema = z.object({
  /** The value. */
  value: z.string(),
  /** How many practices have it among those that meet every other choice. */
  count: z.int(),
});
/** A value of a facet and how many of the found practices have it. */
export type FacetCount = z.infer<typeof facetCountSchema>;

/** The counts of a facet. */
export const facetCountsSchema = z.object({
  /** The values, the most frequent first; a chosen value is always among them, even at 0. */
  values: z.array(facetCountSchema),
  /** How many more values there are. */
  more: z.int(),
});
/** The counts of a facet. */
export type FacetCounts = z.infer<typeof facetCountsSchema>;

/**
 * Why a part of what was typed was not followed. `unknown-value`: a condition names something we do not know
 * (`kunta:Iii`). `unknown-day`: `jälkeen:` or `ennen:` without a day or a year. `empty-condition`: nothing after the
 * colon. `open-quote`: a quotation that does not end is taken to end with the line.
 * `only-left-out`: there are only words to leave out. `common-quotation`: so many practices have the words of a quotation that
 * only the likeliest were read to see whether they stand one after another.
 */
export const findProblemSchema = z.object({
  /** What is wrong. */
  problem: z.enum([
    'unknown-value',
    'unknown-day',
    'empty-condition',
    'open-quote',
    'only-left-out',
    'common-quotation',
  ]),
  /** The part of what was typed, as typed. */
  typed: z.string(),
});
/** Why a part of what was typed was not followed. */
export type FindProblem = z.infer<typeof findProblemSchema>;

/**
 * Where the index stands. `building`: it is being made anew, and the answer looks only at titles, the newest first
 * (`facets` are empty then). `failed`: it could not be made, and the answer is as plain as while building.
 */
export const indexStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ready') }),
  z.object({
    /** It is being made. */
    state: z.literal('building'),
    /** Practices done. */
    done: z.int(),
    /** Practices in all. */
    total: z.int(),
  }),
  z.object({ state: z.literal('failed') }),
]);
/** Where the index stands. */
export type IndexState = z.infer<typeof indexStateSchema>;

/** What was found. */
export const findAnswerSchema = z.object({
  /** Ids of the practices of the page asked for, in order. */
  ids: z.array(recordIdSchema),
  /** How many were found in all. */
  total: z.int(),
  /** For every facet how many practices have each value; a facet's own choices do not narrow its own counts. */
  facets: z.partialRecord(facetSchema, facetCountsSchema),
  /** What of the typed was not followed, and why. */
  problems: z.array(findProblemSchema),
  /** Words that were met only by allowing one typing error, and what was met instead. */
  corrected: z.array(
    z.object({
      /** The word as typed. */
      typed: z.string(),
      /** What was found instead. */
      found: z.string(),
    }),
  ),
  /** Where the index stands. */
  index: indexStateSchema,
});
/** What was found. */
export type FindAnswer = z.infer<typeof findAnswerSchema>;

/** A stretch of a text to mark: from the first character to before the last, in UTF-16 units. */
export const markSchema = z.object({
  /** Where it begins. */
  start: z.int(),
  /** Where it has ended. */
  end: z.int(),
});
/** A stretch of a text to mark. */
export type Mark = z.infer<typeof markSchema>;

/** A text with its met words. */
export const markedTextSchema = z.object({
  /** The text. */
  text: z.string(),
  /** Its met words, in order, none over another. */
  marks: z.array(markSchema),
});
/** A text with its met words. */
export type MarkedText = z.infer<typeof markedTextSchema>;

/** What a row of the list shows of why a practice was found. */
export const snippetSchema = z.object({
  /** The title as the list row has it, with its met words. */
  title: markedTextSchema,
  /** The passage that tells best why it was found: on one line, with an ellipsis where it is cut; absent without words. */
  passage: z.optional(
    z.extend(markedTextSchema, {
      /** Whether it stands on the card or in the text of a clipped page. */
      from: z.enum(['card', 'page']),
    }),
  ),
});
/** What a row of the list shows of why a practice was found. */
export type Snippet = z.infer<typeof snippetSchema>;
