import { alignWords, type Pattern, type WeightedWords, weightedWords } from './align-words.ts';
import { likelyPlaces } from './likely-places.ts';
import { expectedStart, literalPlaces } from './literal-places.ts';
import { matchContext } from './match-context.ts';
import type { QuotableText } from './quotable-text.ts';
import type { QuoteSelector } from './quote-selector-schema.ts';
import { TextWords, wordsOf } from './text-words.ts';

/** A place of a text that a description may mean. */
export interface QuotePlace {
  /** Where it begins, in characters. */
  start: number;
  /** Where it ends, in characters. */
  end: number;
  /** Whether it has the very words of the passage. */
  literal: boolean;
  /** How much of the passage's own words stands there, from 0 to 1, rare words weighing more. */
  quoteFit: number;
  /** The weight of the passage's words that stand there; a word that stands nowhere else weighs 1. */
  found: number;
  /** How much of the passage and of the words around it stands there, from 0 to 1. */
  fit: number;
}

/** The words of a description that are looked for. */
export type QuoteWords = Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix' | 'start' | 'textLength'>;

/** What a word beside the passage counts, against a word of the passage itself. */
const CONTEXT_WEIGHT = 0.7;
/** A place with the passage's very words that fits this well needs no other to be compared with. */
const BEYOND_DOUBT = 0.9;
/** Fewer of the passage's words than this are no find, in shares of their weight. */
const MIN_QUOTE_FIT = 0.4;

interface Description {
  /** The words of the passage. */
  quote: WeightedWords;
  /** The words before it. */
  before: WeightedWords;
  /** The words after it. */
  after: WeightedWords;
}

/**
 * The places of a text that a description may mean, the best fitting first. With `all` also those are looked for that
 * cannot win, to tell how alike they are.
 */
export function quotePlaces(
  selector: QuoteWords,
  text: QuotableText,
  { all = false }: { all?: boolean } = {},
): QuotePlace[] {
  const words = wordsOf(text);
  const description = describedWords(selector, words);
  const literal = literalPlaces(selector, text.text).map((place) =>
    placed(description, words, { ...place, literal: true, quoteFit: 1 }),
  );
  const decided = !all && literal.some(({ fit }) => fit >= BEYOND_DOUBT);
  const approximate = decided ? [] : approximatePlaces(selector, description, words, text.text);
  return withoutOverlaps([...literal, ...approximate].sort((a, b) => b.fit - a.fit));
}

function describedWords({ exact, prefix, suffix }: QuoteWords, words: TextWords): Description {
  const weighted = (part: string) => weightedWords(new TextWords(part).words, words);
  return { quote: weighted(exact), before: weighted(prefix), after: weighted(suffix) };
}

function placed(
  { quote, before, after }: Description,
  words: TextWords,
  place: Omit<QuotePlace, 'fit' | 'found'>,
): QuotePlace {
  const first = words.firstFrom(place.start);
  const next = words.firstFrom(place.end);
  const around = matchContext(before, words, first - 1, -1) + matchContext(after, words, next, 1);
  const whole = quote.total + CONTEXT_WEIGHT * (before.total + after.total);
  const found = place.quoteFit * quote.total;
  const fit = whole === 0 ? place.quoteFit : (found + CONTEXT_WEIGHT * around) / whole;
  return { ...place, found, fit };
}

function approximatePlaces(
  selector: QuoteWords,
  description: Description,
  words: TextWords,
  text: string,
): QuotePlace[] {
  const { quote } = description;
  if (quote.words.length === 0) return [];
  const pattern = patternOf(description);
  const slack = 4 + Math.min(60, Math.floor(quote.words.length * 0.2));
  const expected = words.firstFrom(expectedStart(selector, text)) - pattern.first;
  const places: QuotePlace[] = [];
  for (const offset of likelyPlaces(pattern, words, slack, expected)) {
    const aligned = alignWords(pattern, words, offset, slack);
    if (aligned === undefined) continue;
    const count = aligned.last - aligned.first + 1;
    const share = aligned.found / quote.total;
    const quoteFit = share * Math.min(1, (quote.words.length * 1.3) / count);
    if (quoteFit < MIN_QUOTE_FIT) continue;
    const from = words.starts[aligned.first] ?? 0;
    const to = words.ends[aligned.last] ?? from;
    places.push(
      placed(description, words, { ...withSigns(selector.exact, text, from, to), literal: false, quoteFit }),
    );
  }
  return places;
}

function patternOf({ quote, before, after }: Description): Pattern {
  const parts = [before, quote, after];
  return {
    all: {
      words: parts.flatMap(({ words }) => words),
      weights: parts.flatMap(({ weights }) => weights),
      total: before.total + quote.total + after.total,
    },
    first: before.words.length,
    last: before.words.length + quote.words.length - 1,
  };
}

const signsBefore = /^[^\p{L}\p{N}]*/u;
const signAfter = /[^\p{L}\p{N}]/u;

/** A place of words, with the signs that begin and end the quote (brackets, full stop) where they stand there too. */
function withSigns(exact: string, text: string, from: number, to: number): { start: number; end: number } {
  const opening = signsBefore.exec(exact)?.[0] ?? '';
  let closing = exact.length;
  while (closing > 0 && signAfter.test(exact[closing - 1] ?? '')) closing--;
  const signs = exact.slice(closing);
  return {
    start: opening !== '' && text.endsWith(opening, from) ? from - opening.length : from,
    end: signs !== '' && text.startsWith(signs, to) ? to + signs.length : to,
  };
}

/** Of places that share characters only the first. */
function withoutOverlaps(places: readonly QuotePlace[]): QuotePlace[] {
  const kept: QuotePlace[] = [];
  for (const place of places) {
    if (kept.every(({ start, end }) => place.end <= start || place.start >= end)) kept.push(place);
  }
  return kept;
}
