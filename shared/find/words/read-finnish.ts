import { guessBases } from './guess-finnish.ts';
import { parseKnown, type Reading, type ReadPart, readingOf } from './parse-finnish.ts';

/** What a Finnish word may be. */
export interface FinnishWord {
  /** Its readings; several when it is the form of several words. */
  readings: readonly Reading[];
  /** The lexicon knows all of it: its readings are sure. */
  sure: boolean;
}

/** How many words' readings are kept: the words of a text recur. */
const KEPT = 20_000;
const kept = new Map<string, FinnishWord>();

/** Reads a folded Finnish word without hyphens: by the lexicon, else by its known end, else by its shape. */
export function readFinnish(word: string): FinnishWord {
  const before = kept.get(word);
  if (before !== undefined) return before;
  const known = parseKnown(word);
  const read = known.length > 0 ? { readings: known, sure: true } : readUnknown(word);
  if (kept.size >= KEPT) kept.clear();
  kept.set(word, read);
  return read;
}

const LONGEST_READ = 60;

function readUnknown(word: string): FinnishWord {
  if (word.length > LONGEST_READ || /[^a-zåäöéšž]/.test(word))
    return { readings: [simple(word)], sure: false };
  const byEnd = readByEnd(word);
  const readings = byEnd ?? guessBases(word).map(simple);
  const head = knownHead(word);
  if (head === undefined) return { readings, sure: false };
  return { readings: readings.map((reading) => withHead(reading, head)), sure: false };
}

const simple = (base: string): Reading => ({ base, parts: [{ base, start: 0 }] });

const MIN_HEAD = 3;
const MIN_END = 4;

/** The word as an unknown beginning and a known end, the longest there is: mobiili|sovellus. */
function readByEnd(word: string): readonly Reading[] | undefined {
  for (let at = MIN_HEAD; at <= word.length - MIN_END; at++) {
    const head = word.slice(0, at);
    if (!mayEndPart(head)) continue;
    const ends = parseKnown(word.slice(at)).filter(
      ({ base, parts }) => base.length >= MIN_END && parts.length <= 2,
    );
    if (ends.length === 0) continue;
    return ends.map(({ parts }) =>
      readingOf(word, [
        { base: head, start: 0 },
        ...parts.map((part) => ({ ...part, start: part.start + at })),
      ]),
    );
  }
  return undefined;
}

/** Whether a text may be a compound's first part: it has a vowel and ends as Finnish words do. */
function mayEndPart(head: string): boolean {
  return /[aeiouyäö].*[aeiouyäönsl]$/.test(head);
}

const MIN_KNOWN_HEAD = 5;
const MIN_REST = 6;

/** The known word that an unknown one begins with, the longest; what is left must be long enough not to be an ending. */
function knownHead(word: string): string | undefined {
  for (let end = word.length - MIN_REST; end >= MIN_KNOWN_HEAD; end--) {
    const found = parseKnown(word.slice(0, end)).find(
      ({ base, parts }) => parts.length === 1 && base.length >= MIN_KNOWN_HEAD,
    );
    if (found) return found.base;
  }
  return undefined;
}

function withHead(reading: Reading, head: string): Reading {
  if (reading.parts.length > 1) return reading;
  const whole: ReadPart = { base: reading.base, start: 0 };
  return { base: reading.base, parts: [{ base: head, start: 0 }, whole] };
}
