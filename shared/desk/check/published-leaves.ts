import { CONTENT_LANGUAGES, type ContentLanguage } from '../../language/language.ts';

/** One value of a published record: what stands in one field, in one language when the field has several. */
export type PublishedLeaf = {
  /** Names of fields from the outside in, and ids or places (`0`, `1`) of things in lists. */
  readonly path: readonly string[];
  /** The language of a text that is told in languages. */
  readonly language?: ContentLanguage;
  /** What it says; words and ids in a list stay together. */
  readonly value: string | number | boolean | readonly (string | number)[];
};

/** Every value of a published record, in the order in which the data file has them. */
export function leavesOf(record: object): PublishedLeaf[] {
  const found: PublishedLeaf[] = [];
  gather(record, [], found);
  return found;
}

function gather(value: unknown, path: readonly string[], found: PublishedLeaf[]): void {
  if (value === undefined || value === null) return;
  if (isPlain(value)) found.push({ path, value });
  else if (Array.isArray(value)) gatherList(value, path, found);
  else if (isLocalized(value)) {
    for (const [language, text] of Object.entries(value)) {
      if (isPlain(text)) found.push({ path, language: language as ContentLanguage, value: text });
    }
  } else if (typeof value === 'object') {
    for (const [name, each] of Object.entries(value)) gather(each, [...path, name], found);
  }
}

function gatherList(list: readonly unknown[], path: readonly string[], found: PublishedLeaf[]): void {
  const plain = list.filter((each) => typeof each === 'string' || typeof each === 'number');
  if (plain.length > 0) found.push({ path, value: plain });
  for (const [index, each] of list.entries()) {
    if (typeof each === 'object') gather(each, [...path, String(Object(each).id ?? index)], found);
  }
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isLocalized(value: unknown): boolean {
  const names = Object.keys(Object(value));
  return names.length > 0 && names.every((name) => (CONTENT_LANGUAGES as readonly string[]).includes(name));
}
