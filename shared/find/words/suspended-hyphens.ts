import { readFinnish } from './read-finnish.ts';
import { swedishParts } from './swedish-words.ts';
import type { WrittenWord } from './text-words.ts';

/** Words that stand between the members of a list: "hyvinvointikertomus ja -suunnitelma". */
const JOINING = new Set(['ja', 'tai', 'sekä', 'eli', 'että', 'och', 'eller', 'samt', 'and', 'or']);

/** What else may stand between them. */
const BETWEEN = /^[\s,/&–+()]*$/;
const FURTHEST = 8;

/** Completes words of which a hyphen says that a part is left out; those that cannot be stay as they are. */
export function completeSuspended(words: readonly WrittenWord[], text: string): readonly WrittenWord[] {
  return words.map((word, index) => {
    if (word.lacksStart) return withStart(word, neighbour(words, index, -1, text));
    if (word.lacksEnd) return withEnd(word, neighbour(words, index, 1, text));
    return word;
  });
}

/** The nearest whole word of the same list, before or after. */
function neighbour(
  words: readonly WrittenWord[],
  index: number,
  step: 1 | -1,
  text: string,
): WrittenWord | undefined {
  for (let at = index + step; Math.abs(at - index) <= FURTHEST; at += step) {
    const word = words[at];
    const [left, right] = step > 0 ? [words[at - 1], word] : [word, words[at + 1]];
    if (!word || !left || !right || !BETWEEN.test(betweenOf(left, right, text))) return undefined;
    if (JOINING.has(word.word) || (step > 0 ? word.lacksEnd : word.lacksStart)) continue;
    return word;
  }
  return undefined;
}

/** The text between two words, without the hyphens that belong to them. */
function betweenOf(left: WrittenWord, right: WrittenWord, text: string): string {
  return text.slice(left.end + (left.lacksEnd ? 1 : 0), right.start - (right.lacksStart ? 1 : 0));
}

function withStart(word: WrittenWord, model: WrittenWord | undefined): WrittenWord {
  const at = model && lastPartStart(model.word);
  return at ? { ...word, word: model.word.slice(0, at) + word.word } : word;
}

function withEnd(word: WrittenWord, model: WrittenWord | undefined): WrittenWord {
  const at = model && lastPartStart(model.word);
  return at ? { ...word, word: word.word + model.word.slice(at) } : word;
}

/** Where the last part of a compound begins; 0 when the word is simple or not known. */
function lastPartStart(word: string): number {
  const hyphen = word.lastIndexOf('-') + 1;
  const last = word.slice(hyphen);
  const { readings, sure } = readFinnish(last);
  const asSwedish = sure ? undefined : swedishParts(last)?.start;
  const inside = asSwedish ?? readings[0]?.parts.at(-1)?.start ?? 0;
  return inside === 0 ? hyphen : hyphen + inside;
}
