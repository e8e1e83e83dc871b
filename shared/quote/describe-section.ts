import type { QuotableText, TextHeading } from './quotable-text.ts';
import {
  MAX_OPENING_LENGTH,
  MAX_SECTION_HEADING_LENGTH,
  type SectionSelector,
} from './section-selector-schema.ts';

/** A section of a text: from its heading to the next heading of its level or above. */
export interface TextSection {
  /** Its heading. */
  heading: TextHeading;
  /** Where it ends, in characters. */
  end: number;
}

/** The section that a heading of a text opens, by the heading's number; undefined when there is no such heading. */
export function sectionAt({ text, headings }: QuotableText, number: number): TextSection | undefined {
  const heading = headings[number];
  if (heading === undefined) return undefined;
  const next = headings.slice(number + 1).find(({ level }) => level <= heading.level);
  return { heading, end: next?.start ?? text.length };
}

/** Every section of a text as it would be described, in order. Linear in the number of headings. */
export function describeSections(text: QuotableText): SectionSelector[] {
  const path: TextHeading[] = [];
  return text.headings.map((heading, number) => {
    while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    const described = describedSection(text, number, path, heading);
    path.push(heading);
    return described;
  });
}

/** The section a place of a text stands in, as it would be described; undefined above the first heading. */
export function describeSectionAround(text: QuotableText, offset: number): SectionSelector | undefined {
  const number = text.headings.findLastIndex(({ start }) => start <= offset);
  return number < 0 ? undefined : describeSections(text)[number];
}

function describedSection(
  { text, headings }: QuotableText,
  number: number,
  path: readonly TextHeading[],
  heading: TextHeading,
): SectionSelector {
  const end = Math.min(headings[number + 1]?.start ?? text.length, heading.end + MAX_OPENING_LENGTH);
  return {
    heading: shortHeading(heading),
    level: Math.min(9, Math.max(1, Math.trunc(heading.level))),
    path: path.slice(-9).map(shortHeading),
    opening: text.slice(heading.end, end).trim(),
    position: text.length === 0 ? 0 : heading.start / text.length,
  };
}

function shortHeading({ text }: TextHeading): string {
  return text.slice(0, MAX_SECTION_HEADING_LENGTH).trim();
}
