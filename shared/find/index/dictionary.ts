import { isNearKey } from './analyser.ts';
import {
  bytesOf,
  eachNear,
  findWord,
  isAround,
  rangeOfBeginning,
  rangeOfEnding,
  type WordColumn,
  wordAt,
} from './word-column.ts';
import { endingKeys, errorKeys, STRENGTHS, type WantedWord } from './word-match.ts';

/**
 * The words of a base: every form that occurs in a practice, sorted, where its posting list lies, and the keys under
 * which forms are found. Postings belong to forms and not to keys: a practice is listed once for each word it has, and
 * a new rule of inflection changes the keys alone.
 */
export type Dictionary = {
  /** Forms, sorted. */
  forms: WordColumn;
  /** Where each form's posting list ends, counted from the first list of all. */
  listEnds: Uint32Array<ArrayBuffer>;
  /** The first form of each chunk of postings. */
  chunkForms: Uint32Array<ArrayBuffer>;
  /** Keys, sorted. */
  keys: WordColumn;
  /** Places of the keys in the order of the keys read backwards. */
  keyEndings: Uint32Array<ArrayBuffer>;
  /** Where the forms of each key end in `keyForms`. */
  keyEnds: Uint32Array<ArrayBuffer>;
  /** Forms of the keys. */
  keyForms: Uint32Array<ArrayBuffer>;
  /** How surely each of `keyForms` has its key, as 255ths. */
  keyWeights: Uint8Array<ArrayBuffer>;
};

/** The forms of a vocabulary that a wanted word meets. */
export type MetForms = {
  /** How strongly each form is meant. */
  strengths: Map<number, number>;
  /** Forms that begin with the wanted word: from the first to before the last. */
  beginning: readonly [from: number, to: number];
};

/** The forms of a dictionary that a wanted word meets. */
export function meetForms(dictionary: Dictionary, wanted: WantedWord): MetForms {
  const { forms, keys } = dictionary;
  const strengths = new Map<number, number>();
  const raise = (form: number, strength: number) => {
    if (strength > (strengths.get(form) ?? 0)) strengths.set(form, strength);
  };
  const exact = findWord(forms, wanted.form);
  if (exact >= 0) raise(exact, STRENGTHS.exact);
  for (const { key, weight } of wanted.keys) {
    const place = findWord(keys, key);
    if (place >= 0)
      eachForm(dictionary, place, (form, certainty) => raise(form, STRENGTHS.key * weight * certainty));
  }
  meetLikeKeys(dictionary, wanted, raise);
  return { strengths, beginning: wanted.isBeginning ? rangeOfBeginning(forms, wanted.form) : [0, 0] };
}

/** Meets compounds that end with a wanted word, and words with a typing error. */
function meetLikeKeys(
  dictionary: Dictionary,
  wanted: WantedWord,
  raise: (form: number, strength: number) => void,
): void {
  const { keys, keyEndings } = dictionary;
  for (const ending of endingKeys(wanted)) {
    const [from, to] = rangeOfEnding(keys, keyEndings, ending.base);
    const [sort, base] = [bytesOf(ending.sort), bytesOf(ending.base)];
    for (let at = from; at < to; at += 1) {
      const place = keyEndings[at] ?? 0;
      // The same as `endsWith` of its text, without the text.
      if (isAround(keys, place, sort, base))
        eachForm(dictionary, place, (form) => raise(form, STRENGTHS.compound));
    }
  }
  for (const { key } of errorKeys(wanted)) {
    eachNear(keys, keyEndings, key, (place) => {
      if (isNearKey(key, wordAt(keys, place)))
        eachForm(dictionary, place, (form) => raise(form, STRENGTHS.near));
    });
  }
}

function eachForm(
  { keyEnds, keyForms, keyWeights }: Dictionary,
  key: number,
  visit: (form: number, certainty: number) => void,
): void {
  const end = keyEnds[key] ?? 0;
  for (let at = key === 0 ? 0 : (keyEnds[key - 1] ?? 0); at < end; at += 1)
    visit(keyForms[at] ?? 0, (keyWeights[at] ?? 0) / 255);
}

/** Whether a form has a key. */
export function hasKey(dictionary: Dictionary, key: string, form: number): boolean {
  const place = findWord(dictionary.keys, key);
  let has = false;
  if (place >= 0)
    eachForm(dictionary, place, (one) => {
      has ||= one === form;
    });
  return has;
}

/** Where a posting list lies: in which chunk, and from where to where in it. */
export type PostingPlace = readonly [chunk: number, from: number, to: number];

/** Where a form's posting list lies. */
export function listOf({ listEnds, chunkForms }: Dictionary, form: number): PostingPlace {
  const chunk = chunkOf(chunkForms, form);
  const first = chunkForms[chunk] ?? 0;
  const origin = first === 0 ? 0 : (listEnds[first - 1] ?? 0);
  const start = form === 0 ? 0 : (listEnds[form - 1] ?? 0);
  return [chunk, start - origin, (listEnds[form] ?? 0) - origin];
}

/** Visits where the posting lists of neighbouring forms lie, from the first to before the last, one after another. */
export function eachListOf(
  dictionary: Dictionary,
  [from, to]: readonly [number, number],
  visit: (place: PostingPlace) => void,
): void {
  if (from === to) return;
  const { listEnds, chunkForms } = dictionary;
  let [chunk, start] = listOf(dictionary, from);
  for (let form = from; form < to; form += 1) {
    if (form === chunkForms[chunk + 1]) {
      chunk += 1;
      start = 0;
    }
    const before = form === 0 ? 0 : (listEnds[form - 1] ?? 0);
    const end = start + (listEnds[form] ?? 0) - before;
    visit([chunk, start, end]);
    start = end;
  }
}

/** The chunk that holds a form's posting list: the last one that does not begin after it. */
export function chunkOf(chunkForms: Uint32Array, form: number): number {
  let low = 0;
  let high = chunkForms.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((chunkForms[middle] ?? 0) <= form) low = middle;
    else high = middle;
  }
  return low;
}
