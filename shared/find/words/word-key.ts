/** A key a word is indexed by or looked for by, and how much a meeting through it counts: see `WEIGHT`. */
export interface WordKey {
  /** The key: its first letter says what the rest is, so that languages do not meet by chance. */
  key: string;
  /** From 0 to 1; what a meeting counts is the product of the word's and the query's. */
  weight: number;
}

/** What a meeting through a key counts. Nothing but the exact form reaches 1. */
export const WEIGHT = {
  /** The word as it is written. */
  exact: 1,
  /** Its base form. */
  base: 0.8,
  /** Its base form, typed without marks or found so. */
  unmarked: 0.6,
  /** A part of a compound. */
  part: 0.5,
  /** A part of a compound, typed without marks. */
  unmarkedPart: 0.4,
  /** A synonym, or the word in another language. */
  synonym: 0.4,
  /** A word near in meaning. */
  loose: 0.25,
} as const;

/** Keys with the most each counts. */
export type KeyWeights = Map<string, number>;

/** Adds a key, or raises what it counts. */
export function addKey(keys: KeyWeights, key: string, weight: number): void {
  if ((keys.get(key) ?? 0) < weight) keys.set(key, weight);
}
