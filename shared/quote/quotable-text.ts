/** A heading within a text. */
export interface TextHeading {
  /** Its words. */
  text: string;
  /** 1 for the page's own heading, 6 for the least. */
  level: number;
  /** Where it begins in the text, in characters. */
  start: number;
  /** Where it ends in the text, in characters. */
  end: number;
}

/** A text in which passages are described and found: as a person reads it, each run of white space one space. */
export interface QuotableText {
  /** The text itself. */
  text: string;
  /** Its headings in their order; none for a text without mark-up. */
  headings: readonly TextHeading[];
  /** Where the space stands that parts one paragraph, item or cell from the next, in characters; absent when not known. */
  breaks?: readonly number[];
}

/** Signs that are not to be seen: soft hyphen, zero-width signs, direction marks and overrides. */
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Words as they are quoted: no invisible signs, each run of white space one space. Ends are not trimmed. */
export function collapsed(raw: string): string {
  return raw.replace(invisible, '').replace(/\s+/g, ' ');
}

/** A text to quote from. A plain string has no headings; its white space must be collapsed already. */
export function quotable(text: string | QuotableText): QuotableText {
  return typeof text === 'string' ? { text, headings: [] } : text;
}

/** The nearest heading that ends before a place, by halving: texts may have thousands of headings. */
export function headingBefore({ headings }: QuotableText, offset: number): TextHeading | undefined {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1];
}
