/** Signs that are not to be seen and turn or hide what is read: direction marks, overrides and isolates, the byte order mark. */
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Control signs other than a tab and a line's end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs to be removed
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Half a sign, which no text may hold. */
const loneSurrogate = /\p{Surrogate}/gu;

/** A text of several lines as a file holds it, without signs that are not to be seen; nothing else is changed. */
export function plainText(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(control, '')
    .replace(loneSurrogate, '')
    .trim();
}

/** The same on one line. */
export function plainLine(raw: string): string {
  return plainText(raw).replace(/\s+/g, ' ').trim();
}

/** Texts put together into as few as there may be of a length, each as long as it may be; nothing is lost. */
export function joinedWithin(texts: readonly string[], most: number): string[] {
  const joined: string[] = [];
  for (const text of texts.flatMap((each) => cutInto(each, most))) {
    const last = joined.at(-1);
    const together = last === undefined ? text : `${last}\n${text}`;
    if (last !== undefined && together.length <= most) joined[joined.length - 1] = together;
    else joined.push(text);
  }
  return joined;
}

function cutInto(text: string, most: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += most) parts.push(text.slice(from, from + most));
  return parts;
}
