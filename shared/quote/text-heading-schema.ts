import { z } from 'zod/mini';

/** A heading within a text whose white space is collapsed. */
export const textHeadingSchema = z.object({
  /** Its words. */
  text: z.string().check(z.maxLength(2_000)),
  /** 1 for the page's own heading, 6 for the least. */
  level: z.int().check(z.gte(1), z.lte(9)),
  /** Where it begins in the text, in characters. */
  start: z.int().check(z.nonnegative()),
  /** Where it ends in the text, in characters. */
  end: z.int().check(z.nonnegative()),
});
