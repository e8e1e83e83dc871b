import { z } from 'zod/mini';
import { daySchema } from './record.ts';

/** As much of a calendar day as is known: `2018`, `2018-09` or `2018-09-03`. What does not exist is refused. */
export const partialDaySchema = z
  .string()
  .check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/), z.refine(isInCalendar));

/** Whether the earliest day that is meant exists. */
function isInCalendar(day: string): boolean {
  return daySchema.safeParse(`${day}-01-01`.slice(0, 10)).success;
}

/**
 * Whether `day` is later than `other`, as far as both are told: 2018 is not later than 3.9.2018, nor the other way round.
 */
export function isLaterDay(day: string, other: string): boolean {
  const told = Math.min(day.length, other.length);
  return day.slice(0, told) > other.slice(0, told);
}
