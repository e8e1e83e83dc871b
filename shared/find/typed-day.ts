/** The first day of a typed time and the first day after it. */
export type TypedTime = {
  /** Its first day. */
  first: string;
  /** The first day after it. */
  next: string;
};

const SHAPES = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[./](?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
];

/**
 * A year, a month or a day as typed: `2020`, `2020-05`, `5/2020`, `2020-05-21`, `21.5.2020`. Undefined when it is
 * none, or a day that does not exist.
 */
export function typedTime(typed: string): TypedTime | undefined {
  for (const shape of SHAPES) {
    const { year, month, day } = shape.exec(typed.trim())?.groups ?? {};
    if (year !== undefined) return timeOf(Number(year), numberOf(month), numberOf(day));
  }
  return undefined;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function timeOf(year: number, month?: number, day?: number): TypedTime | undefined {
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (first.getUTCMonth() !== (month ?? 1) - 1 || first.getUTCDate() !== (day ?? 1)) return undefined;
  const next = new Date(first);
  if (day !== undefined) next.setUTCDate(day + 1);
  else if (month !== undefined) next.setUTCMonth(month);
  else next.setUTCFullYear(year + 1);
  return { first: first.toISOString().slice(0, 10), next: next.toISOString().slice(0, 10) };
}
