import type { PersonFinder, PersonHit } from './person-finder.ts';

/** A text of a stored value that speaks of the person. */
export type PersonText = {
  /** The text; an address with its signs as people write them. */
  text: string;
  /** The places in it. */
  hits: PersonHit[];
};

/** Ids, sums and moments: letters and digits in which no one is named, though a number’s digits may stand there by chance. */
const NO_WORDS =
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)$/;

/** Whether a text is an id, a sum or a moment, in which no one is named. */
export const isCode = (text: string) => NO_WORDS.test(text);

/** Whether a text is an address of a page, a mailbox or a number. */
export const isAddress = (text: string) => /^(?:https?|mailto|tel):\S*$/i.test(text);

/** The texts of any stored value that speak of the person, in the order in which they stand. */
export function personInValue(value: unknown, finder: PersonFinder): PersonText[] {
  if (typeof value === 'string') return personInText(value, finder);
  if (Array.isArray(value)) return value.flatMap((each) => personInValue(each, finder));
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...personInValue(each, finder),
    // Something may be kept under a name that a person gave it.
    ...personInText(key, finder),
  ]);
}

/** Whether a value is an object with fields; bytes and the like are none. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function personInText(stored: string, finder: PersonFinder): PersonText[] {
  if (stored.length < 3 || isCode(stored)) return [];
  const text = readable(stored);
  const hits = finder.find(text);
  if (hits.length > 0) return [{ text, hits }];
  const isNamed = isAddress(stored) && finder.isInAddress(stored);
  return isNamed ? [{ text, hits: [{ start: 0, end: text.length, kind: 'name' }] }] : [];
}

/** A text that is written with `%` as people read it; any other as it is. */
export function readable(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text) || /\s/.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
