import { CONCEPTS } from './concepts.ts';
import { finnishKey } from './finnish-keys.ts';
import { englishKey, swedishKey } from './other-languages.ts';
import { readFinnish } from './read-finnish.ts';
import { WEIGHT } from './word-key.ts';

/** What else says the same as a word or a phrase. */
export interface SameMeaning {
  /** Keys of single words. */
  keys: readonly string[];
  /** Keys of phrases, word by word. */
  phrases: readonly (readonly string[])[];
  /** How much a meeting through them counts. */
  weight: number;
}

let byExpression: Map<string, SameMeaning[]> | undefined;

/** What means the same as a word, given by its key, or a phrase, given by its words' keys in order. */
export function sameMeaning(keys: readonly string[]): readonly SameMeaning[] {
  byExpression ??= buildConcepts();
  return byExpression.get(keys.join(' ')) ?? [];
}

const firstFinnishKey = (word: string) => finnishKey(readFinnish(word).readings[0]?.base ?? word);

function buildConcepts(): Map<string, SameMeaning[]> {
  const table = new Map<string, SameMeaning[]>();
  for (const { fi, sv, en, loose } of CONCEPTS) {
    const expressions = [
      ...expressionsIn(fi, firstFinnishKey),
      ...expressionsIn(sv, swedishKey),
      ...expressionsIn(en, englishKey),
    ];
    const meaning = {
      keys: expressions.filter((words) => words.length === 1).flat(),
      phrases: expressions.filter((words) => words.length > 1),
      weight: loose ? WEIGHT.loose : WEIGHT.synonym,
    };
    for (const words of expressions) {
      const name = words.join(' ');
      table.set(name, [...(table.get(name) ?? []), meaning]);
    }
  }
  return table;
}

function expressionsIn(list: string | undefined, keyOf: (word: string) => string): string[][] {
  if (list === undefined) return [];
  return list.split(', ').map((expression) => expression.split(' ').map(keyOf));
}
