/** A calendar day found in a text. */
export interface FoundDay {
  /** The day as `2024-09-03`. */
  day: string;
  /** Where in the text it begins. */
  index: number;
  /** The text's own words for it. */
  words: string;
}

/** Beginnings of the months' names; Finnish in any case form, the other languages also shortened. */
const monthNames: readonly (readonly string[])[] = [
  ['tammikuu', 'januari', 'january', 'januar', 'janvier', 'jaanuar', 'jan'],
  ['helmikuu', 'februari', 'february', 'februar', 'février', 'veebruar', 'feb'],
  ['maaliskuu', 'mars', 'march', 'märz', 'marts', 'märts', 'mar'],
  ['huhtikuu', 'april', 'avril', 'aprill', 'apr'],
  ['toukokuu', 'maj', 'may', 'mai'],
  ['kesäkuu', 'juni', 'june', 'juin', 'juuni', 'jun'],
  ['heinäkuu', 'juli', 'july', 'juillet', 'juuli', 'jul'],
  ['elokuu', 'augusti', 'august', 'août', 'aug'],
  ['syyskuu', 'september', 'septembre', 'sept', 'sep'],
  ['lokakuu', 'oktober', 'october', 'octobre', 'oktoober', 'okt', 'oct'],
  ['marraskuu', 'november', 'novembre', 'nov'],
  ['joulukuu', 'december', 'dezember', 'desember', 'décembre', 'detsember', 'dez', 'des', 'dec'],
];

const monthByName = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const month = `(${[...monthByName.keys()].sort((a, b) => b.length - a.length).join('|')})`;
/** The pattern of a month's name, in one group; a Finnish month takes endings: syyskuuta, syyskuun, syyskuussa. */
export const monthWord = `${month}(?:ta|n|ssa)?\\.?`;

type Shape = [
  pattern: RegExp,
  parts: (match: RegExpExecArray) => [year: string, month: string | number, day: string],
];

/** The number of the month with this name as `monthWord` finds it; 0 for none. */
export const monthOf = (name: string | undefined) => monthByName.get((name ?? '').toLowerCase()) ?? 0;

/** Numbers of a day and a month whose order differs from country to country: read when one of them can be no month. */
function slashed(year = '', first = '', second = ''): [string, string, string] {
  if (Number(first) > 12) return [year, second, first];
  return Number(second) > 12 || first === second ? [year, first, second] : [year, '0', '0'];
}

/** What every shape has: most lines are spared the rest by it. */
const hasYear = /\d{4}/;

const shapes: readonly Shape[] = [
  // 2024-09-03, also at the head of a moment: 2024-09-03T09:15
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? '']],
  // 2024/09/03
  [/(?<![\d/])(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/g, (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? '']],
  // 09/25/2025 or 25/09/2025, where only one order can be meant
  [/(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/g, (m) => slashed(m[4], m[1], m[3])],
  // 20.6.2018, 31.03.2020, 3. 9. 2024
  [/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g, (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? '']],
  // 3. syyskuuta 2024, den 24 april 2023, 3 September 2024, 05 tammikuu 2022
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|:e)? ${monthWord},? (\\d{4})(?!\\d)`, 'gi'),
    (m) => [m[3] ?? '', monthOf(m[2]), m[1] ?? ''],
  ],
  // September 3, 2024
  [
    new RegExp(`(?<!\\p{L})${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'giu'),
    (m) => [m[3] ?? '', monthOf(m[1]), m[2] ?? ''],
  ],
];

/** The calendar day with these numbers, or undefined when there is no such day (31 November) or it is out of reach. */
export function calendarDay(year: number, monthNumber: number, dayNumber: number): string | undefined {
  if (year < 1900 || year > 2100) return undefined;
  const date = new Date(Date.UTC(year, monthNumber - 1, dayNumber));
  const exists = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Every whole date in a text, in its order. Days that do not exist and dates without a year are left out. */
export function findDays(text: string): FoundDay[] {
  if (!hasYear.test(text)) return [];
  const found: FoundDay[] = [];
  for (const [pattern, parts] of shapes) {
    for (const match of text.matchAll(pattern)) {
      const [year, monthPart, dayPart] = parts(match);
      const day = calendarDay(Number(year), Number(monthPart), Number(dayPart));
      if (day !== undefined) found.push({ day, index: match.index, words: match[0] });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The first whole date in a text. */
export function firstDay(text: string): string | undefined {
  return findDays(text)[0]?.day;
}
