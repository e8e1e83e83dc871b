import search from 'approx-string-match';

/** A description by a quote, 32 characters on either side and the place. */
export type HypothesisLikeSelector = { exact: string; prefix: string; suffix: string; start: number };

const CONTEXT = 32;

/**
 * A peer after the published idea of the Hypothesis client (https://web.hypothes.is/blog/fuzzy-anchoring/), own code:
 * exact hits, else approximate ones with up to half of the characters wrong, ranked by quote, surroundings and place.
 * The text is the DOM's own, white space and all.
 */
export function describeLikeHypothesis(range: Range, root: Element): HypothesisLikeSelector {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const exact = range.toString();
  const text = root.textContent ?? '';
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/** The best place of a described quote, or null when nothing is near. */
export function anchorLikeHypothesis(selector: HypothesisLikeSelector, root: Element): Range | null {
  const text = root.textContent ?? '';
  const { exact, prefix, suffix } = selector;
  const score = ({ start, end, errors }: Hit) =>
    50 * (1 - errors / exact.length) +
    20 * alike(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    20 * alike(text.slice(end, end + suffix.length), suffix) +
    2 * (1 - Math.abs(start - selector.start) / text.length);
  const [best] = hits(text, exact, Math.min(256, Math.floor(exact.length / 2)))
    .map((hit) => ({ hit, score: score(hit) }))
    .sort((a, b) => b.score - a.score);
  return best === undefined ? null : rangeAt(root, best.hit.start, best.hit.end);
}

interface Hit {
  start: number;
  end: number;
  errors: number;
}

function hits(text: string, quote: string, maxErrors: number): Hit[] {
  const exact: Hit[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, quote, maxErrors);
}

function alike(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const errors = hits(text, wanted, wanted.length).map((hit) => hit.errors);
  return 1 - Math.min(wanted.length, ...errors) / wanted.length;
}

function rangeAt(root: Element, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const after = passed + node.data.length;
    if (!begun && start < after) {
      range.setStart(node, start - passed);
      begun = true;
    }
    if (end <= after) {
      range.setEnd(node, end - passed);
      break;
    }
    passed = after;
  }
  return range;
}
