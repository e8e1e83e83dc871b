import type { ContentLanguage } from '#shared/language/language.ts';
import { indexKeys } from './index-keys.ts';
import type { WordKey } from './word-key.ts';

/** A searched word's keys, ready to be asked of many words. */
export type QueryWeights = ReadonlyMap<string, number>;

/** Makes a searched word's keys ready to be asked of many words. */
export function queryWeights(keys: readonly WordKey[]): QueryWeights {
  return new Map(keys.map(({ key, weight }) => [key, weight]));
}

/** How well a word of a text meets a searched one: 1 the exact form, 0 not at all. For marks and for order. */
export function meeting(query: QueryWeights, word: string, language: ContentLanguage | undefined): number {
  let best = 0;
  for (const { key, weight } of indexKeys(word, language)) {
    const wanted = query.get(key);
    if (wanted !== undefined && wanted * weight > best) best = wanted * weight;
  }
  return best;
}

/** Whether a word of a text meets a searched one at all. */
export function meets(query: QueryWeights, word: string, language: ContentLanguage | undefined): boolean {
  return meeting(query, word, language) > 0;
}
