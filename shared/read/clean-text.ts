/** Signs that are not to be seen: soft hyphen, zero-width signs, direction marks and overrides. */
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Control signs other than white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs to be removed
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Half a sign, which no text may hold. */
const loneSurrogate = /\p{Surrogate}/gu;
/** Glyphs of icon fonts (the private-use area). */
const iconGlyph = /[\ue000-\uf8ff]/g;
/** Words that drawing programs leave in icons. */
const iconWords = /(?:\bicon\/[\w-]+(?:\s+copy)?\s*)?Created with Sketch\.?|\bicon\/[\w-]+/g;
/** Markers of a rich-text field left in the text. */
const leftovers = /\s*\*\*(?=\s|$)|(?<=^|\s)\*\*/g;

/** Lines of nothing but common signs, which need no more than their white space collapsed: almost all of a page. */
const plain = /^[ -)+-~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201f\u2022\u2026\u20ac]*$/;
/** What the words of icons have in them. */
const iconMark = /icon\/|Sketch/;

/** One line of text as a person would read it: no invisible signs, no icon words, white space collapsed. */
export function cleanText(raw: string): string {
  const line = raw.replace(/\s+/g, ' ').trim();
  return plain.test(line) && !iconMark.test(line) ? line : cleanedText(raw);
}

function cleanedText(raw: string): string {
  return (
    raw
      .replace(loneSurrogate, '')
      .replace(invisible, '')
      .replace(control, ' ')
      .replace(iconGlyph, ' ')
      // Before the patterns that begin with white space: over a long run of it they would take quadratic time.
      .replace(/\s+/g, ' ')
      .replace(iconWords, ' ')
      .replace(leftovers, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC')
  );
}

/** A text cut to `length` characters, at a word's end where there is one, with an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(loneSurrogate, '').trimEnd()}…`;
}

/** A text in the form in which two wordings are compared: lower case, only letters and digits, single spaces. */
export function comparable(text: string): string {
  return cleanText(text)
    .toLocaleLowerCase('fi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text as it stands in addresses: lower case, ä and å as a, ö as o. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
