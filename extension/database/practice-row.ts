import { z } from 'zod/mini';
import { contentLanguageSchema } from '#shared/language/language.ts';
import { municipalityCodeSchema } from '#shared/municipality/municipality-schema.ts';
import { practiceKindSchema } from '#shared/practice/practice-kind.ts';
import { daySchema, momentSchema, recordIdSchema } from '#shared/record/record.ts';

/** A practice as a list shows it: under 2 kB, so that a list of thousands stays light. Written with the practice, never alone. */
export const practiceRowSchema = z.object({
  /** The practice's id. */
  id: recordIdSchema,
  /** When it came into the library; the list's order. */
  createdAt: momentSchema,
  /** When it was last changed. */
  updatedAt: momentSchema,
  /** When it was put in the trash; absent while it lives. */
  deletedAt: z.optional(momentSchema),
  /** What kind of practice it is. */
  kind: practiceKindSchema,
  /** Its title, shortened to 200 characters. */
  title: z.string(),
  /** Its summary, shortened to 240 characters. */
  summary: z.optional(z.string()),
  /** The municipality's code. */
  municipalityCode: z.optional(municipalityCodeSchema),
  /** The publishing site. */
  site: z.optional(z.string()),
  /** Language of the page. */
  language: z.optional(contentLanguageSchema),
  /** When the page was published, if it says. */
  publishedOn: z.optional(daySchema),
  /** Address key of its first clip, by which equal pages are recognised. */
  addressKey: z.optional(z.string()),
  /** Its tags, by which rows are found; absent when it has none. */
  tags: z.optional(z.array(z.string())),
  /** The collections it is in, by which rows are found; absent when it is in none. */
  collectionIds: z.optional(z.array(recordIdSchema)),
  /** When it was pinned; absent when it is not. */
  pinnedAt: z.optional(momentSchema),
});
/** A practice as a list shows it. */
export type PracticeRow = z.infer<typeof practiceRowSchema>;
