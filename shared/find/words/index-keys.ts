import type { ContentLanguage } from '#shared/language/language.ts';
import { BoundedMemory } from './bounded-memory.ts';
import { addFinnishIndexKeys } from './finnish-keys.ts';
import { municipalityOfWord } from './municipality-words.ts';
import { addEnglishKeys, addSwedishIndexKeys } from './other-languages.ts';
import { addKey, type KeyWeights, WEIGHT, type WordKey } from './word-key.ts';

/** Version of the analysis of words: an index made by another version is built anew. */
export const WORDS_VERSION = 1;

/** How many words' keys are kept for each language: the words of a library recur. */
const KEPT = 20_000;
const kept = new Map<ContentLanguage | undefined, BoundedMemory<readonly WordKey[]>>();

/**
 * What a word of a text, as `wordsOf` gives it, is indexed by. The language is the text's; when it is not known, the word is
 * indexed in all three.
 */
export function indexKeys(word: string, language: ContentLanguage | undefined): readonly WordKey[] {
  let memory = kept.get(language);
  if (memory === undefined) {
    memory = new BoundedMemory(KEPT);
    kept.set(language, memory);
  }
  return memory.of(word, () => keysOf(word, language));
}

function keysOf(word: string, language: ContentLanguage | undefined): readonly WordKey[] {
  const keys: KeyWeights = new Map([[exactKey(word), WEIGHT.exact]]);
  const municipality = municipalityOfWord(word);
  if (municipality)
    addKey(keys, `m${municipality.code}`, municipality.doubtful ? WEIGHT.unmarked : WEIGHT.base);
  if (municipality && !municipality.doubtful) return listed(keys);
  const pieces = word.split(/[-:'’]/).filter(Boolean);
  addLanguageKeys(
    keys,
    pieces.length > 1 && !word.includes('-') ? (pieces[0] ?? word) : pieces.join(''),
    language,
  );
  if (word.includes('-')) for (const piece of pieces) addPiece(keys, piece, language);
  return listed(keys);
}

/** Key of a word as it is written. */
export const exactKey = (word: string) => `=${word}`;

function addLanguageKeys(keys: KeyWeights, word: string, language: ContentLanguage | undefined): void {
  if (language === undefined || language === 'fi') addFinnishIndexKeys(keys, word);
  if (language === undefined || language === 'sv') addSwedishIndexKeys(keys, word);
  if (language === undefined || language === 'en') addEnglishKeys(keys, word);
}

/** What stands between hyphens counts as a part of a compound. */
function addPiece(keys: KeyWeights, piece: string, language: ContentLanguage | undefined): void {
  for (const { key, weight } of indexKeys(piece, language)) {
    addKey(
      keys,
      key,
      Math.min(weight, key.startsWith('F') || key.startsWith('S') ? WEIGHT.unmarkedPart : WEIGHT.part),
    );
  }
}

/** The keys as a list. */
export function listed(keys: KeyWeights): readonly WordKey[] {
  return [...keys].map(([key, weight]) => ({ key, weight }));
}
