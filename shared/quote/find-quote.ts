import { expectedStart } from './literal-places.ts';
import { headingBefore, type QuotableText, quotable } from './quotable-text.ts';
import { type QuotePlace, quotePlaces } from './quote-places.ts';
import type { QuoteRival, QuoteSelector } from './quote-selector-schema.ts';

/** A passage found again. */
export interface FoundQuote {
  /** Where it begins, in characters. */
  start: number;
  /** Where it ends, in characters. */
  end: number;
  /**
   * `exact` the same words at the same offset · `moved` the same words elsewhere · `approximate` other words at the
   * same place of the text, or the same words at two places that nothing tells apart.
   */
  how: 'exact' | 'moved' | 'approximate';
  /** How much of the passage and its surroundings was found, from 0 to 1. */
  score: number;
}

/** What standing under the same heading counts among places. */
const SAME_HEADING = 0.06;
/** What standing as far down the text counts among places. */
const SAME_POSITION = 0.04;
/** Places nearer to each other than this are not told apart. */
const TIE = 0.005;
/** Changed words are a find from this share of the passage and its surroundings on. */
const MIN_APPROXIMATE_FIT = 0.46;
/** A shorter quote whose surroundings are gone could be anything's. */
const MIN_ALONE_LENGTH = 12;
/** What surroundings add at least when they are still there. */
const MIN_FIT_OF_SHORT = 0.5;

/** Without its surroundings a changed quote is a find when so much of its words stands there … */
const MIN_FIT_ALONE = 0.75;
/** … and these weigh as much as so many words that stand nowhere else. */
const MIN_FOUND_ALONE = 4;
/** Fits that differ by less are the same: the page's other words weigh a little differently each time. */
const SAME_FIT = 0.025;
/** How much worse a place may fit than another and still be taken for its equal. */
const ABOUT_AS_ALIKE = 0.1;

/** A place is clearly nearer to one spot than to another within this share of the distance. */
const CLEARLY_NEARER = 0.5;

type Fit = Pick<QuotePlace, 'fit' | 'quoteFit'>;

interface RankedPlace extends QuotePlace {
  rank: number;
}

/**
 * Finds a described passage in a text: its very words where they were, else its very words elsewhere, told apart by their surroundings, heading and position,
 * else the place whose words come nearest. Undefined when no place is sure enough.
 */
export function findQuote(selector: QuoteSelector, text: string | QuotableText): FoundQuote | undefined {
  const source = quotable(text);
  if (standsAsItDid(selector, source.text))
    return { start: selector.start, end: selector.start + selector.exact.length, how: 'exact', score: 1 };
  const twins = selector.rivals?.some(({ fit }) => fit > 1 - 2 * ABOUT_AS_ALIKE) === true;
  const places = quotePlaces(selector, source, { all: twins })
    .map((place) => ({ ...place, rank: place.fit + standing(selector, source, place) }))
    .sort((a, b) => b.rank - a.rank);
  const best = chosenOf(selector, places, source.text);
  if (best === undefined || !isSure(selector, best)) return undefined;
  const tied = places.some((other) => other !== best && Math.abs(best.rank - other.rank) < TIE);
  return {
    start: best.start,
    end: best.end,
    how: tied || !best.literal ? 'approximate' : best.start === selector.start ? 'exact' : 'moved',
    score: best.fit,
  };
}

/** Whether the very words stand at the very place between the very words: then nothing else needs to be looked at. */
function standsAsItDid({ exact, prefix, suffix, start }: QuoteSelector, text: string): boolean {
  const from = start - prefix.length;
  return from >= 0 && text.startsWith(prefix + exact + suffix, from);
}

function standing(selector: QuoteSelector, text: QuotableText, { start }: QuotePlace): number {
  const heading = headingBefore(text, start)?.text;
  const sameHeading = selector.heading !== undefined && heading?.startsWith(selector.heading) === true;
  const distance = Math.abs(start - expectedStart(selector, text.text)) / Math.max(1, text.text.length);
  return (sameHeading ? SAME_HEADING : 0) + SAME_POSITION * (1 - Math.min(1, distance));
}

function isSure(selector: QuoteSelector, { literal, fit, quoteFit, found }: RankedPlace): boolean {
  if (literal) return fit >= MIN_FIT_OF_SHORT || selector.exact.length >= MIN_ALONE_LENGTH;
  if (fit >= MIN_APPROXIMATE_FIT) return true;
  return quoteFit >= MIN_FIT_ALONE && found >= MIN_FOUND_ALONE;
}

/**
 * The best of places in their rank. When it fits no better than places that were there beside the passage from the
 * beginning, it may be one of those: then their order tells, if all of them are still there. Else the very words at a
 * place that is none of them are the passage, or how far down the text it stands tells, if it does so clearly.
 */
function chosenOf(
  selector: QuoteSelector,
  places: readonly RankedPlace[],
  text: string,
): RankedPlace | undefined {
  const [best] = places;
  if (best === undefined) return undefined;
  const all = selector.rivals ?? [];
  const literal = places.filter((place) => place.literal);
  const twins = all.filter(({ quoteFit }) => quoteFit === 1);
  const isTold = twins.every(({ fit }) => best.fit > fit + SAME_FIT);
  if (best.literal && !isTold && literal.length === twins.length + 1)
    return inOrder(selector, literal, twins);
  const rivals = all.filter((rival) => looksLike(best, rival));
  if (rivals.length === 0) return best;
  const alike = places.filter((place) => looksLike(place, best));
  const other = literal.find(
    (place) => !alike.includes(place) && !rivals.some((rival) => looksLike(place, rival)),
  );
  if (!best.literal && other !== undefined) return other;
  if (alike.length === rivals.length + 1) return inOrder(selector, alike, rivals);
  if (alike.length > rivals.length) return best;
  return other ?? (standsApart(selector, rivals, best, text) ? best : undefined);
}

/** Of a passage and its rivals, all of them found again, the passage: as many of them stand before it as did. */
function inOrder(
  { start }: QuoteSelector,
  places: readonly RankedPlace[],
  rivals: readonly QuoteRival[],
): RankedPlace | undefined {
  const before = rivals.filter((rival) => rival.start < start).length;
  return [...places].sort((a, b) => a.start - b.start)[before];
}

/** Whether a place stands clearly nearer to where the passage would stand now than to where each of its rivals would. */
function standsApart(
  selector: QuoteSelector,
  rivals: readonly QuoteRival[],
  { start }: RankedPlace,
  text: string,
): boolean {
  const own = Math.abs(start - expectedStart(selector, text));
  return rivals.every(
    (rival) =>
      own < CLEARLY_NEARER * Math.abs(start - expectedStart({ ...selector, start: rival.start }, text)),
  );
}

/** Whether a place may be another one as it was described, perhaps with a word changed since. */
function looksLike(place: Fit, other: Fit): boolean {
  return (
    place.fit <= other.fit + SAME_FIT &&
    place.fit >= other.fit - ABOUT_AS_ALIKE &&
    place.quoteFit <= other.quoteFit + SAME_FIT
  );
}
