import { z } from 'zod/mini';

/** How much of a section's first words is kept, in characters. */
export const MAX_OPENING_LENGTH = 200;
/** How much of a heading is kept, in characters. */
export const MAX_SECTION_HEADING_LENGTH = 200;

const headingTextSchema = z.string().check(z.maxLength(MAX_SECTION_HEADING_LENGTH));

/** A section of a page, so told that it is found again after a redesign. */
export const sectionSelectorSchema = z.object({
  /** The words of its heading. */
  heading: headingTextSchema,
  /** The level of its heading, 1 to 6. */
  level: z.int().check(z.gte(1), z.lte(9)),
  /** The headings it stands under, the outermost first. */
  path: z.array(headingTextSchema).check(z.maxLength(9)),
  /** Its first words after the heading; empty when it has none. */
  opening: z.string().check(z.maxLength(MAX_OPENING_LENGTH)),
  /** How far down the text its heading stood, from 0 to 1. */
  position: z.number().check(z.gte(0), z.lte(1)),
});
/** A section of a page, so told that it is found again after a redesign. */
export type SectionSelector = z.infer<typeof sectionSelectorSchema>;
