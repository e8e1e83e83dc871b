import { z } from 'zod/mini';
import { daySchema } from '../record/record.ts';

/** A time of day in Finland, `15:00`. */
export const clockTimeSchema = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** A time in which something can be applied for. */
export const applicationPeriodSchema = z.object({
  /** The period in the page's own words. */
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  /** The first day; absent when it has always been open, or the page does not say. */
  opensOn: z.optional(daySchema),
  /** The time of the first day from which it is open. */
  opensAt: z.optional(clockTimeSchema),
  /** The last day; absent for a rolling period. */
  closesOn: z.optional(daySchema),
  /** The time of the last day until which it is open. */
  closesAt: z.optional(clockTimeSchema),
});
/** A time in which something can be applied for. */
export type ApplicationPeriod = z.infer<typeof applicationPeriodSchema>;
