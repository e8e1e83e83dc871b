import { CODE_BITS } from './term-code.ts';

/** Sizes of the slices a list grows by, in bytes: many words are rare, some are everywhere. */
const SLICE_SIZES = [6, 12, 24, 48, 96, 192, 384, 768, 1024];
/** Bytes after each slice that tell where the next one lies. */
const LINK = 4;

/**
 * Posting lists that grow while practices are added in the order of their numbers. All lists share one array and grow by
 * slices linked to each other, as in Lucene's indexing buffers: a list of its own for each of half a million words
 * would take many times the memory.
 */
export class GrowingPostings {
  readonly #places = new Map<string, number>();
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  #heads = new Uint32Array(1 << 10);
  #tails = new Uint32Array(1 << 10);
  #limits = new Uint32Array(1 << 10);
  #slices = new Uint8Array(1 << 10);
  #latest = new Uint32Array(1 << 10);
  #languages = new Uint8Array(1 << 10);

  /** The words, in the order they came. */
  words(): Iterable<string> {
    return this.#places.keys();
  }

  /** The place of a word; absent when no practice has it. */
  placeOf(word: string): number | undefined {
    return this.#places.get(word);
  }

  /** The languages a word was seen in, as bits. */
  languagesAt(place: number): number {
    return this.#languages[place] ?? 0;
  }

  /** Adds a posting and gives the place of its word. `practice` is never below one added before. */
  add(word: string, practice: number, code: number, languages: number): number {
    const place = this.#places.get(word) ?? this.#begin(word);
    let rest = ((practice - (this.#latest[place] ?? 0)) << CODE_BITS) | code;
    this.#latest[place] = practice;
    this.#languages[place] = (this.#languages[place] ?? 0) | languages;
    while (rest > 127) {
      this.#put(place, (rest & 127) | 128);
      rest >>>= 7;
    }
    this.#put(place, rest);
    return place;
  }

  /** Reads the list at a place. */
  each(place: number, visit: (practice: number, code: number) => void): void {
    let at = this.#heads[place] ?? 0;
    const end = this.#tails[place] ?? 0;
    let slice = 0;
    let limit = at + sliceSize(slice);
    let practice = 0;
    let value = 0;
    let shift = 0;
    while (at !== end) {
      if (at === limit) {
        at = this.#linkAt(limit);
        slice += 1;
        limit = at + sliceSize(slice);
      }
      const byte = this.#bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
      if (byte > 127) continue;
      practice += value >>> CODE_BITS;
      visit(practice, value & 31);
      value = 0;
      shift = 0;
    }
  }

  #begin(word: string): number {
    const place = this.#places.size;
    if (place === this.#heads.length) this.#growPlaces();
    this.#places.set(word, place);
    const head = this.#slice(sliceSize(0));
    this.#heads[place] = head;
    this.#tails[place] = head;
    this.#limits[place] = head + sliceSize(0);
    return place;
  }

  #put(place: number, byte: number): void {
    let tail = this.#tails[place] ?? 0;
    if (tail === this.#limits[place]) {
      const slice = (this.#slices[place] ?? 0) + 1;
      const size = sliceSize(slice);
      const next = this.#slice(size);
      this.#link(tail, next);
      this.#slices[place] = Math.min(slice, SLICE_SIZES.length);
      this.#limits[place] = next + size;
      tail = next;
    }
    this.#bytes[tail] = byte;
    this.#tails[place] = tail + 1;
  }

  #slice(size: number): number {
    const start = this.#used;
    this.#used += size + LINK;
    if (this.#used > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    return start;
  }

  #link(at: number, next: number): void {
    for (let byte = 0; byte < LINK; byte += 1) this.#bytes[at + byte] = (next >>> (8 * byte)) & 255;
  }

  #linkAt(at: number): number {
    let next = 0;
    for (let byte = 0; byte < LINK; byte += 1) next |= (this.#bytes[at + byte] ?? 0) << (8 * byte);
    return next >>> 0;
  }

  #growPlaces(): void {
    this.#heads = doubled(this.#heads);
    this.#tails = doubled(this.#tails);
    this.#limits = doubled(this.#limits);
    this.#latest = doubled(this.#latest);
    this.#slices = doubledBytes(this.#slices);
    this.#languages = doubledBytes(this.#languages);
  }
}

function sliceSize(slice: number): number {
  return SLICE_SIZES[Math.min(slice, SLICE_SIZES.length - 1)] ?? 0;
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function doubledBytes(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(array.length * 2);
  larger.set(array);
  return larger;
}
