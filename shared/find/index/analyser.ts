import { CONTENT_LANGUAGES, type ContentLanguage } from '../../language/language.ts';
import { exactKey, indexKeys, WORDS_VERSION } from '../words/index-keys.ts';
import { isOneEditApart } from '../words/one-edit.ts';
import { queryKeys } from '../words/query-keys.ts';
import { wordsOf } from '../words/text-words.ts';
import type { WordKey } from '../words/word-key.ts';

/** The version of the analysis: an index whose keys come from another one is made anew. */
export const ANALYSER_VERSION = WORDS_VERSION;

/** A word of a text as it is compared, and its place. */
export type PlacedWord = {
  /** The word. */
  form: string;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** Where it ends. */
  end: number;
};

/** The words of a text in order. */
export function placedWords(text: string): PlacedWord[] {
  return wordsOf(text).map(({ word, start, end }) => ({ form: word, start, end }));
}

/** The bit of a language in a set of languages. An unknown one has a bit of its own. */
export function languageBit(language: ContentLanguage | undefined): number {
  return 1 << (language === undefined ? CONTENT_LANGUAGES.length : CONTENT_LANGUAGES.indexOf(language));
}

const LANGUAGES = [...CONTENT_LANGUAGES, undefined];

/**
 * The keys under which a word is found that occurs in texts of these languages. The key of the word as written is not
 * among them: the dictionary knows the words themselves.
 */
export function formKeys(form: string, languages: number): WordKey[] {
  const own = exactKey(form);
  const seenIn = LANGUAGES.filter((language) => (languages & languageBit(language)) !== 0);
  if (seenIn.length === 1) return indexKeys(form, seenIn[0]).filter(({ key }) => key !== own);
  const weights = new Map<string, number>();
  for (const language of seenIn) {
    for (const { key, weight } of indexKeys(form, language))
      if (key !== own) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  }
  return Array.from(weights, ([key, weight]) => ({ key, weight }));
}

/** The keys a searched word is looked for by, without that of the word as written. */
export function wantedKeys(form: string): WordKey[] {
  const own = exactKey(form);
  return queryKeys(form).filter(({ key }) => key !== own);
}

/** The base form in a key, without the letter that says what the key is; undefined for a key that is no base form. */
export function baseOf(key: string): string | undefined {
  return /^[fse]/.test(key) ? key.slice(1) : undefined;
}

/** Whether two keys of the same sort are one typing error apart. */
export function isNearKey(one: string, other: string): boolean {
  return one[0] === other[0] && isOneEditApart(one.slice(1), other.slice(1));
}
