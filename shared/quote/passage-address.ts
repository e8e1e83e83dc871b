import type { QuoteSelector } from './quote-selector-schema.ts';

/** A longer quote, in words, is given by how it begins and ends: a text directive must fit in an address. */
const MAX_WHOLE_WORDS = 10;
/** A longer quote, in characters, is given by how it begins and ends. */
const MAX_WHOLE_LENGTH = 120;
/** How many words of its beginning and of its end are given. */
const EDGE_WORDS = 4;
/** A shorter quote, in words, is given with what stands beside it: it may stand in a menu, too. */
const SURE_WORDS = 4;
/** How many words beside it are given. */
const BESIDE_WORDS = 2;
/** How many when it is not known where paragraphs end: a browser does not look for words across such a place. */
const BESIDE_WORDS_UNKNOWN = 1;

/**
 * The address of a page that opens it at a passage, by a text directive (`#:~:text=prefix-,start,end,-suffix`,
 * https://wicg.github.io/scroll-to-text-fragment/). What the address has after `#` is kept, except an older text
 * directive. Browsers that do not know text directives open the page as usual.
 */
export function passageAddress(address: string, selector: QuoteSelector): string {
  const [page = '', ...rest] = address.split('#');
  const fragment = rest.join('#').replace(/:~:.*$/s, '');
  return `${page}#${fragment}:~:text=${directive(selector)}`;
}

function directive(selector: QuoteSelector): string {
  const { exact, rivals = [] } = selector;
  const isShort = wordsOf(exact).length < SURE_WORDS;
  const needsSides = isShort || rivals.some(({ quoteFit }) => quoteFit === 1);
  const { before, after } = needsSides ? sidesOf(selector) : { before: '', after: '' };
  return [
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    ...quoteParts(selector).map(encoded),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ].join(',');
}

/** The quote whole, or its first and its last words when it is long or holds a paragraph's end. */
function quoteParts({ exact, breaks = [] }: QuoteSelector): string[] {
  const inside = breaks.filter((at) => at > 0 && at < exact.length);
  const words = wordsOf(exact);
  const edges = Math.min(EDGE_WORDS, Math.floor(words.length / 2));
  const isLong = words.length > MAX_WHOLE_WORDS || exact.length > MAX_WHOLE_LENGTH;
  if (inside.length === 0 && (!isLong || edges === 0)) return [words.join(' ').slice(0, MAX_WHOLE_LENGTH)];
  const first = wordsOf(exact.slice(0, inside[0]));
  const last = wordsOf(exact.slice((inside.at(-1) ?? -1) + 1));
  return [first.slice(0, Math.max(1, edges)).join(' '), last.slice(-Math.max(1, edges)).join(' ')];
}

/** The words right beside the quote, of one paragraph each. */
function sidesOf({ exact, prefix, suffix, breaks }: QuoteSelector): { before: string; after: string } {
  const count = breaks === undefined ? BESIDE_WORDS_UNKNOWN : BESIDE_WORDS;
  const before =
    paragraphs(
      prefix,
      breaks?.map((at) => at + prefix.length),
    ).at(-1) ?? [];
  const [after = []] = paragraphs(
    suffix,
    breaks?.map((at) => at - exact.length),
  );
  return { before: before.slice(-count).join(' '), after: after.slice(0, count).join(' ') };
}

/** The words of each part of a text between breaks; parts without words are left out. */
function paragraphs(text: string, breaks: readonly number[] = []): string[][] {
  const borders = [0, ...breaks.filter((at) => at >= 0 && at < text.length), text.length];
  return borders
    .slice(1)
    .map((end, index) => wordsOf(text.slice(borders[index], end)))
    .filter((words) => words.length > 0);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Percent-encoded; the hyphen too, which parts a prefix and a suffix from the quote. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
