import { CODE_BITS } from './term-code.ts';

/**
 * Writes posting lists one after another: for each practice the distance from the one before and the term code, as one
 * number of seven bits a byte. Most postings take two bytes.
 */
export class PostingWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #previous = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Begins the next list. */
  begin(): void {
    this.#previous = 0;
  }

  /** Writes a posting; practices come in rising order within a list. */
  write(practice: number, code: number): void {
    if (this.#bytes.length - this.#length < 6) this.#grow();
    // Beyond 2^31 shifts would turn negative: 2^26 practices are far more than a library has.
    let rest = ((practice - this.#previous) << CODE_BITS) | code;
    this.#previous = practice;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** The bytes written so far; begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads a posting list that lies in `bytes` from `from` to before `to`. */
export function eachPosting(
  bytes: Uint8Array,
  from: number,
  to: number,
  visit: (practice: number, code: number) => void,
): void {
  let practice = 0;
  let at = from;
  while (at < to) {
    let value = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    practice += value >>> CODE_BITS;
    visit(practice, value & 31);
  }
}

/** How postings are weighed: see `weighPostings`. */
export type Weighing = {
  /** The best weight of each practice so far, by number; raised in place. */
  best: Float32Array;
  /** Which bits of a code still hold for a practice, by number; 0 for one that is gone. */
  valid: Uint8Array;
  /** What each code weighs. */
  weights: Float32Array;
};

/** Raises `best` for every practice of a posting list by how strongly its word was meant. The inner loop of every search. */
export function weighPostings(
  bytes: Uint8Array,
  from: number,
  to: number,
  strength: number,
  { best, valid, weights }: Weighing,
): void {
  let practice = 0;
  let at = from;
  while (at < to) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    let shift = 7;
    while (byte > 127) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    }
    practice += value >>> CODE_BITS;
    const weight = (weights[value & 31 & (valid[practice] ?? 0)] ?? 0) * strength;
    if (weight > (best[practice] ?? 0)) best[practice] = weight;
  }
}
