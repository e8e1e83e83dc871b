import { headingBefore, type QuotableText, quotable } from './quotable-text.ts';
import { quotePlaces } from './quote-places.ts';
import {
  MAX_CONTEXT_LENGTH,
  MAX_QUOTE_HEADING_LENGTH,
  MAX_QUOTE_LENGTH,
  MAX_RIVALS,
  type QuoteRival,
  type QuoteSelector,
} from './quote-selector-schema.ts';

/**
 * Describes the passage between two offsets of a text so that it is found again after changes; undefined when there is
 * nothing but white space. Pass the same text object for several quotes of one text: its words are taken apart once.
 * Of a passage longer than a quote may be the beginning is described.
 */
export function describeQuote(
  text: string | QuotableText,
  start: number,
  end: number,
): QuoteSelector | undefined {
  const source = quotable(text);
  const raw = source.text.slice(Math.max(0, start), Math.min(end, start + MAX_QUOTE_LENGTH));
  const exact = raw.trim();
  if (exact === '') return undefined;
  const from = Math.max(0, start) + raw.length - raw.trimStart().length;
  const heading = headingBefore(source, from)?.text.slice(0, MAX_QUOTE_HEADING_LENGTH).trim();
  const selector: QuoteSelector = {
    exact,
    prefix: textBefore(source.text, from),
    suffix: textAfter(source.text, from + exact.length),
    start: from,
    end: from + exact.length,
    textLength: source.text.length,
    ...(heading !== undefined && heading !== '' && { heading }),
  };
  const rivals = rivalsOf(selector, source);
  const breaks = source.breaks && breaksWithin(selector, source.breaks);
  return { ...selector, ...(breaks && { breaks }), ...(rivals.length > 0 && { rivals }) };
}

const letter = /[\p{L}\p{N}]/u;

/** What stands before a place, from the beginning of a word. */
function textBefore(text: string, end: number): string {
  let start = Math.max(0, end - MAX_CONTEXT_LENGTH);
  if (start > 0 && letter.test(text[start - 1] ?? '')) {
    const space = text.indexOf(' ', start);
    if (space >= 0 && space < end) start = space + 1;
  }
  return text.slice(start, end);
}

/** What stands after a place, to the end of a word. */
function textAfter(text: string, start: number): string {
  let end = Math.min(text.length, start + MAX_CONTEXT_LENGTH);
  if (end < text.length && letter.test(text[end] ?? '')) {
    const space = text.lastIndexOf(' ', end);
    if (space > start) end = space;
  }
  return text.slice(start, end);
}

function breaksWithin({ start, end, prefix, suffix }: QuoteSelector, all: readonly number[]): number[] {
  const before = all.filter((at) => at < start && at >= start - prefix.length);
  const inside = all.filter((at) => at >= start && at < end);
  const after = all.filter((at) => at >= end && at < end + suffix.length);
  const edges = inside.filter((_, index) => index === 0 || index === inside.length - 1);
  return [...before.slice(-2), ...edges, ...after.slice(0, 2)].map((at) => at - start);
}

function rivalsOf(selector: QuoteSelector, text: QuotableText): QuoteRival[] {
  return quotePlaces(selector, text, { all: true })
    .filter(({ start, end }) => end <= selector.start || start >= selector.end)
    .slice(0, MAX_RIVALS)
    .map(({ quoteFit, fit, start }) => ({
      quoteFit: rounded(quoteFit),
      fit: rounded(fit),
      start,
    }));
}

function rounded(share: number): number {
  return Math.min(1, Math.round(share * 1000) / 1000);
}
