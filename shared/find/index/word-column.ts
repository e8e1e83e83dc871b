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

/** How many bytes at the end of a text decide its place in the ending order. */
const ENDING_BYTES = 15;
/** How many bytes are sorted at a time, and room for the place beside them in a number of 53 bits. */
const [BYTES_AT_A_TIME, PLACES] = [3, 2 ** 29];

/**
 * The places of a column's texts in the order of their last bytes read backwards: those with the same ending stand
 * together. Sorted as numbers, some bytes at a time from the far ones to the near ones, each time keeping the order of
 * equals: comparing two million texts with each other would take a minute. `pause` lets others have a turn.
 */
export async function endingOrder(
  { bytes, ends }: WordColumn,
  pause: () => Promise<void>,
): Promise<Uint32Array<ArrayBuffer>> {
  let order = Uint32Array.from(ends, (_, index) => index);
  const keys = new Float64Array(order.length);
  for (let back = ENDING_BYTES; back > 0; back -= BYTES_AT_A_TIME) {
    for (let place = 0; place < order.length; place += 1) {
      const index = order[place] ?? 0;
      const start = startAt(ends, index);
      const near = (ends[index] ?? 0) - back + BYTES_AT_A_TIME - 1;
      let key = 0;
      for (let at = near; at > near - BYTES_AT_A_TIME; at -= 1)
        key = key * 256 + (at < start ? 0 : (bytes[at] ?? 0));
      keys[place] = key * PLACES + place;
    }
    keys.sort();
    const former = order;
    order = new Uint32Array(keys.length);
    for (let place = 0; place < keys.length; place += 1)
      order[place] = former[(keys[place] ?? 0) % PLACES] ?? 0;
    await pause();
  }
  return order;
}

/** From where to before where in the ending order the texts stand that end so; of a long ending its last bytes decide. */
export function rangeOfEnding(
  column: WordColumn,
  order: Uint32Array,
  ending: string,
): [from: number, to: number] {
  const wanted = encoder.encode(ending).slice(-ENDING_BYTES);
  const place = (isBefore: (difference: number) => boolean) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(compareEnding(column, order[middle] ?? 0, wanted))) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [place((difference) => difference < 0), place((difference) => difference <= 0)];
}

/** How the end of a text compares with an ending, read backwards; 0 when the text ends so. */
function compareEnding({ bytes, ends }: WordColumn, index: number, wanted: Uint8Array): number {
  const start = startAt(ends, index);
  const end = ends[index] ?? 0;
  for (let back = 1; back <= wanted.length; back += 1) {
    if (end - back < start) return -1;
    const difference = (bytes[end - back] ?? 0) - (wanted[wanted.length - back] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether the text at a place begins with one, ends with another and has something between them. */
export function isAround(
  { bytes, ends }: WordColumn,
  index: number,
  beginning: Uint8Array,
  ending: Uint8Array,
): boolean {
  const start = startAt(ends, index);
  const end = ends[index] ?? 0;
  if (end - start <= beginning.length + ending.length) return false;
  for (let at = 0; at < beginning.length; at += 1) if (bytes[start + at] !== beginning[at]) return false;
  const from = end - ending.length;
  for (let at = 0; at < ending.length; at += 1) if (bytes[from + at] !== ending[at]) return false;
  return true;
}

/** A text as the bytes of a column. */
export function bytesOf(word: string): Uint8Array {
  return encoder.encode(word);
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
  const wanted = encoder.encode(word);
  const most = mostDifferent(word);
  const [first, end] = rangeOfBeginning(column, word.slice(0, half));
  for (let index = first; index < end; index += 1) if (mayBeNear(column, index, wanted, most)) visit(index);
  const [from, to] = rangeOfEnding(column, order, word.slice(word.length - half));
  for (let at = from; at < to; at += 1) {
    const index = order[at] ?? 0;
    if (mayBeNear(column, index, wanted, most)) visit(index);
  }
}

/** The most bytes of `word` that one edit can change: two neighbouring letters in the other order. */
function mostDifferent(word: string): number {
  const widest = Array.from(word, (letter) => encoder.encode(letter).length);
  return 2 * Math.max(1, ...widest);
}

/** The most bytes a letter takes. */
const WIDEST_LETTER = 4;

/**
 * Whether a text may be one edit away, judged by its bytes alone: what is the same at its beginning and at its end leaves
 * no more than an edit can have changed. Decoding every text with the same half takes thirty times as long.
 */
function mayBeNear({ bytes, ends }: WordColumn, index: number, wanted: Uint8Array, most: number): boolean {
  const start = startAt(ends, index);
  const length = (ends[index] ?? 0) - start;
  if (Math.abs(length - wanted.length) > WIDEST_LETTER) return false;
  const shorter = Math.min(length, wanted.length);
  let head = 0;
  while (head < shorter && bytes[start + head] === wanted[head]) head += 1;
  const rest = shorter - head;
  const [end, wantedEnd] = [start + length - 1, wanted.length - 1];
  let tail = 0;
  while (tail < rest && bytes[end - tail] === wanted[wantedEnd - tail]) tail += 1;
  const same = head + tail;
  return wanted.length - same <= most && length - same <= Math.max(most, WIDEST_LETTER);
}
