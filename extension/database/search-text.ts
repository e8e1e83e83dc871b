/** Soft hyphens and other marks that are in a text but not read: they must not hide a word from a search. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A text as it is compared: one way of writing each letter, lower case, nothing unseen. */
export function foldText(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC').toLowerCase().normalize('NFC');
}

/**
 * What decides whether a short text such as a title is found by `words`: each must occur in it, in any order, as a whole
 * word or a part of one. `undefined` when there is nothing to look for. The search of the library itself knows inflection.
 */
export function wordFinder(words: string): ((searchText: string) => boolean) | undefined {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return undefined;
  return (searchText) => wanted.every((word) => searchText.includes(word));
}
