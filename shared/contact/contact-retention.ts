import { z } from 'zod/mini';

/** The lengths of keeping that are offered, in months after a contact was taken in. */
export const RETENTION_MONTHS = [12, 24, 36] as const;

/** How long contacts are kept in this library. */
export const contactRetentionSchema = z.object({
  /** Months after a contact was taken in; `null` when no date is set. */
  months: z.nullable(z.int().check(z.minimum(1), z.maximum(600))),
});
/** How long contacts are kept in this library. */
export type ContactRetention = z.infer<typeof contactRetentionSchema>;

/**
 * The rule until another one is chosen: two years. Officials change and numbers with them, so that a contact is looked at
 * within a round of yearly planning and the one after it; nothing is removed by itself, a person is only asked.
 */
export const USUAL_RETENTION: ContactRetention = { months: 24 };

/** The last day on which a contact is kept: its own, or by the rule from the day it was taken in; `undefined` for no end. */
export function keptUntil(
  { own, since }: { own?: string | undefined; since: string },
  { months }: ContactRetention,
): string | undefined {
  if (own !== undefined) return own;
  return months === null ? undefined : monthsAfter(since, months);
}

/** The same day some months later, or the last day of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
