import type { QuotableText } from './quotable-text.ts';

const word = /[\p{L}\p{N}]+/gu;

/** A text as words: two forms of a word that differ in case only are one. */
export class TextWords {
  /** Where each word begins, in characters. */
  readonly starts: number[] = [];
  /** Where each word ends, in characters. */
  readonly ends: number[] = [];
  /** The words themselves, in lower case. */
  readonly words: string[] = [];
  private places: Map<string, number[]> | undefined;

  /** Takes a text apart. Linear in its length. */
  constructor(text: string) {
    for (const match of text.matchAll(word)) {
      this.starts.push(match.index);
      this.ends.push(match.index + match[0].length);
      this.words.push(foldedWord(match[0]));
    }
  }

  /** How many words there are. */
  get count(): number {
    return this.words.length;
  }

  /** Where a word stands, as numbers of words from the beginning. */
  placesOf(folded: string): readonly number[] {
    this.places ??= placesByWord(this.words);
    return this.places.get(folded) ?? [];
  }

  /** How much a word tells of its place, from 0.1 for one that is everywhere to 1 for one that stands once or not at all. */
  weightOf(folded: string): number {
    const count = this.placesOf(folded).length;
    if (count <= 1) return 1;
    return Math.max(0.1, 1 - Math.log(count) / Math.log(this.count + 1));
  }

  /** The number of the first word that begins at or after a character. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function foldedWord(raw: string): string {
  return raw.toLowerCase().normalize('NFC');
}

function placesByWord(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, name] of words.entries()) {
    const known = places.get(name);
    if (known === undefined) places.set(name, [index]);
    else known.push(index);
  }
  return places;
}

const known = new WeakMap<QuotableText, TextWords>();

/** The words of a text, taken apart once for each text object. */
export function wordsOf(text: QuotableText): TextWords {
  const words = known.get(text) ?? new TextWords(text.text);
  known.set(text, words);
  return words;
}

/** The alikeness of a word that has lost, gained or changed one letter. */
const ONE_LETTER = 0.85;
/** The alikeness of another form of a word: Finnish bends the end of nearly all of them. */
const SAME_STEM = 0.6;

/** How alike two words are: 1 the same, 0 other words. Figures are the same or not: 2023 is not nearly 2024. */
export function wordAlikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a[0] !== b[0]) return 0;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || /\p{N}/u.test(a) || /\p{N}/u.test(b)) return 0;
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  if (longer - shorter <= 1 && differsInOneLetter(a, b, head)) return ONE_LETTER;
  return head >= 4 && head >= longer * 0.6 ? SAME_STEM : 0;
}

function differsInOneLetter(a: string, b: string, head: number): boolean {
  let tail = 0;
  const shorter = Math.min(a.length, b.length);
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}
