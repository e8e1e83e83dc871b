import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { hasMarks, withoutMarks } from './fold.ts';
import { addKey, type KeyWeights, WEIGHT } from './word-key.ts';

/** Key of a Swedish stem. */
export const swedishKey = (word: string) => `s${stemSwedish(word)}`;
/** Key of an English stem. */
export const englishKey = (word: string) => `e${stemEnglish(word)}`;

/** Adds what a Swedish word of a text is indexed by: its stem, with and without marks. */
export function addSwedishIndexKeys(keys: KeyWeights, word: string): void {
  const key = swedishKey(word);
  addKey(keys, key, WEIGHT.base);
  if (hasMarks(key)) addKey(keys, `S${withoutMarks(key.slice(1))}`, WEIGHT.unmarked);
}

/** Adds what a searched word is looked for by as a Swedish one. */
export function addSwedishQueryKeys(keys: KeyWeights, word: string): void {
  const key = swedishKey(word);
  addKey(keys, key, WEIGHT.base);
  if (!hasMarks(key)) addKey(keys, `S${key.slice(1)}`, WEIGHT.unmarked);
}

/** Adds what an English word is indexed and looked for by: its stem. */
export function addEnglishKeys(keys: KeyWeights, word: string): void {
  addKey(keys, englishKey(word), WEIGHT.base);
}
