import type { Adoption } from './adoption-schema.ts';

/** How many days before its day a review is told of. */
export const REVIEW_NOTICE_DAYS = 30;

/** How near a review is: its day has passed, it comes within thirty days, or later. */
export type ReviewTime = 'overdue' | 'soon' | 'later';

/** How near the next review of an adoption is on the day `today`; none is due for one that has no day or was dropped. */
export function reviewTime(
  { state, reviewOn }: Pick<Adoption, 'state' | 'reviewOn'>,
  today: string,
): ReviewTime | undefined {
  if (reviewOn === undefined || state === 'dropped') return undefined;
  if (reviewOn < today) return 'overdue';
  return reviewOn <= lastDayOfNotice(today) ? 'soon' : 'later';
}

/** Whether a review is to be told of: overdue, or within thirty days. */
export function isReviewDue(adoption: Pick<Adoption, 'state' | 'reviewOn'>, today: string): boolean {
  const time = reviewTime(adoption, today);
  return time === 'overdue' || time === 'soon';
}

/** The last day whose reviews are told of on the day `today`. */
export function lastDayOfNotice(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + REVIEW_NOTICE_DAYS);
  return day.toISOString().slice(0, 10);
}
