import type { ClipBody } from '#shared/clip/clip-schema.ts';
import { maskedWhole } from '#shared/contact/person-mask.ts';
import type { MaskWords } from '#shared/contact/personal-data.ts';
import type { PersonalMask } from '#shared/contact/personal-mask.ts';
import { valueWithoutPerson } from '#shared/contact/value-without-person.ts';
import { wordsOfMarkup } from '#shared/html/words-of-markup.ts';
import { collapsed } from '#shared/quote/quotable-text.ts';
import type { WordTable } from './person-tables.ts';
import { sha256 } from './sha256.ts';
import type { StoredSnapshot } from './stored-evidence.ts';
import type { StoredPublication, StoredPublishedText } from './stored-rows.ts';

/** Takes the words of a person out of stored mark-up; needs a document. */
export type MaskPersonMarkup = (html: string, mask: PersonalMask) => string;

/** How words are taken out: what stands in their place, and who reads mark-up. */
export type HowToMask = {
  /** The words in their place. */
  words: MaskWords;
  /** Takes them out of mark-up. */
  maskMarkup: MaskPersonMarkup;
};

/** A hash that no text has: what was damaged stays damaged. */
const NO_HASH = '0'.repeat(64);

/** A stored row without the person; the very same row when it does not speak of them. */
export async function rowWithoutPerson(
  table: WordTable,
  row: unknown,
  mask: PersonalMask,
  maskMarkup: MaskPersonMarkup,
): Promise<unknown> {
  const markup = (html: string) => (speaksIn(html, mask) ? maskMarkup(html, mask) : html);
  switch (table) {
    case 'clipBodies':
      return bodyWithoutPerson(row as ClipBody, mask, markup);
    case 'snapshots': {
      const { html, ...snapshot } = row as StoredSnapshot;
      const masked = markup(html);
      return masked === html
        ? row
        : { ...snapshot, html: masked, sha256: await hashOf(snapshot, html, masked) };
    }
    case 'publishedTexts':
      return {
        ...(row as StoredPublishedText),
        text: dataWithoutPerson((row as StoredPublishedText).text, mask),
      };
    case 'publications': {
      const { text, ...told } = row as StoredPublication;
      const rest = valueWithoutPerson(told, mask) as typeof told;
      return text === undefined ? rest : { ...rest, text: dataWithoutPerson(text, mask) };
    }
    default:
      return valueWithoutPerson(row, mask);
  }
}

/** A quick look before the mark-up itself is read. */
function speaksIn(html: string, mask: PersonalMask): boolean {
  const words = wordsOfMarkup(html);
  return mask.find(words).length > 0 || words.split('\n').some((line) => mask.isPersonalAddress(line));
}

async function bodyWithoutPerson(
  row: ClipBody,
  mask: PersonalMask,
  markup: (html: string) => string,
): Promise<ClipBody> {
  const { html, text, headings } = row;
  const [masked, plain] = [markup(html), maskedWhole(text, mask)];
  if (masked === html && plain === text) return row;
  return {
    ...row,
    html: masked,
    text: plain,
    ...(headings !== undefined && { headings: placedHeadings(headings, plain, mask) }),
    sha256: await hashOf(row, text, plain),
  };
}

/** The headings at their new places in the text. */
function placedHeadings(
  headings: NonNullable<ClipBody['headings']>,
  text: string,
  mask: PersonalMask,
): NonNullable<ClipBody['headings']> {
  const flat = collapsed(text).trim();
  let from = 0;
  return headings.flatMap((heading) => {
    const words = mask.text(heading.text);
    const start = flat.indexOf(words, from);
    if (start < 0) return [];
    from = start + words.length;
    return [{ ...heading, text: words, start, end: from }];
  });
}

async function hashOf(row: { sha256?: string } | object, before: string, after: string): Promise<string> {
  const kept = 'sha256' in row ? row.sha256 : undefined;
  return (await sha256(before)) === kept ? sha256(after) : NO_HASH;
}

/** Data as text: field by field when it can be read, its words otherwise. */
function dataWithoutPerson(text: string, mask: PersonalMask): string {
  try {
    const data: unknown = JSON.parse(text);
    const left = valueWithoutPerson(data, mask);
    return left === data ? text : JSON.stringify(left ?? null);
  } catch {
    return maskedWhole(text, mask);
  }
}
