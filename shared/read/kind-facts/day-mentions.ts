import { calendarDay, monthOf, monthWord } from '../days.ts';

/** A day of the year as a text names it, with or without its year; it may be one that does not exist. */
export interface DayMention {
  /** The day of the month; `last` for the end of a month. */
  day: number | 'last';
  /** The number of the month; absent in `1.–28.2.`, where the day after the dash tells it. */
  month: number | undefined;
  /** The year, where the text gives it. */
  year: number | undefined;
  /** Where in the text it begins. */
  index: number;
  /** Where it ends. */
  end: number;
}

/** A stretch of a text that is something else than a day: a time of day. */
interface Stretch {
  index: number;
  end: number;
}

const dash = '\\s?[–—-]\\s?';
const ordinal = '(?:\\.|st|nd|rd|th|:e)?';
const yearAfter = '(?:,? (\\d{4})(?!\\d))?';

type Parts = readonly [day: number | 'last', month: number | undefined, year: string | undefined];
type Shape = readonly [pattern: RegExp, parts: (match: RegExpExecArray) => Parts];

const shapes: readonly Shape[] = [
  // 2026-03-31
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, (m) => [Number(m[3]), Number(m[2]), m[1]]],
  // helmikuun 28. päivä
  [
    new RegExp(`(?<!\\p{L})${monthWord} (\\d{1,2})\\. ?päiv`, 'giu'),
    (m) => [Number(m[2]), monthOf(m[1]), undefined],
  ],
  // helmikuun (2026) loppuun, end of February 2026, slutet av februari 2026
  [
    new RegExp(`(?<!\\p{L})${monthWord}(?: (\\d{4}))? lop(?:puun|ussa)(?!\\p{L})`, 'giu'),
    (m) => ['last', monthOf(m[1]), m[2]],
  ],
  [
    new RegExp(`(?<!\\p{L})(?:end of|slutet av|utgången av) ${monthWord}${yearAfter}(?!\\p{L})`, 'giu'),
    (m) => ['last', monthOf(m[1]), m[2]],
  ],
  // 20.6.2018, 30.9.
  [
    /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4})(?!\d))?(?!\d)/g,
    (m) => [Number(m[1]), Number(m[2]), m[3]],
  ],
  // 23.10–20.11, 30.9 mennessä: without a last dot only as ends of a period
  [
    new RegExp(`(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})(?=${dash}\\d{1,2}\\.| (?:mennessä|asti|saakka))`, 'gu'),
    (m) => [Number(m[1]), Number(m[2]), undefined],
  ],
  [
    new RegExp(`(?<=\\d{1,2}\\.\\d{1,2}\\.?${dash})(\\d{1,2})\\.(\\d{1,2})(?![.\\d])`, 'g'),
    (m) => [Number(m[1]), Number(m[2]), undefined],
  ],
  // 3. syyskuuta 2024, den 24 april, 3 September 2024
  [
    new RegExp(`(?<![\\d.])(\\d{1,2})${ordinal} ${monthWord}${yearAfter}(?![\\p{L}])`, 'giu'),
    (m) => [Number(m[1]), monthOf(m[2]), m[3]],
  ],
  // September 3, 2024
  [
    new RegExp(`(?<!\\p{L})${monthWord} (\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?(?![\\d.:])`, 'giu'),
    (m) => [Number(m[2]), monthOf(m[1]), m[3]],
  ],
  // 1.–28.2. and 1–28 februari: the day before the dash
  [
    new RegExp(
      `(?<![\\d.])(\\d{1,2})\\.?(?=(?:${dash}| to | till )(?:den |the )?\\d{1,2}\\.? ?(?:\\d{1,2}\\.|${monthWord}))`,
      'giu',
    ),
    (m) => [Number(m[1]), undefined, undefined],
  ],
  // between 1 and 28 February, mellan den 1 och den 28 februari
  [
    new RegExp(
      `(?<=(?:between|mellan)(?: the| den)? )(\\d{1,2})(?= (?:and|och) (?:the |den )?\\d{1,2} ${monthWord})`,
      'giu',
    ),
    (m) => [Number(m[1]), undefined, undefined],
  ],
];

/** No sentence tells more days. */
const MAX_MENTIONS = 60;

/** The days a text mentions, in its order, apart from what stands at `taken` places. */
export function findDayMentions(text: string, taken: readonly Stretch[]): DayMention[] {
  const found: DayMention[] = [];
  for (const [pattern, parts] of shapes) {
    for (const match of text.matchAll(pattern)) {
      if (found.length >= MAX_MENTIONS) break;
      const [index, end] = [match.index, match.index + match[0].trimEnd().length];
      if ([...found, ...taken].some((other) => index < other.end && other.index < end)) continue;
      const [day, month, year] = parts(match);
      if (month === undefined || (month >= 1 && month <= 12)) {
        found.push({ day, month, year: year === undefined ? undefined : Number(year), index, end });
      }
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The calendar day of a mention in the year it has, as `2026-02-28`; undefined when there is no such day. */
export function dayOfMention({ day, month }: DayMention, year: number): string | undefined {
  if (month === undefined) return undefined;
  if (day !== 'last') return calendarDay(year, month, day);
  return [31, 30, 29, 28].map((last) => calendarDay(year, month, last)).find((found) => found !== undefined);
}
