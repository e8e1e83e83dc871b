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

/** The places of a column's texts in the order of the texts read backwards: those with the same ending stand together. */
export function endingOrder(column: WordColumn): Uint32Array<ArrayBuffer> {
  const backwards = Array.from(column.ends, (_, index) => reversed(wordAt(column, index)));
  return Uint32Array.from(backwards, (_, index) => index).sort((one, other) =>
    (backwards[one] ?? '') < (backwards[other] ?? '') ? -1 : 1,
  );
}

/** From where to before where in the ending order the texts stand that end so. */
export function rangeOfEnding(
  column: WordColumn,
  order: Uint32Array,
  ending: string,
): [from: number, to: number] {
  const wanted = reversed(ending);
  return [placeBackwards(column, order, wanted), placeBackwards(column, order, `${wanted}\uffff`)];
}

function placeBackwards(column: WordColumn, order: Uint32Array, wanted: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reversed(wordAt(column, order[middle] ?? 0)) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reversed(word: string): string {
  let backwards = '';
  for (let index = word.length - 1; index >= 0; index -= 1) backwards += word[index];
  return backwards;
}

/**
 * Visits the places of the texts that may be one edit away from `word`: an edit leaves the first or the last half as it
 * is, and texts with the same half stand together in one of the two orders. The caller looks at each more closely.
 */
export function eachNear(
  column: WordColumn,
  order: Uint32Array,
  word: string,
  visit: (index: number) => void,
): void {
  const half = Math.floor((word.length - 1) / 2);
  const [first, end] = rangeOfBeginning(column, word.slice(0, half));
  for (let index = first; index < end; index += 1) if (isAsLong(column, index, word)) visit(index);
  const [from, to] = rangeOfEnding(column, order, word.slice(word.length - half));
  for (let at = from; at < to; at += 1) {
    const index = order[at] ?? 0;
    if (isAsLong(column, index, word)) visit(index);
  }
}

/** Whether a text may be as long as `word` give or take a letter, judged by its bytes: a letter may have two. */
function isAsLong({ ends }: WordColumn, index: number, word: string): boolean {
  const bytes = (ends[index] ?? 0) - startAt(ends, index);
  return bytes >= word.length - 1 && bytes <= 2 * (word.length + 1);
}
