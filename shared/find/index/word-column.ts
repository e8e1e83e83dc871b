const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Very many texts in two flat arrays instead of a string object each: half a million words take the memory of their
 * letters. Sorted columns are in the order of `<` on strings.
 */
export type WordColumn = {
  /** The texts in UTF-8, one after another. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each text ends in `bytes`. */
  ends: Uint32Array<ArrayBuffer>;
};

/** Puts a column together, text by text. */
export class WordColumnBuilder {
  #bytes = new Uint8Array(1 << 12);
  #ends = new Uint32Array(1 << 10);
  #size = 0;
  #end = 0;

  /** How many texts there are. */
  get size(): number {
    return this.#size;
  }

  /** Adds a text and gives its place. */
  add(word: string): number {
    while (this.#bytes.length - this.#end < word.length * 3) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (this.#size === this.#ends.length) {
      const larger = new Uint32Array(this.#ends.length * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
    this.#end += encoder.encodeInto(word, this.#bytes.subarray(this.#end)).written;
    this.#ends[this.#size] = this.#end;
    this.#size += 1;
    return this.#size - 1;
  }

  /** The column. */
  column(): WordColumn {
    return { bytes: this.#bytes.slice(0, this.#end), ends: this.#ends.slice(0, this.#size) };
  }
}

/** The column of these texts, in their order. */
export function wordColumn(words: Iterable<string>): WordColumn {
  const builder = new WordColumnBuilder();
  for (const word of words) builder.add(word);
  return builder.column();
}

/** The text at a place of the column. */
export function wordAt({ bytes, ends }: WordColumn, index: number): string {
  return decoder.decode(bytes.subarray(startAt(ends, index), ends[index]));
}

function startAt(ends: Uint32Array, index: number): number {
  return index === 0 ? 0 : (ends[index - 1] ?? 0);
}

/** Of a sorted column: the first place whose text is `word` or comes after it. */
export function placeOf(column: WordColumn, word: string): number {
  let low = 0;
  let high = column.ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (wordAt(column, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of a sorted column: the place of a word, or -1. */
export function findWord(column: WordColumn, word: string): number {
  const place = placeOf(column, word);
  return place < column.ends.length && wordAt(column, place) === word ? place : -1;
}

/** Of a sorted column: the first place of the texts that begin so, and the place after the last. */
export function rangeOfBeginning(column: WordColumn, beginning: string): [from: number, to: number] {
  return [placeOf(column, beginning), placeOf(column, `${beginning}\uffff`)];
}

/** Visits the places of all longer texts that end so. A plain pass over the letters: a few milliseconds for half a million words. */
export function eachEndingWith(
  { bytes, ends }: WordColumn,
  ending: string,
  visit: (index: number) => void,
): void {
  const wanted = encoder.encode(ending);
  const last = wanted[wanted.length - 1];
  let start = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? 0;
    if (bytes[end - 1] === last && end - start > wanted.length && endsSo(bytes, end, wanted)) visit(index);
    start = end;
  }
}

function endsSo(bytes: Uint8Array, end: number, wanted: Uint8Array): boolean {
  const start = end - wanted.length;
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    if (bytes[start + index] !== wanted[index]) return false;
  }
  return true;
}

/** Bytes that one edit may concern: a letter outside ASCII has two, and two neighbours may have changed places. */
const EDITED_BYTES = 4;

/**
 * Visits the places of the texts that may be one edit away from `word`: those that begin and end as it does but for a
 * few bytes. The caller looks at each more closely.
 */
export function eachNear({ bytes, ends }: WordColumn, word: string, visit: (index: number) => void): void {
  const wanted = encoder.encode(word);
  let start = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? 0;
    const length = end - start;
    if (Math.abs(length - wanted.length) <= 2 && isNear(bytes, start, end, wanted)) visit(index);
    start = end;
  }
}

function isNear(bytes: Uint8Array, start: number, end: number, wanted: Uint8Array): boolean {
  const shorter = Math.min(end - start, wanted.length);
  let same = 0;
  while (same < shorter && bytes[start + same] === wanted[same]) same += 1;
  let sameAtEnd = 0;
  const most = shorter - same;
  while (sameAtEnd < most && bytes[end - 1 - sameAtEnd] === wanted[wanted.length - 1 - sameAtEnd])
    sameAtEnd += 1;
  return same + sameAtEnd >= shorter - EDITED_BYTES;
}
