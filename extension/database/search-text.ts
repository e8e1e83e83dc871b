import type { PracticeFields } from '#shared/practice/practice-schema.ts';

/** Soft hyphens and other marks that are in a text but not read: they must not hide a word from a search. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A text as it is compared: one way of writing each letter, lower case, nothing unseen. */
export function foldText(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC').toLowerCase().normalize('NFC');
}

/** What a practice is found by: the folded text of all its fields, one after another. */
export function searchTextOf(fields: PracticeFields): string {
  const { kind: _kind, municipalityCode: _code, regionCode: _region, language: _language, ...said } = fields;
  const { elements: _elements, lifeStages: _lifeStages, ...texts } = said;
  const parts = Object.values(texts).flatMap(textsIn);
  return foldText(parts.join('\n'));
}

/** Every text in a value, however deep: a contact's numbers, a link's words and address. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * What decides whether a practice is found by `words`: each word must occur in the text of some field, in any
 * order, as a whole word or a part of one. `undefined` when there is nothing to look for. This one function is the
 * place where a search that knows Finnish inflection takes over.
 */
export function wordFinder(words: string): ((searchText: string) => boolean) | undefined {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return undefined;
  return (searchText) => wanted.every((word) => searchText.includes(word));
}
