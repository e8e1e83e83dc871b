import { z } from 'zod/mini';
import { momentSchema, recordIdSchema } from '../record/record.ts';

/** Where a practice was copied from: a collection that another municipality publishes. */
export const derivedFromSchema = z.object({
  /** The address of the collection's file. */
  address: z.string().check(z.regex(/^https?:\/\//), z.maxLength(4_000)),
  /** The practice's id in that collection. */
  id: recordIdSchema,
  /** SHA-256 of the practice as it was published then, in hexadecimal: another one means that it has changed since. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Who publishes the collection, by name. */
  publisher: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  /** When it was copied. */
  copiedAt: momentSchema,
});
/** Where a practice was copied from. */
export type DerivedFrom = z.infer<typeof derivedFromSchema>;
