import { BoundedMemory } from './bounded-memory.ts';
import { knownPlainStems, knownStems } from './finnish-lexicon.ts';
import { functionWordBase } from './function-words.ts';
import { guessBases } from './guess-finnish.ts';
import { type Reading, readingOf, WordParser } from './parse-finnish.ts';

/** What a Finnish word may be. */
export interface FinnishWord {
  /** Its readings; several when it is the form of several words. */
  readings: readonly Reading[];
  /** The lexicon knows all of it: its readings are sure. */
  sure: boolean;
}

/** How many words' readings are kept: the words of a text recur. */
const memory = new BoundedMemory<FinnishWord>(20_000);

/** Reads a folded Finnish word without hyphens: by the lexicon, else by its known end, else by its shape. */
export function readFinnish(word: string): FinnishWord {
  return memory.of(word, read);
}

const LONGEST_READ = 60;

function read(word: string): FinnishWord {
  if (word.length > LONGEST_READ || /[^a-zåäöéšž]/.test(word)) {
    return { readings: [simple(word)], sure: false };
  }
  const functionWord = functionWordBase(word);
  if (functionWord !== undefined) return { readings: [simple(functionWord)], sure: true };
  const parser = new WordParser(word, [knownStems()]);
  const known = readKnown(word, parser);
  if (known.length > 0) return { readings: known, sure: true };
  const readings = readByEnd(word, parser) ?? guessBases(word).map(simple);
  const head = knownHead(word, parser);
  return {
    readings: head === undefined ? readings : readings.map((reading) => withHead(reading, head)),
    sure: false,
  };
}

/** By the lexicon alone; a word without marks may be typed without those it has. */
function readKnown(word: string, parser: WordParser): readonly Reading[] {
  const found = parser.partsFrom(0);
  const parts =
    found.length > 0 || /[åäö]/.test(word)
      ? found
      : new WordParser(word, [knownStems(), knownPlainStems()]).partsFrom(0);
  return parts.map((path) => readingOf(word, path));
}

const simple = (base: string): Reading => ({ base, parts: [{ base, start: 0 }] });

const MIN_HEAD = 3;
const MIN_END = 4;

/** The word as an unknown beginning and a known end, the longest there is: mobiili|sovellus. */
function readByEnd(word: string, parser: WordParser): readonly Reading[] | undefined {
  for (let at = MIN_HEAD; at <= word.length - MIN_END; at++) {
    const head = word.slice(0, at);
    if (!mayEndPart(head)) continue;
    const ends = parser
      .partsFrom(at)
      .filter((parts) => parts.length <= 2 && parts.every(({ base }) => base.length >= MIN_END));
    if (ends.length > 0) return ends.map((parts) => readingOf(word, [{ base: head, start: 0 }, ...parts]));
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
function knownHead(word: string, parser: WordParser): string | undefined {
  for (let end = word.length - MIN_REST; end >= MIN_KNOWN_HEAD; end--) {
    const head = parser.headUpTo(end);
    if (head !== undefined && head.length >= MIN_KNOWN_HEAD) return head;
  }
  return undefined;
}

function withHead(reading: Reading, head: string): Reading {
  if (reading.parts.length > 1) return reading;
  return {
    base: reading.base,
    parts: [
      { base: head, start: 0 },
      { base: reading.base, start: 0 },
    ],
  };
}
