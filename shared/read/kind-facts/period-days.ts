import type { ApplicationPeriod } from '../../practice/application-period-schema.ts';
import { type DayMention, dayOfMention } from './day-mentions.ts';
import type { FoundPeriod, Moment } from './period-ends.ts';

type Days = Omit<ApplicationPeriod, 'text'>;

/** Where the year of a period comes from that does not give it itself. */
export interface YearSources {
  /** The year that a heading over the text gives; absent when there is none or more than one. */
  year?: number | undefined;
  /** The years in which the page gives days elsewhere, by `monthAndDay`. */
  yearOfDay?: ReadonlyMap<string, number> | undefined;
}

/**
 * The days and times of a period. Its year is its own, else that of the other periods of its sentence, of the same day
 * elsewhere on the page, or of the heading; a period whose year stays open, or whose days do not exist, has none.
 */
export function daysOfPeriod(
  { opens: from, closes: to }: FoundPeriod,
  all: readonly FoundPeriod[],
  { year: headingYear, yearOfDay }: YearSources,
): Days {
  const own = yearOf(to) ?? yearOf(from) ?? yearOfSiblings(all);
  const [opens, closes] = own === undefined ? [dated(from, yearOfDay), dated(to, yearOfDay)] : [from, to];
  const year = own ?? yearOf(closes) ?? yearOf(opens) ?? headingYear;
  if (year === undefined) return {};
  const last = closes && dayOfMention(closes.mention, yearOf(closes) ?? yearAfter(opens, closes, year));
  if (closes !== undefined && last === undefined) return {};
  const first =
    opens && dayOfMention(withMonth(opens.mention, closes), yearOf(opens) ?? yearBefore(opens, closes, year));
  if (opens !== undefined && first === undefined) return {};
  if (first !== undefined && last !== undefined && first > last) return {};
  return {
    ...(first !== undefined && { opensOn: first }),
    ...(first !== undefined && opens?.clock?.time !== undefined && { opensAt: opens.clock.time }),
    ...(last !== undefined && { closesOn: last }),
    ...(last !== undefined && closes?.clock?.time !== undefined && { closesAt: closes.clock.time }),
  };
}

/** What two mentions of one day have in common: `2-28`. */
export function monthAndDay({ month, day }: DayMention): string {
  return `${month ?? ''}-${day}`;
}

function dated(
  moment: Moment | undefined,
  yearOfDay: ReadonlyMap<string, number> | undefined,
): Moment | undefined {
  const year = moment && yearOfDay?.get(monthAndDay(moment.mention));
  return moment === undefined || year === undefined
    ? moment
    : { ...moment, mention: { ...moment.mention, year } };
}

const yearOf = (moment: Moment | undefined) => moment?.mention.year;

/** The year that other periods of the sentence have, where they agree. */
function yearOfSiblings(all: readonly FoundPeriod[]): number | undefined {
  const years = new Set(
    all.flatMap(({ opens, closes }) => [yearOf(opens) ?? [], yearOf(closes) ?? []].flat()),
  );
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

/** In `1.–28.2.` the first day has the month of the last. */
function withMonth(mention: DayMention, closes: Moment | undefined): DayMention {
  return { ...mention, month: mention.month ?? closes?.mention.month };
}

const order = ({ month = 0, day }: DayMention) => month * 100 + (day === 'last' ? 31 : day);

/** A first day that is later in the calendar than the last one is of the year before: 1.11.–31.1.2027. */
function yearBefore(opens: Moment, closes: Moment | undefined, year: number): number {
  if (closes?.mention.year === undefined || opens.mention.month === undefined) return year;
  return order(opens.mention) > order(closes.mention) ? year - 1 : year;
}

function yearAfter(opens: Moment | undefined, closes: Moment, year: number): number {
  if (opens?.mention.year === undefined) return year;
  return order(closes.mention) < order(opens.mention) ? year + 1 : year;
}
