import type { FindAnswer } from '../find-answer.ts';
import type { Alternative, TypedRequest } from '../typed-request.ts';
import type { LiveIndex, WordWeights } from './live-index.ts';

/** How practices meet what was typed, word by word. */
export type MetWords = {
  /** The rank of each practice that meets all words, 0 for others; undefined without words. */
  ranks: Float32Array | undefined;
  /** 1 for a practice that has a word to be left out. */
  barred: Uint8Array;
  corrected: FindAnswer['corrected'];
};

/** Weighs the practices by the words that were typed. */
export async function meetWords(
  index: LiveIndex,
  { wanted, alternatives, leftOut }: TypedRequest,
): Promise<MetWords> {
  const { size } = index.catalogue;
  const others = alternatives.flatMap(({ all }) => all);
  const weighed = await index.weigh([...wanted, ...leftOut, ...others]);
  meetAlternatives(weighed, alternatives, wanted.length + leftOut.length);
  const barred = new Uint8Array(size);
  for (const { weights } of weighed.slice(wanted.length, wanted.length + leftOut.length)) {
    for (let practice = 0; practice < size; practice += 1)
      if ((weights[practice] ?? 0) > 0) barred[practice] = 1;
  }
  const met = weighed.slice(0, wanted.length);
  const corrected = wanted.flatMap(({ typed }, place) => {
    const { nearest, isNearOnly } = met[place] ?? { isNearOnly: false, nearest: '' };
    return isNearOnly ? [{ typed, found: nearest }] : [];
  });
  return { ranks: ranksOf(met, index.catalogue.living), barred, corrected };
}

/** Raises the weights of the words that alternatives stand for; those of the alternatives begin at `from`. */
function meetAlternatives(
  weighed: readonly WordWeights[],
  alternatives: readonly Alternative[],
  from: number,
): void {
  let next = from;
  for (const { first, count, all } of alternatives) {
    const [one, ...rest] = weighed.slice(next, next + all.length);
    next += all.length;
    if (one === undefined) continue;
    const { weights } = one;
    for (let practice = 0; practice < weights.length; practice += 1) {
      let least = weights[practice] ?? 0;
      for (const other of rest) least = Math.min(least, other.weights[practice] ?? 0);
      if (least === 0) continue;
      for (const stoodFor of weighed.slice(first, first + count))
        stoodFor.weights[practice] = Math.max(least, stoodFor.weights[practice] ?? 0);
    }
  }
}

/** Adds up the words: rare ones weigh more, and a practice that lacks one is out. */
export function ranksOf(met: readonly WordWeights[], living: Uint8Array): Float32Array | undefined {
  const [first, ...rest] = met;
  if (first === undefined) return undefined;
  const ranks = first.weights.slice();
  scale(ranks, rarity(ranks, living));
  for (const { weights } of rest) {
    const factor = rarity(weights, living);
    for (let practice = 0; practice < ranks.length; practice += 1) {
      const rank = ranks[practice] ?? 0;
      const weight = weights[practice] ?? 0;
      ranks[practice] = rank > 0 && weight > 0 ? rank + weight * factor : 0;
    }
  }
  return ranks;
}

function scale(ranks: Float32Array, factor: number): void {
  for (let practice = 0; practice < ranks.length; practice += 1)
    ranks[practice] = (ranks[practice] ?? 0) * factor;
}

/** How much a word tells: the logarithm of how seldom it is met, as in BM25, and never nothing. */
function rarity(weights: Float32Array, living: Uint8Array): number {
  let met = 0;
  let all = 0;
  for (let practice = 0; practice < weights.length; practice += 1) {
    const isLiving = living[practice] ?? 0;
    all += isLiving;
    if ((weights[practice] ?? 0) > 0) met += isLiving;
  }
  return Math.log(1 + (all - met + 0.5) / (met + 0.5)) + 0.1;
}
