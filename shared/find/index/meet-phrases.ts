import type { FindProblem } from '../find-answer.ts';
import type { TypedRequest } from '../typed-request.ts';
import { placedWords } from './analyser.ts';
import { inOrder } from './in-order.ts';
import type { LiveIndex } from './live-index.ts';
import { type MetWords, ranksOf } from './meet-words.ts';
import type { WantedWord } from './word-match.ts';

/** How many practices a quotation is looked up in at most: their texts have to be read. */
const MOST_READ_FOR_PHRASES = 1_000;

/** How many texts are read at a time. */
const READ_AT_A_TIME = 100;

/** Gives all texts of practices, card and pages, by id. */
export type TextReader = (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

type MetPhrases = { barred: Uint8Array; problems: FindProblem[] };

/** Bars what lacks a quotation or has one that is to be left out, by reading the texts of the practices that have its words. */
export async function meetPhrases(
  index: LiveIndex,
  { phrases, leftOutPhrases }: TypedRequest,
  { ranks, barred: without }: MetWords,
  readTexts: TextReader,
): Promise<MetPhrases> {
  const met: MetPhrases = { barred: new Uint8Array(index.catalogue.size), problems: [] };
  for (const [forms, isLeftOut] of [
    ...phrases.map((phrase) => [phrase, false] as const),
    ...leftOutPhrases.map((phrase) => [phrase, true] as const),
  ]) {
    const having = isLeftOut ? await havingAll(index, forms) : (ranks ?? new Float32Array(0));
    const isCandidate = (practice: number) =>
      (having[practice] ?? 0) > 0 && without[practice] !== 1 && met.barred[practice] !== 1;
    await meetPhrase(index, forms, isLeftOut, isCandidate, having, readTexts, met);
  }
  return met;
}

async function havingAll(index: LiveIndex, forms: readonly string[]): Promise<Float32Array> {
  const exact = { isBeginning: false, isExact: true, allowsError: false, keys: [] };
  const words: WantedWord[] = forms.map((form) => ({ typed: form, form, ...exact }));
  return ranksOf(await index.weigh(words), index.catalogue.living) ?? new Float32Array(0);
}

async function meetPhrase(
  { catalogue }: LiveIndex,
  forms: readonly string[],
  isLeftOut: boolean,
  isCandidate: (practice: number) => boolean,
  ranks: Float32Array,
  readTexts: TextReader,
  { barred, problems }: MetPhrases,
): Promise<void> {
  const candidates: number[] = [];
  for (let practice = 0; practice < catalogue.size; practice += 1)
    if (catalogue.living[practice] === 1 && isCandidate(practice)) candidates.push(practice);
  const ordered = inOrder(catalogue, Uint32Array.from(candidates), 'relevance', ranks, candidates.length);
  if (ordered.length > MOST_READ_FOR_PHRASES)
    problems.push({ problem: 'common-quotation', typed: forms.join(' ') });
  for (let at = 0; at < Math.min(ordered.length, MOST_READ_FOR_PHRASES); at += READ_AT_A_TIME) {
    const practices = [...ordered.subarray(at, Math.min(at + READ_AT_A_TIME, MOST_READ_FOR_PHRASES))];
    const texts = await readTexts(practices.map((practice) => catalogue.idOf(practice)));
    for (const practice of practices) {
      const has = (texts.get(catalogue.idOf(practice)) ?? []).some((text) => hasPhrase(text, forms));
      if (has === isLeftOut) barred[practice] = 1;
    }
  }
}

/** Whether words stand in a text one after another. */
function hasPhrase(text: string, forms: readonly string[]): boolean {
  const words = placedWords(text).map(({ form }) => form);
  return words.some((_, place) => forms.every((form, offset) => words[place + offset] === form));
}
