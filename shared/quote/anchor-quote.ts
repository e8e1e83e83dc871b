import { nativeDom } from '../html/native-dom.ts';
import { describeQuote } from './describe-quote.ts';
import { type FoundQuote, findQuote } from './find-quote.ts';
import { collapsed } from './quotable-text.ts';
import type { QuoteSelector } from './quote-selector-schema.ts';
import { type ReadableText, readableText } from './readable-text.ts';

/** Describes what a range of a page holds; undefined when it holds no text that is read. */
export function describeRange(range: Range, root: Element | ReadableText): QuoteSelector | undefined {
  const text = textOf(root);
  const start = offsetOf(text, range, 'start');
  const end = offsetOf(text, range, 'end');
  return start === undefined || end === undefined ? undefined : describeQuote(text, start, end);
}

/** A passage found again in a page. */
export interface AnchoredQuote extends FoundQuote {
  /** Its place in the page. */
  range: Range;
}

/** Finds a described passage in a page; undefined when no place is sure enough. For many quotes pass `readableText(root)`. */
export function anchorQuote(
  selector: QuoteSelector,
  root: Element | ReadableText,
): AnchoredQuote | undefined {
  const text = textOf(root);
  const found = findQuote(selector, text);
  const range = found && rangeOf(text, found.start, found.end);
  return found && range && { ...found, range };
}

/** The range of a page between two offsets of its text; undefined when the offsets lie outside it. */
export function rangeOf(text: ReadableText, start: number, end: number): Range | undefined {
  const first = text.nodes[nodeAt(text, start)];
  const last = text.nodes[nodeAt(text, end - 1)];
  if (first === undefined || last === undefined || end <= start) return undefined;
  const range = (first.ownerDocument as Document).createRange();
  range.setStart(first, rawOffset(first, start - startOf(text, start)));
  range.setEnd(last, rawOffset(last, end - 1 - startOf(text, end - 1)) + 1);
  return range;
}

function textOf(root: Element | ReadableText): ReadableText {
  return 'nodes' in root ? root : readableText(root);
}

/** The number of the node that holds a character, or of the one before when the character parts two nodes. */
function nodeAt({ starts }: ReadableText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function startOf(text: ReadableText, offset: number): number {
  return text.starts[nodeAt(text, offset)] ?? 0;
}

/** The offset in a node's own data of a character of its collapsed text; the data's end when the text is shorter. */
function rawOffset(node: Text, offset: number): number {
  const data = nativeDom().data(node);
  let seen = -1;
  let space = true;
  for (let index = 0; index < data.length; index++) {
    const sign = collapsed(data[index] ?? '');
    if (sign === '' || (sign === ' ' && space)) continue;
    space = sign === ' ';
    seen++;
    if (seen === offset) return index;
  }
  return data.length;
}

/** Where a range begins or ends in the text. */
function offsetOf(text: ReadableText, range: Range, side: 'start' | 'end'): number | undefined {
  const container = side === 'start' ? range.startContainer : range.endContainer;
  const inside = side === 'start' ? range.startOffset : range.endOffset;
  const own = numberOf(text, container);
  if (own !== undefined) return (text.starts[own] ?? 0) + collapsedBefore(text.nodes[own], inside);
  const touched = (node: Text) => range.intersectsNode(node);
  const index = side === 'start' ? text.nodes.findIndex(touched) : text.nodes.findLastIndex(touched);
  const node = text.nodes[index];
  if (node === undefined) return undefined;
  return (text.starts[index] ?? 0) + (side === 'start' ? 0 : collapsed(nativeDom().data(node)).trim().length);
}

function collapsedBefore(node: Text | undefined, offset: number): number {
  if (node === undefined) return 0;
  return collapsed(nativeDom().data(node).slice(0, offset)).trimStart().length;
}

const numbers = new WeakMap<ReadableText, Map<Node, number>>();

function numberOf(text: ReadableText, node: Node): number | undefined {
  const known = numbers.get(text) ?? new Map<Node, number>(text.nodes.map((each, index) => [each, index]));
  numbers.set(text, known);
  return known.get(node);
}
