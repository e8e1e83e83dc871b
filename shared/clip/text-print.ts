/** Texts shorter than this many words are too alike by chance: they have no print. */
const FEWEST_WORDS = 40;
/** How many words follow one another in a shingle. */
const SHINGLE = 3;
const BITS = 64;
/** A print is kept in this many parts: prints that differ in fewer bits than there are parts share at least one of them. */
const BANDS = 4;

/**
 * A print of a text, by which nearly equal texts are found without reading them: 64 bits (Charikar's simhash over
 * three-word shingles) in four parts of 16 bits, each as `place:hex`. Texts that differ in three bits at most share a
 * part, so an index of the parts finds them. Empty for a text too short to tell.
 */
export function textPrint(text: string): string[] {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return [];
  const sums = new Int32Array(BITS);
  for (const shingle of shingles) {
    const low = hash(shingle, 0x811c9dc5);
    const high = hash(shingle, 0x9747b28c);
    for (let bit = 0; bit < 32; bit++) {
      sums[bit] = (sums[bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
      sums[bit + 32] = (sums[bit + 32] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
    }
  }
  return Array.from({ length: BANDS }, (_, band) => `${band}:${bandOf(sums, band)}`);
}

function bandOf(sums: Int32Array, band: number): string {
  const width = BITS / BANDS;
  let value = 0;
  for (let bit = 0; bit < width; bit++) {
    if ((sums[band * width + bit] ?? 0) > 0) value |= 1 << bit;
  }
  return value.toString(16).padStart(4, '0');
}

/** How much two texts share, from 0 to 1: the part of their three-word shingles that is in both. 0 when either is too short. */
export function textLikeness(first: string, second: string): number {
  const one = shinglesOf(first);
  const other = shinglesOf(second);
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const shingle of one) if (other.has(shingle)) common++;
  return common / (one.size + other.size - common);
}

/** The longest part of a text that is looked at, in characters. */
const MAX_LENGTH = 200_000;

function shinglesOf(text: string): Set<string> {
  const words =
    text
      .slice(0, MAX_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(
    Array.from({ length: words.length - SHINGLE + 1 }, (_, at) => words.slice(at, at + SHINGLE).join(' ')),
  );
}

/** FNV-1a over UTF-16 units, 32 bits, from a seed, with a last mixing so that both seeds give independent bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
