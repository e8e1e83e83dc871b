import type { ContentLanguage, Language } from './language.ts';

/** The locale whose habits a language follows here: Finland's, also for Swedish and Sámi; British for English. */
function localeOf(language: ContentLanguage): string {
  return language === 'en' ? 'en-GB' : `${language}-FI`;
}

/** A formatter for each language, made when it is first needed: making one takes as long as using it some fifty times. */
function perLanguage<Format>(
  make: (locales: string[], language: ContentLanguage) => Format,
): (language: ContentLanguage) => Format {
  const made = new Map<ContentLanguage, Format>();
  return (language) => {
    // A browser that does not know a Sámi language writes as Finnish is written.
    const format = made.get(language) ?? make([localeOf(language), 'fi-FI'], language);
    made.set(language, format);
    return format;
  };
}

const days = perLanguage((locale, language) => {
  const month = language === 'en' ? 'long' : 'numeric';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
});

/** A day (`2018-05-21`) as people write it: `21.5.2018`, in English `21 May 2018`. */
export function formatDay(day: string, language: ContentLanguage): string {
  return days(language).format(new Date(`${day}T00:00:00Z`));
}

/** A moment's day in the reader's own time zone, written as `formatDay` writes it. */
export function formatMomentDay(moment: string, language: ContentLanguage): string {
  return formatDay(localDay(new Date(moment)), language);
}

const times = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }),
);

/** A moment's time of day in the reader's own time zone: `14.05`, in English `14:05`. */
export function formatTime(moment: string, language: Language): string {
  return times(language).format(new Date(moment));
}

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));

/** A number with the language's separators: `1 234,5`. */
export function formatNumber(value: number, language: ContentLanguage): string {
  return numbers(language).format(value);
}

const plurals = perLanguage((locale) => new Intl.PluralRules(locale));

/** Which plural form a number asks for in a language: `one`, `two`, `few`, `many`, `other`. */
export function pluralForm(count: number, language: ContentLanguage): Intl.LDMLPluralRule {
  return plurals(language).select(count);
}

const changes = perLanguage((locale) => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }));

/** How much a number has changed, with its sign: `+4`, `−1,2`, `0`. */
export function formatChange(change: number, language: Language): string {
  return changes(language).format(change);
}

/** A sum of euros: `1 500 €`, with cents only where there are some: `12,50 €`. */
export function formatEuros(euros: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(euros);
}

/** A day, or as much of one as is known: `21.5.2018`, `5/2018` (in English `May 2018`) or `2018`. */
export function formatPartialDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-');
  if (date !== undefined) return formatDay(day, language);
  if (month === undefined) return year ?? day;
  if (language !== 'en') return `${Number(month)}/${year}`;
  return new Intl.DateTimeFormat(localeOf('en'), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}-01T00:00:00Z`),
  );
}

/** The order of names in a language: å, ä and ö after z in Finnish and Swedish, digits by value. */
export function nameOrder(language: ContentLanguage): (a: string, b: string) => number {
  return new Intl.Collator(language, { numeric: true }).compare;
}

/** The calendar day of `moment` in the reader's own time zone, as ISO text. */
export function localDay(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes as people write it: `340 kt`, `1,2 Mt`; a kilobyte is a thousand bytes. */
export function formatBytes(bytes: number, language: Language): string {
  const step = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: BYTE_UNITS[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}

const languageNames = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** The name of a language by its tag, `sv-FI`, in the reader's own; the tag itself when it has no name. */
export function languageName(tag: string, language: Language): string {
  try {
    return languageNames(language).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
