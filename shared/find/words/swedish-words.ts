import { stemmer } from '@orama/stemmers/swedish';
import { SWEDISH_PARTS } from './lexicon/swedish-parts.ts';

/**
 * The stem of a folded Swedish word: Snowball's, and the definite -et and -ena of neuters taken off, which Snowball
 * leaves (avtalet, områdena).
 */
export function swedishStem(word: string): string {
  let stem = stemmer(word.replace(/(?<=.{3})enas?$/, 'en'));
  while (stem.length > 4 && /[^h]et$/.test(stem)) stem = stem.slice(0, -2);
  return stem;
}

/** A Swedish compound in two: where its known last part begins, and the stems of both. */
export interface SwedishParts {
  /** Where the last part begins, in characters. */
  start: number;
  /** The stem of what stands before it, without a joining s. */
  first: string;
  /** The stem of the last part. */
  last: string;
}

let partStems: Set<string> | undefined;
const SHORTEST_FIRST = 3;
const SHORTEST_LAST = 4;

/** The two parts of a Swedish word that ends in a known one; `undefined` when it does not, or is that word. */
export function swedishParts(word: string): SwedishParts | undefined {
  partStems ??= new Set(SWEDISH_PARTS.trim().split(/\s+/).map(swedishStem));
  if (partStems.has(swedishStem(word))) return undefined;
  for (let start = SHORTEST_FIRST; start <= word.length - SHORTEST_LAST; start++) {
    const last = swedishStem(word.slice(start));
    if (!partStems.has(last)) continue;
    const first = word.slice(0, start);
    return {
      start,
      first: swedishStem(first.length > SHORTEST_FIRST ? first.replace(/s$/, '') : first),
      last,
    };
  }
  return undefined;
}
