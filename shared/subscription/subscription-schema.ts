import { z } from 'zod/mini';
import { momentSchema, recordSchema } from '../record/record.ts';

/** A collection of another municipality that is read by its address: what a person chose, not what was fetched. */
export const subscriptionSchema = z.extend(recordSchema, {
  /** When it was subscribed to. */
  createdAt: momentSchema,
  /** The address of the collection's file. */
  address: z.string().check(z.regex(/^https?:\/\//), z.maxLength(4_000)),
  /** The collection's name when it was subscribed to. */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  /** Who publishes it, by name. */
  publisher: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
});
/** A collection of another municipality that is read by its address. */
export type Subscription = z.infer<typeof subscriptionSchema>;
