import { CONTENT_LANGUAGES, type ContentLanguage } from '../../language/language.ts';

/** Stand-in until the analyser lands. */
export type WordKey = { key: string; weight: number };
export const ANALYSER_VERSION = 0;

export type PlacedWord = { form: string; start: number; end: number };

export function placedWords(text: string): PlacedWord[] {
  const found: PlacedWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    found.push({
      form: match[0].normalize('NFC').toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

function keys(word: string): WordKey[] {
  const stem = word.replace(/(?:ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi|en|in|an|än|ien|n|t|a|ä)$/u, '');
  const found = [{ key: word, weight: 1 }];
  if (stem.length > 2 && stem !== word) found.push({ key: stem, weight: 0.8 });
  return found;
}

export function formKeys(form: string, _languages: number): WordKey[] {
  return keys(form);
}

export function wantedKeys(form: string): WordKey[] {
  return keys(form);
}

export function isNearWord(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j += 1;
  return Math.max(a.length, b.length) - i - j <= 1;
}

export function languageBit(language: ContentLanguage | undefined): number {
  return 1 << CONTENT_LANGUAGES.indexOf(language ?? 'fi');
}
