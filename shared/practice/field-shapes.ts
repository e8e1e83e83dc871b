import { z } from 'zod/mini';

/** One line of text, at most 2,000 characters. */
export const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));

/** A longer text with paragraphs (a blank line between) and lists (lines that begin with `• ` or `1. `). */
export const story = z.string().check(z.trim(), z.minLength(1), z.maxLength(100_000));

/** Subject words: at most a hundred, each at most 200 characters. */
export const tags = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)))
  .check(z.maxLength(100));

/** Names of organisations, groups and places, one by one: at most five hundred. */
export const names = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(500)))
  .check(z.maxLength(500));

/** A link of a practice: to a page or a file. */
export const practiceLinkSchema = z.object({
  /** The link's words on the page. */
  text: line,
  /** Its address: http, https, mailto or tel. */
  address: z.string().check(z.minLength(1), z.maxLength(4_000)),
});
/** A link of a practice: to a page or a file. */
export type PracticeLink = z.infer<typeof practiceLinkSchema>;

/** At most two hundred links. */
export const links = z.array(practiceLinkSchema).check(z.maxLength(200));
