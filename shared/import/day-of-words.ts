import { dayOfCell } from './read-cells.ts';

/** The earliest and the latest year a page can have been saved in. */
const YEARS = { first: 1990, last: 2200 };

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

/** A day as tables and reference managers write it: `21.5.2018`, `2018-05-21`, `2018/5/21/10:00`, `21 May 2018`. */
export function dayOfWords(text: string): string | undefined {
  const [, told = '', named = '', inYear = ''] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text.trim()) ?? [];
  if (MONTHS.includes(named)) return dayOfCell(`${told}.${MONTHS.indexOf(named) + 1}.${inYear}`);
  const [, year = '', month = '', date = ''] =
    /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:$|[/T ])/.exec(text.trim()) ?? [];
  if (year === '') return dayOfCell(text.trim());
  return dayOfCell(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** A moment, or the noon of a day, as a moment; undefined when the words are none, or of a time before the web. */
export function momentOfWords(text: string): string | undefined {
  const words = text.trim();
  const day = dayOfWords(words);
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(words);
  if (!isMoment && day === undefined) return undefined;
  return sensibleMoment(Date.parse(isMoment ? words : `${day}T12:00:00Z`));
}

/**
 * A moment from a count since 1970 as bookmarks hold it: seconds, or milliseconds, microseconds or nanoseconds where a program
 * counts in those. Undefined for a count that gives no sensible year.
 */
export function momentOfCount(text: string): string | undefined {
  if (!/^\d{8,20}$/.test(text.trim())) return undefined;
  const count = Number(text);
  const factor = count < 1e11 ? 1000 : count < 1e14 ? 1 : count < 1e17 ? 1e-3 : 1e-6;
  return sensibleMoment(Math.round(count * factor));
}

function sensibleMoment(time: number): string | undefined {
  if (!Number.isFinite(time)) return undefined;
  const moment = new Date(time);
  const year = moment.getUTCFullYear();
  return year >= YEARS.first && year < YEARS.last ? moment.toISOString() : undefined;
}
