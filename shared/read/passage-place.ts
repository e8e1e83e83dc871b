import { collapsed } from '../quote/quotable-text.ts';
import { MAX_CONTEXT_LENGTH, type QuoteSelector } from '../quote/quote-selector-schema.ts';

/** Passages shorter than this stand anywhere. */
const SHORTEST = 3;

/**
 * Where passages stand in a page's main text, so that a card can open the page at them. Made once for a text, of which
 * the white space is collapsed; a passage that is not in it (a line of the page's head, a cut line) has no place.
 */
export class PassagePlaces {
  private readonly text: string;

  constructor(mainText: string) {
    this.text = collapsed(mainText);
  }

  /** The place of a passage, by its first occurrence; a passage ended with an ellipsis by what stands before it. */
  placeOf(passage: string): QuoteSelector | undefined {
    const exact = collapsed(passage).replace(/…$/, '').trim();
    if (exact.length < SHORTEST) return undefined;
    const start = this.text.indexOf(exact);
    if (start < 0) return undefined;
    const end = start + exact.length;
    return {
      exact,
      prefix: this.text.slice(Math.max(0, start - MAX_CONTEXT_LENGTH), start),
      suffix: this.text.slice(end, end + MAX_CONTEXT_LENGTH),
      start,
      end,
      textLength: this.text.length,
    };
  }
}
