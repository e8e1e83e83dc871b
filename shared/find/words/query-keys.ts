import { BoundedMemory } from './bounded-memory.ts';
import { sameMeaning } from './concept-keys.ts';
import { addFinnishQueryKeys, finnishKey } from './finnish-keys.ts';
import { foldWord } from './fold.ts';
import { exactKey, listed } from './index-keys.ts';
import { municipalityOfWord } from './municipality-words.ts';
import { addEnglishKeys, addSwedishQueryKeys } from './other-languages.ts';
import { readFinnish } from './read-finnish.ts';
import { addKey, type KeyWeights, WEIGHT, type WordKey } from './word-key.ts';

const memory = new BoundedMemory<readonly WordKey[]>(500);

/**
 * What a searched word is looked for by: its own keys in all three languages, for the searcher's language is not known;
 * synonyms and translations weaker.
 */
export function queryKeys(word: string): readonly WordKey[] {
  return memory.of(foldWord(word), (folded) => {
    const own = ownKeys(folded);
    const all: KeyWeights = new Map(own);
    for (const [key, weight] of own) {
      if (weight < WEIGHT.base) continue;
      for (const meaning of sameMeaning([key])) {
        for (const other of meaning.keys) addKey(all, other, meaning.weight);
      }
    }
    return listed(all);
  });
}

function ownKeys(word: string): KeyWeights {
  const keys: KeyWeights = new Map([[exactKey(word), WEIGHT.exact]]);
  const municipality = municipalityOfWord(word);
  if (municipality)
    addKey(keys, `m${municipality.code}`, municipality.doubtful ? WEIGHT.unmarked : WEIGHT.base);
  if (municipality && !municipality.doubtful) return keys;
  const bare = word.includes('-') ? word.replaceAll('-', '') : (word.split(/[:'’]/)[0] ?? word);
  addFinnishQueryKeys(keys, bare);
  addSwedishQueryKeys(keys, bare);
  addEnglishKeys(keys, bare);
  return keys;
}

/** Several words that a text may have instead of one: the word is met where all stand together. */
export interface KeyPhrase {
  /** For each word in order, the key it must have. */
  keys: readonly string[];
  /** How much meeting the whole phrase counts. */
  weight: number;
}

/** What a text may have instead of a searched word, in several words: the parts of a compound written apart, a glossary's phrase. */
export function queryPhrases(word: string): readonly KeyPhrase[] {
  const folded = foldWord(word);
  const phrases: KeyPhrase[] = [];
  for (const { parts } of readFinnish(folded.replaceAll('-', '')).readings) {
    if (parts.length > 1)
      phrases.push({ keys: parts.map(({ base }) => finnishKey(base)), weight: WEIGHT.part });
  }
  for (const [key, weight] of ownKeys(folded)) {
    if (weight < WEIGHT.base) continue;
    for (const meaning of sameMeaning([key])) {
      phrases.push(...meaning.phrases.map((keys) => ({ keys, weight: meaning.weight })));
    }
  }
  return phrases;
}
