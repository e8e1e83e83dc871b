import { z } from 'zod/mini';
import { momentSchema, recordSchema } from '../record/record.ts';

/** The longest name of a saved search, in characters. */
export const MAX_SEARCH_NAME_LENGTH = 100;

/** The name a person gives to a search. */
export const searchNameSchema = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(MAX_SEARCH_NAME_LENGTH));

/** A search that is kept under a name. */
export const savedSearchSchema = z.extend(recordSchema, {
  /** When it was saved. */
  createdAt: momentSchema,
  /** What a person calls it. */
  name: searchNameSchema,
  /** What it looks for and how that is looked at, as the address says it after `?`. */
  query: z.string().check(z.maxLength(100_000)),
});
/** A search that is kept under a name. */
export type SavedSearch = z.infer<typeof savedSearchSchema>;
