import { textNodes } from './damages.ts';

/** A passage picked on a page as a person would select it; two empty comments mark where it truly is. */
export type PickedPassage = {
  /** The comment right before it. */
  begin: Comment;
  /** The comment right after it. */
  end: Comment;
  /** The block that holds it. */
  block: Element;
};

const BLOCKS = 'p, li, td, h2, h3, dd, blockquote';

/** Picks passages of 3 to 40 whole words, each within one block of more than 40 characters that is shown. */
export function pickPassages(count: number, random: () => number): PickedPassage[] {
  const blocks = [...document.body.querySelectorAll(BLOCKS)].filter(
    (block) =>
      block.querySelector('p, li, td, div, svg') === null &&
      (block.textContent ?? '').trim().length > 40 &&
      block.getClientRects().length > 0,
  );
  const picked: PickedPassage[] = [];
  for (let tried = 0; tried < count; tried++) {
    const block = blocks[Math.floor(random() * blocks.length)];
    const passage = block && pickWithin(block, random);
    if (passage !== undefined) picked.push(passage);
  }
  return picked;
}

function pickWithin(block: Element, random: () => number): PickedPassage | undefined {
  const words = [...(block.textContent ?? '').matchAll(/\S+/g)];
  if (words.length < 4) return undefined;
  const length = Math.min(words.length, 3 + Math.floor(random() * 38));
  const from = Math.floor(random() * (words.length - length + 1));
  const last = words[from + length - 1];
  if (last === undefined) return undefined;
  // The end first: a comment put in splits a text node, which would move the later offset.
  const end = markAt(block, last.index + last[0].length);
  const begin = markAt(block, words[from]?.index ?? 0);
  return { begin, end, block };
}

function markAt(block: Element, offset: number): Comment {
  const mark = document.createComment('');
  let rest = offset;
  for (const node of textNodes(block)) {
    if (rest < node.data.length) {
      node.splitText(rest).before(mark);
      return mark;
    }
    rest -= node.data.length;
  }
  block.append(mark);
  return mark;
}

/** The range between a passage's marks; null when they are not on the page any more. */
export function trueRange({ begin, end }: Pick<PickedPassage, 'begin' | 'end'>): Range | null {
  if (!begin.isConnected || !end.isConnected) return null;
  const range = document.createRange();
  range.setStartAfter(begin);
  range.setEndBefore(end);
  return range;
}

/** How much two ranges have in common, as a share of what they cover together, from 0 to 1, by characters without white space. */
export function sharedPart(a: Range, b: Range): number {
  const lengthOf = (range: Range) => range.toString().replace(/\s+/g, '').length;
  const startsLater = a.compareBoundaryPoints(Range.START_TO_START, b) >= 0 ? a : b;
  const endsEarlier = a.compareBoundaryPoints(Range.END_TO_END, b) <= 0 ? a : b;
  const common = document.createRange();
  common.setStart(startsLater.startContainer, startsLater.startOffset);
  const isApart = common.comparePoint(endsEarlier.endContainer, endsEarlier.endOffset) < 0;
  if (isApart) return 0;
  common.setEnd(endsEarlier.endContainer, endsEarlier.endOffset);
  const shared = lengthOf(common);
  const together = lengthOf(a) + lengthOf(b) - shared;
  return together === 0 ? 0 : shared / together;
}
