import type { PersonFinder, PersonHit } from './person-finder.ts';
import type { MaskWords } from './personal-data.ts';
import type { PersonalMask } from './personal-mask.ts';

/** The least that any field may hold, in characters: a text in which words were put may not outgrow its field. */
const SHORTEST_LIMIT = 200;
/** Taking one hit away may bring what stood before and after it together; twice is more than has been seen. */
const MAX_ROUNDS = 3;

/** A mask of one person and of no one else: of sure hits, and of likely ones where `takesLikely`. */
export function personMask(finder: PersonFinder, words: MaskWords, takesLikely: boolean): PersonalMask {
  const find = (text: string): PersonHit[] =>
    finder.find(text).filter(({ reason }) => takesLikely || reason === undefined);
  const mask: PersonalMask = {
    words,
    find,
    text: (text) => maskedWhole(text, mask).slice(0, Math.max(text.length, SHORTEST_LIMIT)),
    isPersonalAddress: finder.isInAddress,
  };
  return mask;
}

/** A text of any length with words in the place of what the mask finds; the text itself when it finds nothing. */
export function maskedWhole(text: string, mask: PersonalMask): string {
  let left = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const spans = mask.find(left);
    if (spans.length === 0) break;
    for (const { start, end, kind } of spans.toReversed()) {
      left = left.slice(0, start) + mask.words[kind] + left.slice(end);
    }
  }
  return left;
}

/** The host of addresses that lead nowhere, for an address whose own host is a person’s name (RFC 2606). */
const NO_HOST = 'https://removed.invalid/';
/** What stands in an address in the place of a part that named a person. */
const NO_PART = '-';

/** An address of a page without the parts that name the person: the page’s own site stays where it can. */
export function maskedAddress(address: string, mask: PersonalMask): string {
  if (!mask.isPersonalAddress(address)) return address;
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return NO_HOST;
  const isPersonal = (part: string) => mask.isPersonalAddress(part);
  url.pathname = url.pathname
    .split('/')
    .map((part) => (isPersonal(part) ? NO_PART : part))
    .join('/');
  for (const [name, value] of [...url.searchParams])
    if (isPersonal(value)) url.searchParams.set(name, NO_PART);
  if (isPersonal(url.hash)) url.hash = '';
  if (!isPersonal(url.href)) return url.href;
  return isPersonal(url.origin) ? NO_HOST : `${url.origin}/`;
}
