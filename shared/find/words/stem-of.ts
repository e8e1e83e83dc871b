import { readFinnish } from './read-finnish.ts';

/**
 * A searched word's base form, the likeliest: what terms of a dictionary that are compounds of unknown parts begin or end
 * with. `undefined` when it is too short to be told from chance.
 */
export function stemOf(word: string): string | undefined {
  const base = readFinnish(word).readings[0]?.base ?? word;
  return base.length >= 5 ? base : undefined;
}
