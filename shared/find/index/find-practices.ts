import { municipalityByCode } from '../../municipality/municipalities.ts';
import type { Facet, Likeness } from '../facets.ts';
import type { FindAnswer, FindProblem } from '../find-answer.ts';
import type { FindRequest } from '../find-request.ts';
import { closedValues, openValues } from '../typed-conditions.ts';
import { type Alternative, type TypedCondition, type TypedRequest, typedRequest } from '../typed-request.ts';
import { placedWords } from './analyser.ts';
import { inOrder } from './in-order.ts';
import type { LiveIndex, WordWeights } from './live-index.ts';
import { type Narrowing, narrow } from './narrow.ts';
import type { WantedWord } from './word-match.ts';

/** How many practices a quotation is looked up in at most: their texts have to be read. */
const MOST_READ_FOR_PHRASES = 1_000;

/** How many texts are read at a time. */
const READ_AT_A_TIME = 100;

/** A part of a found list: how many come before it, and how many it has at most. */
type Part = { offset: number; limit: number };

/** Gives all texts of practices, card and pages, by id. */
export type TextReader = (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

/** What is found in the index. */
export type Found = Omit<FindAnswer, 'index'>;

/** Searches the index. `readTexts` is asked for only when something stands in quotation marks. */
export async function findPractices(
  index: LiveIndex,
  request: FindRequest,
  { offset, limit }: Part,
  readTexts: TextReader,
): Promise<Found> {
  const typed = typedRequest(request);
  const { narrowing, problems } = narrowingOf(index, request, typed);
  const words = await meetWords(index, typed);
  const phrases = await meetPhrases(index, typed, words, readTexts);
  const { ranks } = words;
  const isMet = (practice: number) =>
    (ranks === undefined || (ranks[practice] ?? 0) > 0) &&
    words.barred[practice] !== 1 &&
    phrases.barred[practice] !== 1;
  const { found, facets } = narrow(index.catalogue, isMet, narrowing);
  const first = inOrder(index.catalogue, found, request.sort, ranks, offset + limit);
  return {
    ids: Array.from(first.subarray(offset), (practice) => index.catalogue.idOf(practice)),
    total: found.length,
    facets,
    problems: [...typed.problems, ...problems, ...phrases.problems],
    corrected: words.corrected,
  };
}

type MetWords = {
  /** The rank of each practice that meets all words, 0 for others; undefined without words. */
  ranks: Float32Array | undefined;
  /** 1 for a practice that has a word to be left out. */
  barred: Uint8Array;
  corrected: FindAnswer['corrected'];
};

async function meetWords(
  index: LiveIndex,
  { wanted, alternatives, leftOut }: TypedRequest,
): Promise<MetWords> {
  const { size } = index.catalogue;
  const others = alternatives.flatMap(({ all }) => all);
  const weighed = await index.weigh([...wanted, ...leftOut, ...others]);
  meetAlternatives(weighed, alternatives, wanted.length + leftOut.length);
  const barred = new Uint8Array(size);
  for (const { weights } of weighed.slice(wanted.length, wanted.length + leftOut.length)) {
    for (let practice = 0; practice < size; practice += 1)
      if ((weights[practice] ?? 0) > 0) barred[practice] = 1;
  }
  const met = weighed.slice(0, wanted.length);
  const corrected = wanted.flatMap(({ typed }, place) => {
    const { nearest, isNearOnly } = met[place] ?? { isNearOnly: false, nearest: '' };
    return isNearOnly ? [{ typed, found: nearest }] : [];
  });
  return { ranks: ranksOf(met, index.catalogue.living), barred, corrected };
}

/** Raises the weights of the words that alternatives stand for; those of the alternatives begin at `from`. */
function meetAlternatives(
  weighed: readonly WordWeights[],
  alternatives: readonly Alternative[],
  from: number,
): void {
  let next = from;
  for (const { first, count, all } of alternatives) {
    const [one, ...rest] = weighed.slice(next, next + all.length);
    next += all.length;
    if (one === undefined) continue;
    const { weights } = one;
    for (let practice = 0; practice < weights.length; practice += 1) {
      let least = weights[practice] ?? 0;
      for (const other of rest) least = Math.min(least, other.weights[practice] ?? 0);
      if (least === 0) continue;
      for (const stoodFor of weighed.slice(first, first + count))
        stoodFor.weights[practice] = Math.max(least, stoodFor.weights[practice] ?? 0);
    }
  }
}

/** Adds up the words: rare ones weigh more, and a practice that lacks one is out. */
function ranksOf(met: readonly WordWeights[], living: Uint8Array): Float32Array | undefined {
  const [first, ...rest] = met;
  if (first === undefined) return undefined;
  const ranks = first.weights.slice();
  scale(ranks, rarity(ranks, living));
  for (const { weights } of rest) {
    const factor = rarity(weights, living);
    for (let practice = 0; practice < ranks.length; practice += 1) {
      const rank = ranks[practice] ?? 0;
      const weight = weights[practice] ?? 0;
      ranks[practice] = rank > 0 && weight > 0 ? rank + weight * factor : 0;
    }
  }
  return ranks;
}

function scale(ranks: Float32Array, factor: number): void {
  for (let practice = 0; practice < ranks.length; practice += 1)
    ranks[practice] = (ranks[practice] ?? 0) * factor;
}

/** How much a word tells: the logarithm of how seldom it is met, as in BM25, and never nothing. */
function rarity(weights: Float32Array, living: Uint8Array): number {
  let met = 0;
  let all = 0;
  for (let practice = 0; practice < weights.length; practice += 1) {
    const isLiving = living[practice] ?? 0;
    all += isLiving;
    if ((weights[practice] ?? 0) > 0) met += isLiving;
  }
  return Math.log(1 + (all - met + 0.5) / (met + 0.5)) + 0.1;
}

type MetPhrases = { barred: Uint8Array; problems: FindProblem[] };

/** Bars what lacks a quotation or has one that is to be left out, by reading the texts of the practices that have its words. */
async function meetPhrases(
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

type ResolvedNarrowing = { narrowing: Narrowing; problems: FindProblem[] };

/** The choices, days and typed conditions of a request together; a condition that means nothing we know is told and not followed. */
function narrowingOf({ catalogue }: LiveIndex, request: FindRequest, typed: TypedRequest): ResolvedNarrowing {
  const choices: Partial<Record<Facet, readonly string[]>> = { ...request.choices };
  const leftOut: Narrowing['leftOut'][number][] = [];
  const problems: FindProblem[] = [];
  for (const condition of typed.conditions) {
    const values = meantValues(catalogue.facet(condition.facet).values, condition);
    if (values.length === 0 && !isUnfinished(request, condition))
      problems.push({ problem: 'unknown-value', typed: condition.typed });
    else if (values.length === 0) continue;
    else if (condition.isLeftOut) leftOut.push([condition.facet, values]);
    else choices[condition.facet] = [...(choices[condition.facet] ?? []), ...values];
  }
  const days = [request.after, typed.after].filter((day) => day !== undefined).map(dayNumber);
  const ends = [request.before, typed.before].filter((day) => day !== undefined).map(dayNumber);
  const { ours } = request;
  return {
    narrowing: {
      ...{ choices, leftOut, firstDay: Math.max(0, ...days) },
      endDay: Math.min(Number.POSITIVE_INFINITY, ...ends),
      likenesses: ours === undefined ? undefined : (code) => likenessesOf(code, ours),
    },
    problems,
  };
}

/** A condition whose value is still being typed is nothing to remark on. */
function isUnfinished({ isTyping, words }: FindRequest, { typed }: TypedCondition): boolean {
  return isTyping && words.endsWith(typed);
}

function meantValues(values: readonly string[], { facet, value }: TypedCondition): string[] {
  return closedValues(facet, value) ?? openValues(values, value);
}

function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** What a municipality has in common with ours. Ours itself is not said to be like itself. */
function likenessesOf(code: string, ours: string): Likeness[] {
  const one = municipalityByCode(code);
  const other = municipalityByCode(ours);
  if (one === undefined || other === undefined || one.code === other.code) return [];
  const found: Likeness[] = [];
  if (one.regionCode === other.regionCode) found.push('region');
  if (one.wellbeingCountyCode === other.wellbeingCountyCode) found.push('county');
  return found;
}
