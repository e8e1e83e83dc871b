import { describeRange } from '../quote/anchor-quote.ts';
import { describeQuote } from '../quote/describe-quote.ts';
import { describeSectionAround } from '../quote/describe-section.ts';
import { findQuote } from '../quote/find-quote.ts';
import { collapsed, type QuotableText } from '../quote/quotable-text.ts';
import type { PickedPassage } from '../quote/quote-schema.ts';
import type { QuoteSelector } from '../quote/quote-selector-schema.ts';
import { blocksOf, textOfBlocks } from './blocks.ts';
import { copyPage } from './copy-page.ts';
import { stripHelperText } from './strip-boilerplate.ts';

/** The most parts of a selection that become quotes. */
const MAX_QUOTES = 20;

/**
 * The selected parts of a page as quotes, each described by its place in the page's main text, which is what a later
 * reading has to look through. A part that is not in the main text (a menu, a footer) gives none.
 */
export function selectedQuotes(
  document: Document,
  ranges: readonly Range[],
  text: QuotableText,
  address: string,
): PickedPassage[] {
  return ranges
    .slice(0, MAX_QUOTES)
    .map((range) => selectedQuote(document, range, text, address))
    .filter((quote) => quote !== undefined)
    .map((selector) => {
      const section = describeSectionAround(text, selector.start);
      return section === undefined ? { selector } : { selector, section };
    });
}

function selectedQuote(
  document: Document,
  range: Range,
  source: QuotableText,
  address: string,
): QuoteSelector | undefined {
  const { text } = source;
  const copy = copyPage(document, { address, ranges: [range] });
  stripHelperText(copy);
  const words = collapsed(textOfBlocks(blocksOf(copy))).trim();
  if (words === '') return undefined;
  const first = text.indexOf(words);
  if (first >= 0 && text.indexOf(words, first + 1) < 0)
    return describeQuote(source, first, first + words.length);
  // Words that stand more than once are told apart by what is around them on the page itself.
  const onPage = describeRange(range, document.body);
  const found = onPage && findQuote(onPage, source);
  return found && describeQuote(source, found.start, found.end);
}
