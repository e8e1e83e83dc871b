import { hasMarks, withoutMarks } from './fold.ts';
import type { Reading } from './parse-finnish.ts';
import { readFinnish } from './read-finnish.ts';
import { addKey, type KeyWeights, WEIGHT } from './word-key.ts';

/** Key of a Finnish base form. */
export const finnishKey = (base: string) => `f${base}`;
const plainKey = (base: string) => `F${withoutMarks(base)}`;

/** Adds what a Finnish word of a text is indexed by: its base forms, and the parts of a compound. */
export function addFinnishIndexKeys(keys: KeyWeights, word: string): void {
  for (const reading of readFinnish(word).readings) {
    addKey(keys, finnishKey(reading.base), WEIGHT.base);
    if (hasMarks(reading.base)) addKey(keys, plainKey(reading.base), WEIGHT.unmarked);
    for (const part of partBases(reading)) {
      addKey(keys, finnishKey(part), WEIGHT.part);
      if (hasMarks(part)) addKey(keys, plainKey(part), WEIGHT.unmarkedPart);
    }
  }
}

/** Adds what a searched word is looked for by as a Finnish one: its base forms, also where a text or the searcher has left the marks off. */
export function addFinnishQueryKeys(keys: KeyWeights, word: string): void {
  for (const { base } of readFinnish(word).readings) {
    addKey(keys, finnishKey(base), WEIGHT.base);
    if (hasMarks(base)) addKey(keys, finnishKey(withoutMarks(base)), WEIGHT.unmarked);
    if (!hasMarks(word)) addKey(keys, plainKey(base), WEIGHT.unmarked);
  }
}

/** A compound's parts as words of their own: each part, and every run that begins or ends the word (kunta|järjestö|yhteistyö). */
export function partBases(reading: Reading): readonly string[] {
  const { base, parts } = reading;
  if (parts.length < 2) return [];
  const found = new Set(parts.map((part) => part.base));
  for (const { start } of parts.slice(1, -1)) found.add(base.slice(start));
  for (const [index, part] of parts.entries()) {
    if (index > 0 && index < parts.length - 1) found.add(base.slice(0, part.start) + part.base);
  }
  found.delete(base);
  return [...found];
}
