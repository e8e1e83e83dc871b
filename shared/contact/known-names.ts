import type { Contact } from './contact-schema.ts';
import { isPersonName } from './person-names.ts';

/** A span of a text. */
interface Span {
  start: number;
  end: number;
}

interface KnownName {
  /** The parts between given name and surname, the given name's own parts included. */
  words: readonly string[];
  /** The beginning of the surname, which stays when it is inflected ("Lehto", "Lehdon"). */
  stem: string;
  /** The longest an inflected surname gets. */
  longest: number;
}

/** How many letters at a surname's end may change when it is inflected, and how many may come ("Malli", "Malleineen"). */
const CHANGING = 2;
const ADDED = 7;
/** A stem shorter than this says nothing. */
const SHORTEST_STEM = 3;

const word = /(?<!\p{L})\p{L}\.|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const lower = (text: string) => text.toLocaleLowerCase('fi').normalize('NFC');

/** The names of persons among contacts. */
export function personNamesOf(contacts: readonly Contact[]): string[] {
  return contacts.flatMap(({ name }) => (name !== undefined && isPersonName(name) ? [name] : []));
}

/**
 * Where these persons are named in a text: in full, inflected ("Maija Mallille", "Maija Lehdon"), surname first, or with
 * an initial for the given name. A surname or a given name alone is left: it may be a word ("Malli on kunnan oma").
 */
export function findKnownNames(text: string, names: readonly string[]): Span[] {
  const byFirst = indexOf(names);
  if (byFirst.size === 0) return [];
  const words = [...text.matchAll(word)];
  const found: Span[] = [];
  for (let index = 0; index < words.length; ) {
    const length = lengthAt(text, words, index, byFirst);
    const first = words[index];
    const last = words[index + length - 1];
    if (length > 0 && first !== undefined && last !== undefined) {
      found.push({ start: first.index, end: last.index + last[0].length });
    }
    index += Math.max(1, length);
  }
  return found;
}

/** The names by the word each of their written forms begins with. */
function indexOf(names: readonly string[]): Map<string, KnownName[]> {
  const byFirst = new Map<string, KnownName[]>();
  const add = (words: readonly string[]) => {
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    const keep = Math.max(SHORTEST_STEM, last.length - CHANGING);
    const known = { words: words.slice(0, -1), stem: last.slice(0, keep), longest: last.length + ADDED };
    const others = byFirst.get(first) ?? [];
    if (!others.some((other) => `${other.words} ${other.stem}` === `${known.words} ${known.stem}`)) {
      byFirst.set(first, [...others, known]);
    }
  };
  for (const name of names.slice(0, 500)) {
    const words = [...lower(name).matchAll(word)].map((match) => match[0]);
    const [given = ''] = words;
    const surname = words.at(-1) ?? '';
    if (words.length < 2) continue;
    add(words);
    if (words.length > 2) add([given, surname]);
    add([surname, given]);
    add([`${given.slice(0, 1)}.`, surname]);
  }
  return byFirst;
}

/** How many words from `index` on are one of the names; 0 when none is. */
function lengthAt(
  text: string,
  words: readonly RegExpMatchArray[],
  index: number,
  byFirst: ReadonlyMap<string, readonly KnownName[]>,
): number {
  const [first] = words[index] ?? [''];
  for (const name of byFirst.get(lower(first)) ?? []) {
    const count = name.words.length + 1;
    const parts = words.slice(index, index + count);
    if (parts.length === count && isApart(text, parts) && fits(parts, name)) return count;
  }
  return 0;
}

function fits(parts: readonly RegExpMatchArray[], { words, stem, longest }: KnownName): boolean {
  const last = parts.at(-1)?.[0] ?? '';
  if (!/^\p{Lu}|^\p{Lt}/u.test(last) || last.length > longest || !lower(last).startsWith(stem)) return false;
  return words.every((known, index) => lower(parts[index]?.[0] ?? '') === known);
}

/** Only white space, a hyphen or a comma stands between the words of a name. */
function isApart(text: string, parts: readonly RegExpMatchArray[]): boolean {
  return parts.every((part, index) => {
    const next = parts[index + 1];
    if (next === undefined) return true;
    const between = text.slice((part.index ?? 0) + part[0].length, next.index ?? 0);
    return /^[\s\u00a0]{1,3}$|^,[\s\u00a0]{1,2}$/.test(between);
  });
}
