import { type Box, linkShare } from './box.ts';

/** So many alike siblings make a list of things: cards, messages, rows of boxes. */
const ALIKE = 3;
const MOST = 50;
/** Lists farther out are the arrangement of the page. */
const OUTERMOST = 8;
const none: number[] = [0, 0, 0, 0];

/**
 * The nearest list of alike boxes that a block stands in: their number, the characters in one (logarithm), the share of
 * the page's running text in all, the share of links. `chain` is the boxes around the block, `all` that of the page.
 */
export function groupFeatures(chain: readonly Box[], all: Box): number[] {
  for (let at = 0; at < Math.min(OUTERMOST, chain.length - 1); at++) {
    const box = chain[at];
    const { parent } = box ?? {};
    if (box === undefined || parent === undefined) return none;
    const alike = parent.children.get(box.likeness) ?? 1;
    if (alike < ALIKE || (at === 0 && /^(?:p|h\d)$/.test(box.element.localName))) continue;
    return [
      Math.min(MOST, alike),
      Math.log(1 + parent.chars / alike),
      parent.prose / Math.max(1, all.prose),
      linkShare(parent),
    ];
  }
  return none;
}
