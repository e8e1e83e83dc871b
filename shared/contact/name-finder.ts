import { formsOfName, nameKey, withoutAccents } from './inflected-name.ts';

/** Why a hit is only a likely one: the surname alone, an initial for the given name, the same mailbox elsewhere. */
export type LikelyReason = 'surname' | 'initial' | 'mailbox';

/** A place of a text that names someone. */
export type NameHit = {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** Why it is only likely; absent when it is sure. */
  reason?: LikelyReason;
};

/** A word of a text. */
type Word = { start: number; end: number; text: string };

/** Words that must stand in a row: exact ones, and the last of them perhaps inflected. */
type Pattern = { words: readonly string[]; isLast: (word: string) => boolean; reason?: LikelyReason };

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** What may stand between two words of a name; in addresses of pages and mailboxes also signs. */
const gap = /^(?:[\s\u00a0]{1,3}|[\s\u00a0]?,[\s\u00a0]{1,2}|[._+\-–]|%20|\.[\s\u00a0])$/;

/** Finds one name in texts: in full, inflected, surname first, with a further given name; likely with an initial or the surname alone. */
export function nameFinder(name: string): (text: string) => NameHit[] {
  const parts = name.split(/\s+/).map((part) => [...part.matchAll(word)].map(([text]) => nameKey(text)));
  const all = parts.flat();
  const surname = parts.at(-1) ?? [];
  const last = surname.at(-1) ?? '';
  const isSurname = formsOfName(last);
  const beginning = new RegExp(`(?<!\\p{L})${loose(surname[0] ?? '')}`, 'iu');
  const patterns = parts.length < 2 ? [] : patternsOf(parts, isSurname);
  const alone: Pattern = { words: surname.slice(0, -1), isLast: isSurname, reason: 'surname' };

  return (text) => {
    if (all.length === 0 || !beginning.test(text)) return [];
    const words = [...text.matchAll(word)].map((match): Word => {
      return { start: match.index, end: match.index + match[0].length, text: match[0] };
    });
    const hits: NameHit[] = [];
    for (let at = 0; at < words.length; ) {
      const hit = hitAt(text, words, at, patterns) ?? aloneAt(text, words, at, alone);
      if (hit !== undefined) hits.push(hit.hit);
      at += hit?.length ?? 1;
    }
    return hits;
  };
}

/** The letters with which every form of a word begins, with or without their accents. */
function loose(text: string): string {
  const kept = text.slice(0, Math.max(2, text.length - 3));
  return [...kept]
    .map((letter) => {
      const plain = withoutAccents(letter);
      return plain === letter ? letter : `(?:${letter}|${plain})`;
    })
    .join('');
}

/** The shapes in which a name of several parts is written. */
function patternsOf(parts: readonly string[][], isSurname: (word: string) => boolean): Pattern[] {
  const [given = []] = parts;
  const surname = parts.at(-1) ?? [];
  const isGiven = formsOfName(given.at(-1) ?? '');
  const before = surname.slice(0, -1);
  const initial = given[0]?.slice(0, 1) ?? '';
  return [
    { words: [...parts.slice(0, -1).flat(), ...before], isLast: isSurname },
    { words: [...given, ...before], isLast: isSurname },
    // One word between them: a further given name or its initial.
    { words: [...given, ANY, ...before], isLast: isSurname },
    { words: [...surname, ...given.slice(0, -1)], isLast: isGiven },
    { words: [initial, ...before], isLast: isSurname, reason: 'initial' },
    { words: surname, isLast: (text) => nameKey(text) === initial, reason: 'initial' },
  ];
}

const ANY = '*';

function hitAt(text: string, words: readonly Word[], at: number, patterns: readonly Pattern[]) {
  for (const pattern of patterns) {
    const found = fits(text, words, at, pattern);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A surname alone counts only with a capital: many are words. */
function aloneAt(text: string, words: readonly Word[], at: number, pattern: Pattern) {
  if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) return undefined;
  return fits(text, words, at, pattern);
}

function fits(text: string, words: readonly Word[], at: number, { words: wanted, isLast, reason }: Pattern) {
  const length = wanted.length + 1;
  const present = words.slice(at, at + length);
  const [first, final] = [present[0], present.at(-1)];
  if (first === undefined || final === undefined || present.length < length || !isLast(final.text)) {
    return undefined;
  }
  const areWanted = wanted.every((each, index) => isWanted(each, present[index]?.text ?? ''));
  const areTogether = present.every((each, index) => {
    const next = present[index + 1];
    return next === undefined || gap.test(text.slice(each.end, next.start));
  });
  if (!areWanted || !areTogether) return undefined;
  return { hit: { start: first.start, end: final.end, ...(reason !== undefined && { reason }) }, length };
}

function isWanted(wanted: string, present: string): boolean {
  if (wanted === ANY) return /^\p{Lu}/u.test(present);
  const key = nameKey(present);
  return key === wanted || withoutAccents(key) === withoutAccents(wanted);
}
