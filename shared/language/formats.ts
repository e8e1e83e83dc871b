import type { ContentLanguage, Language } from './language.ts';

/** The locale whose habits a language follows here: Finland's, also for Swedish; British for English. */
const LOCALES: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A day (`2018-05-21`) as people write it: `21.5.2018`, in English `21 May 2018`. */
export function formatDay(day: string, language: Language): string {
  const month = language === 'en' ? 'long' : 'numeric';
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A moment's day in the reader's own time zone, written as `formatDay` writes it. */
export function formatMomentDay(moment: string, language: Language): string {
  return formatDay(localDay(new Date(moment)), language);
}

/** A moment's time of day in the reader's own time zone: `14.05`, in English `14:05`. */
export function formatTime(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: 'numeric', minute: '2-digit' }).format(
    new Date(moment),
  );
}

/** A number with the language's separators: `1 234,5`. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
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
