import type { WeightedWords } from './align-words.ts';
import { type TextWords, wordAlikeness } from './text-words.ts';

/** How many words more than the description has are looked at beside a place: a paragraph may have been put between. */
const EXTRA_WORDS = 40;
/** What words between the place and its surroundings cost at most. */
const PUT_BETWEEN = 1;
/** What a word that has no pair costs. */
const SKIPPED = 0.1;

/**
 * How much of the words beside a passage stands beside a place of a text, as the weight of the words found, in the
 * same order. `step` is -1 for the words before (`words` in reading order) and 1 for those after; `next` is the
 * text's word nearest to the place.
 */
export function matchContext(
  { words, weights }: WeightedWords,
  text: TextWords,
  next: number,
  step: -1 | 1,
): number {
  const width = words.length + EXTRA_WORDS;
  let before = Float64Array.from({ length: width + 1 }, (_, column) =>
    Math.max(-PUT_BETWEEN, -SKIPPED * column),
  );
  let best = 0;
  for (let row = 1; row <= words.length; row++) {
    const at = step === 1 ? row - 1 : words.length - row;
    const name = words[at] ?? '';
    const weight = weights[at] ?? 0;
    const scores = new Float64Array(width + 1);
    scores[0] = -SKIPPED * row;
    for (let column = 1; column <= width; column++) {
      const other = text.words[next + step * (column - 1)];
      const alike = other === undefined ? 0 : wordAlikeness(name, other);
      const pair = (before[column - 1] ?? 0) + (alike > 0 ? alike * weight : -SKIPPED);
      const skip = Math.max(before[column] ?? 0, scores[column - 1] ?? 0) - SKIPPED;
      scores[column] = Math.max(pair, skip);
      best = Math.max(best, scores[column] ?? 0);
    }
    before = scores;
  }
  return best;
}
