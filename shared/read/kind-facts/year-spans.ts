const dash = '\\s?[–—−-]\\s?';
const day = '(?:\\d{1,2}\\.\\d{1,2}\\.)';
const year = '(?:19|20)\\d{2}';

/** Years or days from one to another: `2025–2029`, `1.1.2024–31.12.2027`, `2024-27`. */
const span = new RegExp(`(?<![\\d.–-])${day}?${year}${dash}(?:${day}?${year}|\\d{2})(?![.-]?\\d)`);
/** Days of one year: `1.1.–31.12.2027`. */
const daySpan = new RegExp(`(?<![\\d.])${day}${dash}${day}${year}(?!\\d)`);
const oneYear = new RegExp(`(?<![\\d.:/–—−-])${year}(?![.:/–—−-]?\\d)`);

/** The span of years or days that a text names first, in its words. */
export function findYearSpan(text: string): string | undefined {
  return span.exec(text)?.[0] ?? daySpan.exec(text)?.[0];
}

/** The single year that a text names first; a date's year is none. */
export function findYear(text: string): string | undefined {
  return oneYear.exec(text)?.[0];
}
