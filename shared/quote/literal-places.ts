import type { QuoteWords } from './quote-places.ts';

/** The most standings of the same words that are weighed against each other. */
const MAX_PLACES = 48;
/** The most standings that are looked at: a single letter may stand a million times. */
const MAX_STANDINGS = 20_000;
/** How many characters beside each standing are compared to choose among many. */
const LOOKED_BESIDE = 16;

const letter = /[\p{L}\p{N}]/u;

/** Where the passage's very words stand: those with the likest surroundings, then those nearest to the old place. */
export function literalPlaces(selector: QuoteWords, text: string): { start: number; end: number }[] {
  const { exact } = selector;
  const standings = standingsOf(selector, text);
  if (standings.length <= MAX_PLACES) return standings.map((start) => ({ start, end: start + exact.length }));
  const expected = expectedStart(selector, text);
  return standings
    .map((start) => ({
      start,
      alike: alikeBeside(selector, text, start),
      distance: Math.abs(start - expected),
    }))
    .sort((a, b) => b.alike - a.alike || a.distance - b.distance)
    .slice(0, MAX_PLACES)
    .map(({ start }) => ({ start, end: start + exact.length }));
}

/** Where the passage would begin if the text had grown or shrunk evenly. */
export function expectedStart({ start, textLength }: QuoteWords, text: string): number {
  return textLength === undefined || textLength === 0 ? start : (start * text.length) / textLength;
}

/** A quote that began or ended at a word's border does so again. */
function standingsOf({ exact, prefix, suffix }: QuoteWords, text: string): number[] {
  const wholeBefore = letter.test(exact[0] ?? '') && !letter.test(prefix.at(-1) ?? '');
  const wholeAfter = letter.test(exact.at(-1) ?? '') && !letter.test(suffix[0] ?? '');
  const standings: number[] = [];
  let at = text.indexOf(exact);
  for (; at >= 0 && standings.length < MAX_STANDINGS; at = text.indexOf(exact, at + exact.length)) {
    if (wholeBefore && letter.test(text[at - 1] ?? '')) continue;
    if (wholeAfter && letter.test(text[at + exact.length] ?? '')) continue;
    standings.push(at);
  }
  return standings;
}

function alikeBeside({ exact, prefix, suffix }: QuoteWords, text: string, start: number): number {
  const end = start + exact.length;
  let before = 0;
  while (
    before < LOOKED_BESIDE &&
    before < prefix.length &&
    prefix.at(-1 - before) === text[start - 1 - before]
  )
    before++;
  let after = 0;
  while (after < LOOKED_BESIDE && after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}
