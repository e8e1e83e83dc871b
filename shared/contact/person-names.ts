import { municipalitiesInText } from '../municipality/municipalities-in-text.ts';
import { canBeName } from './contact-words.ts';

/** A person's name in a text. */
export interface PersonName {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** The name as the text writes it. */
  text: string;
}

const part = "(?:[OD]['’]|Mc|Mac)?\\p{Lu}[\\p{Ll}\\p{M}]{1,24}(?:['’-]\\p{Lu}?\\p{Ll}{1,24}){0,2}";
const initial = '\\p{Lu}\\.(?:-?\\p{Lu}\\.)?';
const particle = '(?:af|von|de|van|der|den|da|di|la|el|al|bin|zu)';
/** A given name, further names and initials, then a surname, perhaps with `af` or `von`. */
const shape = new RegExp(
  `(?<![\\p{L}\\p{N}.@_-])(?:${part}|${initial})(?: (?:${part}|${initial})){0,2}(?: ${particle}){0,2} (?:${part})(?![\\p{L}\\p{N}@_])`,
  'gu',
);

/**
 * What has the shape of a person's name: two to four words with capitals, double names, initials, `af` and `von`.
 * Only a shape: a caller believes it where it stands beside a phone, an e-mail address, a role or a label.
 */
export function findNames(text: string): PersonName[] {
  const found: PersonName[] = [];
  for (const match of text.matchAll(shape)) {
    const name = trimmed(match[0]);
    if (name === undefined) continue;
    const start = match.index + match[0].indexOf(name);
    found.push({ start, end: start + name.length, text: name });
  }
  return found;
}

/** Whether a text is a person's name and nothing else. */
export function isPersonName(text: string): boolean {
  return findNames(text)[0]?.text === text;
}

/** The longest run of words that can be names; undefined when fewer than two are left. */
function trimmed(words: string): string | undefined {
  const all = words.split(' ');
  const able = (word: string | undefined) => word !== undefined && (/^\p{Ll}/u.test(word) || canBeName(word));
  let begin = 0;
  let end = all.length;
  for (let index = 0; index < all.length; index++) {
    if (able(all[index])) continue;
    if (index - begin >= 2) {
      end = index;
      break;
    }
    begin = index + 1;
  }
  const left = all.slice(begin, end);
  const capitals = left.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals < 2 || /^\p{Ll}/u.test(left[0] ?? '') || !/\p{Ll}{2}/u.test(left.at(-1) ?? ''))
    return undefined;
  return beginsWithPlace(left[0] ?? '') ? undefined : left.join(' ');
}

/** `Oulun Martat` begins with a town in its genitive; `Salla Malli` with a name that is also a town's. */
function beginsWithPlace(word: string): boolean {
  if (!/n$/.test(word)) return false;
  return municipalitiesInText(word).length > 0;
}
