/**
 * Texts a spreadsheet would take for a formula: those that begin with = + - @ or their full-width forms, a tab or a
 * line's end, also behind apostrophes, which would otherwise be mistaken for ours (OWASP ASVS 5.0, 1.2.10). A lone
 * dash, the sign for "nothing" in tables, is none, and neither is a plain number.
 */
const risky = /^'*[\s\0]*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;
const harmless = /^-$|^-?\d+(?:,\d+)?(?: %)?$/;

/** A text that no spreadsheet takes for a formula: the risky ones get an apostrophe before them. */
export function guarded(text: string): string {
  return risky.test(text) && !harmless.test(text) ? `'${text}` : text;
}

/** A text as it was before it was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && risky.test(text.slice(1)) && !harmless.test(text.slice(1))
    ? text.slice(1)
    : text;
}
