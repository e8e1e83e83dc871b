import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { hasMarks, withoutMarks } from './fold.ts';
import { swedishParts, swedishStem } from './swedish-words.ts';
import { addKey, type KeyWeights, WEIGHT } from './word-key.ts';

/** Key of a Swedish stem. */
export const swedishKey = (word: string) => `s${swedishStem(word)}`;
/** Key of an English stem. */
export const englishKey = (word: string) => `e${stemEnglish(word)}`;

/** Adds what a Swedish word of a text is indexed by: its stem and a compound's parts, with and without marks. */
export function addSwedishIndexKeys(keys: KeyWeights, word: string): void {
  addStem(keys, swedishStem(word), WEIGHT.base, WEIGHT.unmarked);
  const parts = swedishParts(word);
  if (parts === undefined) return;
  addStem(keys, parts.first, WEIGHT.part, WEIGHT.unmarkedPart);
  addStem(keys, parts.last, WEIGHT.part, WEIGHT.unmarkedPart);
}

function addStem(keys: KeyWeights, stem: string, weight: number, unmarked: number): void {
  addKey(keys, `s${stem}`, weight);
  if (hasMarks(stem)) addKey(keys, `S${withoutMarks(stem)}`, unmarked);
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
