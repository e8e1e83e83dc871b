import type { FindProblem } from './find-answer.ts';
import type { FindRequest } from './find-request.ts';
import { placedWords, wantedKeys } from './index/analyser.ts';
import type { WantedWord } from './index/word-match.ts';
import { type ConditionName, conditionNamed } from './typed-conditions.ts';
import { typedTime } from './typed-day.ts';
import { type KeyPhrase, queryPhrases } from './words/query-keys.ts';
import { queryRuns } from './words/query-runs.ts';
import type { WordKey } from './words/word-key.ts';

/** A typed condition on a facet: `kunta:Ii`. */
export type TypedCondition = {
  /** The facet. */
  facet: Exclude<ConditionName, 'after' | 'before'>;
  /** The value as typed. */
  value: string;
  /** Whether practices that have it are left out: `-kunta:Ii`. */
  isLeftOut: boolean;
  /** The whole condition as typed. */
  typed: string;
};

/** Words that may be met together in the place of neighbouring wanted ones: a compound for its parts, a phrase of another language for a word. */
export type Alternative = {
  /** The first wanted word that they may stand for. */
  first: number;
  /** How many wanted words they may stand for. */
  count: number;
  /** All of these must be met then. */
  all: WantedWord[];
};

/** What a person typed, taken apart. */
export type TypedRequest = {
  /** Words that must all be met, those of quotations included. */
  wanted: WantedWord[];
  /** What may be met in the place of some of `wanted`. */
  alternatives: Alternative[];
  /** Quotations: words that must stand one after another. */
  phrases: string[][];
  /** Words that must not be met. */
  leftOut: WantedWord[];
  /** Quotations that must not be met. */
  leftOutPhrases: string[][];
  /** Conditions on facets. */
  conditions: TypedCondition[];
  /** The first day. */
  after?: string;
  /** The first day after the last. */
  before?: string;
  /** What could not be followed. */
  problems: FindProblem[];
};

/** A piece: perhaps a minus, perhaps a name and a colon, then a quotation or everything up to a space. */
const PIECE = /(?<minus>-)?(?:(?<name>[\p{L}-]+):)?(?:"(?<quoted>[^"]*)(?<closing>"|$)|(?<plain>[^\s"]*))/gu;

/** Takes apart what a person typed. It needs nothing of the library, so values of people's own words are not checked here. */
export function typedRequest({ words, isTyping }: Pick<FindRequest, 'words' | 'isTyping'>): TypedRequest {
  const typed: TypedRequest = {
    ...{ wanted: [], alternatives: [], phrases: [], leftOut: [] },
    ...{ leftOutPhrases: [], conditions: [], problems: [] },
  };
  const text = words.replace(/[”“„«»]/g, '"').replace(/(^|\s)[−–](?=\S)/g, '$1-');
  const pieces = [...text.matchAll(PIECE)].filter(([piece]) => piece !== '');
  for (const piece of pieces)
    takePiece(typed, piece, isTyping && piece === pieces.at(-1) && !/\s$/.test(text));
  const isEmpty = typed.wanted.length + typed.conditions.length === 0;
  if (isEmpty && typed.leftOut.length > 0)
    typed.problems.push({ problem: 'only-left-out', typed: words.trim() });
  typed.alternatives = alternativesTo(typed.wanted);
  return typed;
}

/** Alternatives to runs of words, and to single ones. Quotations have none. */
function alternativesTo(wanted: readonly WantedWord[]): Alternative[] {
  // A quoted word is nothing that a run could go over.
  const forms = wanted.map(({ form, isExact }) => (isExact ? '' : form));
  const compounds = queryRuns(forms).flatMap(({ first, count, keys, phrases }) => [
    ...(keys.length === 0 ? [] : [{ first, count, all: [wantedKey(keys)] }]),
    ...foreign(phrases).map((phrase) => ({ first, count, all: phraseWords(phrase) })),
  ]);
  const phrases = forms.flatMap((form, first) =>
    foreign(queryPhrases(form)).map((phrase) => ({ first, count: 1, all: phraseWords(phrase) })),
  );
  return [...compounds, ...phrases].filter(({ first, count }) =>
    forms.slice(first, first + count).every((form) => form !== ''),
  );
}

/**
 * The phrases of another language than Finnish. The parts of a Finnish compound are words of their own that are met
 * everywhere, and the index does not know whether words stand together.
 */
function foreign(phrases: readonly KeyPhrase[]): readonly KeyPhrase[] {
  return phrases.filter(({ keys }) => keys.every((key) => /^[se]/.test(key)));
}

function phraseWords({ keys, weight }: KeyPhrase): WantedWord[] {
  return keys.map((key) => wantedKey([{ key, weight }]));
}

function wantedKey(keys: readonly WordKey[]): WantedWord {
  return { typed: '', form: '', keys, isBeginning: false, isExact: false, allowsError: false };
}

function takePiece(typed: TypedRequest, piece: RegExpExecArray, isLast: boolean): void {
  const { minus, name, quoted, closing, plain } = piece.groups ?? {};
  const condition = name === undefined ? undefined : conditionNamed(name);
  const isLeftOut = minus !== undefined;
  if (quoted !== undefined && closing === '' && !isLast)
    typed.problems.push({ problem: 'open-quote', typed: piece[0] });
  const value = (quoted ?? plain ?? '').trim();
  if (condition !== undefined) takeCondition(typed, { condition, value, isLeftOut, typed: piece[0] }, isLast);
  else if (quoted !== undefined) takeQuotation(typed, value, isLeftOut);
  else takeWords(typed, name === undefined ? value : `${name}:${value}`, isLeftOut, isLast);
}

type Condition = { condition: ConditionName; value: string; isLeftOut: boolean; typed: string };

function takeCondition(
  typed: TypedRequest,
  { condition, value, isLeftOut, typed: piece }: Condition,
  isLast: boolean,
) {
  if (value === '') {
    if (!isLast) typed.problems.push({ problem: 'empty-condition', typed: piece });
    return;
  }
  if (condition !== 'after' && condition !== 'before') {
    typed.conditions.push({ facet: condition, value, isLeftOut, typed: piece });
    return;
  }
  const time = typedTime(value);
  if (time === undefined || isLeftOut) {
    if (!isLast) typed.problems.push({ problem: 'unknown-day', typed: piece });
  } else if (condition === 'after') typed.after = time.next;
  else typed.before = time.first;
}

function takeQuotation(typed: TypedRequest, quoted: string, isLeftOut: boolean): void {
  const words = wantedWords(quoted, true);
  const forms = words.map(({ form }) => form);
  if (isLeftOut && words.length > 1) typed.leftOutPhrases.push(forms);
  else if (isLeftOut) typed.leftOut.push(...words);
  else typed.wanted.push(...words);
  if (!isLeftOut && words.length > 1) typed.phrases.push(forms);
}

function takeWords(typed: TypedRequest, plain: string, isLeftOut: boolean, isLast: boolean): void {
  const words = wantedWords(plain, false);
  const last = words.at(-1);
  if (isLast && !isLeftOut && last !== undefined) words.splice(-1, 1, { ...last, isBeginning: true });
  if (isLeftOut) typed.leftOut.push(...words.map((word) => ({ ...word, allowsError: false })));
  else typed.wanted.push(...words);
}

/** The words of a text as they are looked for. */
function wantedWords(text: string, isExact: boolean): WantedWord[] {
  return placedWords(text).map(({ form, start, end }) => ({
    typed: text.slice(start, end),
    form,
    keys: isExact ? [] : wantedKeys(form),
    ...{ isExact, isBeginning: false, allowsError: !isExact },
  }));
}
