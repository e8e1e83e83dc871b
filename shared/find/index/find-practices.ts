import { municipalityByCode } from '../../municipality/municipalities.ts';
import { areSimilarMunicipalities, haveCommonLanguage } from '../../municipality/similar-municipalities.ts';
import type { Facet, Likeness } from '../facets.ts';
import type { FindAnswer, FindProblem } from '../find-answer.ts';
import type { FindRequest } from '../find-request.ts';
import { closedValues, openValues } from '../typed-conditions.ts';
import { type TypedCondition, type TypedRequest, typedRequest } from '../typed-request.ts';
import { inOrder } from './in-order.ts';
import type { LiveIndex } from './live-index.ts';
import { meetPhrases, type TextReader } from './meet-phrases.ts';
import { meetWords } from './meet-words.ts';
import { type Narrowing, narrow } from './narrow.ts';

/** A part of a found list: how many come before it, and how many it has at most. */
type Part = { offset: number; limit: number };

/** What is found in the index. */
export type Found = Omit<FindAnswer, 'index'>;

const NO_THEMES: ReadonlySet<string> = new Set();

/**
 * Searches the index. `readTexts` is asked for only when something stands in quotation marks; `themes` are the ids of the
 * collections that are themes.
 */
export async function findPractices(
  index: LiveIndex,
  request: FindRequest,
  { offset, limit }: Part,
  readTexts: TextReader,
  themes = NO_THEMES,
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
  const { found, facets } = narrow(index.catalogue, isMet, { ...narrowing, themes });
  const first = inOrder(index.catalogue, found, request.sort, ranks, offset + limit);
  return {
    ids: Array.from(first.subarray(offset), (practice) => index.catalogue.idOf(practice)),
    total: found.length,
    facets,
    problems: [...typed.problems, ...problems, ...phrases.problems],
    corrected: words.corrected,
  };
}

type ResolvedNarrowing = { narrowing: Omit<Narrowing, 'themes'>; problems: FindProblem[] };

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
  if (areSimilarMunicipalities(code, ours)) found.push('alike');
  if (one.type === other.type) found.push('type');
  if (one.size === other.size) found.push('size');
  if (haveCommonLanguage(one, other)) found.push('language');
  if (one.regionCode === other.regionCode) found.push('region');
  if (one.wellbeingCountyCode === other.wellbeingCountyCode) found.push('county');
  return found;
}
