import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import { fromRange, toRange } from 'dom-anchor-text-quote';
import { anchorQuote, describeRange } from '#shared/quote/anchor-quote.ts';
import type { QuoteSelector } from '#shared/quote/quote-selector-schema.ts';
import { type ReadableText, readableText } from '#shared/quote/readable-text.ts';
import { anchorLikeHypothesis, describeLikeHypothesis } from './hypothesis-like.ts';

/** A way of describing passages and finding them again. The description passes through JSON, as it would be stored. */
export type Matcher = {
  /** Makes ready for a page as it is now; what is kept from before is forgotten. */
  prepare?: (root: Element) => void;
  /** Describes a range. */
  describe: (range: Range, root: Element) => Promise<unknown> | unknown;
  /** Finds a described range again, or null. */
  anchor: (description: never, root: Element) => Promise<Range | null> | Range | null;
};

let text: ReadableText | undefined;

/** Our matcher and its peers, by name. */
export const matchers: Record<string, Matcher> = {
  'Hyvän kierre': {
    prepare: (root) => {
      text = readableText(root);
    },
    describe: (range, root) => describeRange(range, text ?? root),
    anchor: (selector: QuoteSelector, root) => anchorQuote(selector, text ?? root)?.range ?? null,
  },
  'Hypothesis-like': { describe: describeLikeHypothesis, anchor: anchorLikeHypothesis },
  'dom-anchor-text-quote': {
    describe: (range, root) => fromRange(root, range),
    anchor: (selector, root) => toRange(root, selector),
  },
  '@apache-annotator/dom': {
    describe: (range, root) => describeTextQuote(range, root),
    anchor: async (selector, root) => {
      for await (const range of createTextQuoteSelectorMatcher(selector)(root)) return range;
      return null;
    },
  },
};
