import { z } from 'zod/mini';
import { LICENCE_CODES } from './licence-codes.ts';

/** The code of a licence we know. */
export const licenceCodeSchema = z.enum(LICENCE_CODES);

/**
 * The terms under which a page's text may be used again. Where a page says nothing of them, there is no licence
 * object: that is "unknown, ask", and is not the same as all rights reserved.
 */
export const licenceSchema = z.object({
  /** Its name as the page, or else the licence itself, calls it: `CC BY 4.0`, `Kaikki oikeudet pidätetään`. */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  /** Where the terms can be read. */
  address: z.optional(z.string().check(z.regex(/^https?:\/\//), z.maxLength(4_000))),
  /** Which of the licences we know it is; absent for terms we do not know. */
  code: z.optional(licenceCodeSchema),
});
/** The terms under which a page's text may be used again. */
export type Licence = z.infer<typeof licenceSchema>;
