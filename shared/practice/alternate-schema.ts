import { z } from 'zod/mini';

/** The page in another language. */
export const alternateSchema = z.object({
  /** The language, as a BCP 47 tag: `sv`, `sv-FI`, `se`. */
  language: z.string().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/)),
  /** The address of that version. */
  address: z.string().check(z.regex(/^https?:\/\//), z.maxLength(4_000)),
});
/** The page in another language. */
export type Alternate = z.infer<typeof alternateSchema>;

/** The page in other languages: at most twenty. */
export const alternatesSchema = z.array(alternateSchema).check(z.maxLength(20));
