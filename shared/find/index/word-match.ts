import type { WordKey } from '../words/word-key.ts';
import { baseOf, formKeys, isNearKey } from './analyser.ts';

/** A word that is looked for. */
export type WantedWord = {
  /** As typed. */
  typed: string;
  /** As it is compared. */
  form: string;
  /** The keys under which its other forms are found. */
  keys: readonly WordKey[];
  /** It may still be a beginning: it stands last and the person is typing. */
  isBeginning: boolean;
  /** Only this form will do: it stands in quotation marks. */
  isExact: boolean;
  /** One typing error is allowed, in it or on the page: not in a word that is to be left out. */
  allowsError: boolean;
};

/** How strongly a word of a practice is meant by a wanted word, by how it was met: exact forms first. */
export const STRENGTHS = { exact: 1, key: 0.95, beginning: 0.5, compound: 0.35, near: 0.15 } as const;

/** The fewest letters of a key that is also looked for at the end of compounds: `seteli` in `hyvinvointiseteli`. */
export const SHORTEST_PART = 5;

/** The fewest letters of a word in which one typing error is allowed. */
export const SHORTEST_WITH_ERROR = 7;

/** The weight from which on a key stands for the word itself and not for a part of it. */
const WHOLE_WORD = 0.75;

/** A key of a wanted word that is looked for inexactly. */
export type LikeKey = {
  /** The letter that says what the key is. */
  sort: string;
  /** The base form in it. */
  base: string;
  /** The key. */
  key: string;
};

function likeKeys(keys: readonly WordKey[], shortest: number): LikeKey[] {
  return keys.flatMap(({ key, weight }) => {
    const base = baseOf(key);
    const isOne = weight >= WHOLE_WORD && base !== undefined && base.length >= shortest;
    return isOne ? [{ sort: key.slice(0, 1), base, key }] : [];
  });
}

/** The keys of a wanted word that are looked for at the end of compounds. */
export function endingKeys({ keys }: WantedWord): readonly LikeKey[] {
  return likeKeys(keys, SHORTEST_PART);
}

/** The keys of a wanted word near which words with a typing error are looked for. */
export function errorKeys({ keys, allowsError, isBeginning }: WantedWord): readonly LikeKey[] {
  return allowsError && !isBeginning ? likeKeys(keys, SHORTEST_WITH_ERROR) : [];
}

/** Whether a key is that of a compound that ends with a wanted one. */
export function endsWith(key: string, { sort, base }: LikeKey): boolean {
  return key.length > base.length + 1 && key.startsWith(sort) && key.endsWith(base);
}

/**
 * How strongly a word of a practice is meant by a wanted word; 0 when it is not. This is the definition; the index finds
 * the same words without looking at each.
 */
export function strengthOf(wanted: WantedWord, form: string, languages: number): number {
  if (form === wanted.form) return STRENGTHS.exact;
  const keys = formKeys(form, languages);
  const shared = keys.map(({ key, weight }) => {
    const same = wanted.keys.find((other) => other.key === key);
    return same === undefined ? 0 : STRENGTHS.key * same.weight * storedWeight(weight);
  });
  const hasEnding = endingKeys(wanted).some((ending) => keys.some(({ key }) => endsWith(key, ending)));
  const isNear = errorKeys(wanted).some((near) => keys.some(({ key }) => isNearKey(near.key, key)));
  return Math.max(
    ...shared,
    wanted.isBeginning && form.startsWith(wanted.form) ? STRENGTHS.beginning : 0,
    hasEnding ? STRENGTHS.compound : 0,
    isNear ? STRENGTHS.near : 0,
    0,
  );
}

/** A key's weight as it comes back from its byte in the index. */
export function storedWeight(weight: number): number {
  return Math.round(weight * 255) / 255;
}
