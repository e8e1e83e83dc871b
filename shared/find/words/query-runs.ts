import { sameMeaning } from './concept-keys.ts';
import { foldWord } from './fold.ts';
import { type KeyPhrase, queryKeys } from './query-keys.ts';
import { WEIGHT, type WordKey } from './word-key.ts';

/** Neighbouring query words that may be one: a compound typed apart, or a phrase that has a word of its own. */
export interface QueryRun {
  /** The number of the first word of the run. */
  first: number;
  /** How many words it has. */
  count: number;
  /** What the run is looked for by as one word; a text that has it need not have the words. */
  keys: readonly WordKey[];
  /** What a text may have instead in several words. */
  phrases: readonly KeyPhrase[];
}

const LONGEST_RUN = 5;
const LONGEST_COMPOUND = 3;

/** The runs of a query that may be one word: "hyvinvointi seteli" is looked for as hyvinvointiseteli too, "partnership table" as kumppanuuspöytä. */
export function queryRuns(words: readonly string[]): readonly QueryRun[] {
  const folded = words.map(foldWord);
  const runs: QueryRun[] = [];
  for (let first = 0; first < folded.length; first++) {
    for (let count = 2; count <= LONGEST_RUN && first + count <= folded.length; count++) {
      const run = runOf(folded.slice(first, first + count));
      if (run) runs.push({ first, count, ...run });
    }
  }
  return runs;
}

function runOf(words: readonly string[]): Pick<QueryRun, 'keys' | 'phrases'> | undefined {
  const keys = new Map<string, number>();
  const phrases: KeyPhrase[] = [];
  if (words.length <= LONGEST_COMPOUND && words.every((word) => /^\p{L}{2,}$/u.test(word))) {
    for (const { key, weight } of queryKeys(words.join(''))) keys.set(key, Math.min(weight, WEIGHT.base));
  }
  for (const meaning of meaningsOf(words)) {
    for (const key of meaning.keys) if (!keys.has(key)) keys.set(key, meaning.weight);
    phrases.push(...meaning.phrases.map((phrase) => ({ keys: phrase, weight: meaning.weight })));
  }
  if (keys.size === 0 && phrases.length === 0) return undefined;
  return { keys: [...keys].map(([key, weight]) => ({ key, weight })), phrases };
}

/** What means the same as a phrase, read as Finnish, Swedish or English. */
function meaningsOf(words: readonly string[]) {
  return ['f', 's', 'e'].flatMap((language) => {
    const keys = words.map((word) => ownKey(word, language));
    return keys.every((key) => key !== undefined) ? sameMeaning(keys) : [];
  });
}

function ownKey(word: string, language: string): string | undefined {
  return queryKeys(word).find(({ key, weight }) => key.startsWith(language) && weight === WEIGHT.base)?.key;
}
