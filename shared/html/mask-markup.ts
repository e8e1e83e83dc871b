import type { PersonalMask } from '../contact/personal-mask.ts';
import { sanitiseToFragment } from './sanitise-html.ts';
import { serialiseFragment } from './serialise-fragment.ts';

/** Stored mark-up without personal data: in its texts, its words for pictures and its links. */
export function maskMarkup(html: string, mask: PersonalMask, document: Document): string {
  const fragment = sanitiseToFragment(html, document);
  maskFragment(fragment, mask);
  return serialiseFragment(fragment);
}

/** Takes personal data out of a fragment in its place, also where mark-up parts a name or a number. */
export function maskFragment(fragment: DocumentFragment, mask: PersonalMask): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (!maskOnce(fragment, mask)) break;
  }
  for (const element of fragment.querySelectorAll('*')) maskAttributes(element, mask);
}

/** Taking a number away may bring what stood before and after it together; twice is more than has been seen. */
const MAX_ROUNDS = 3;
/** Elements that do not end a line of text. */
const INLINE = new Set([
  ...['a', 'span', 'strong', 'b', 'em', 'i', 'u', 's', 'small', 'sub', 'sup', 'mark', 'abbr', 'cite', 'q'],
  ...['code', 'kbd', 'time', 'bdi', 'bdo', 'del', 'ins', 'dfn', 'wbr', 'img'],
]);

/** A piece of text, and where it begins in the whole. */
interface Piece {
  node: Node;
  start: number;
}

function maskOnce(fragment: DocumentFragment, mask: PersonalMask): boolean {
  const { pieces, text } = textOf(fragment);
  const spans = mask.find(text);
  const parts = new Map<Node, string>();
  let first = 0;
  // From the last to the first, so that places before stay where they are.
  for (const { start, end, kind } of spans.toReversed()) {
    first = pieces.findLastIndex((piece) => piece.start <= start);
    for (let at = Math.max(0, first); at < pieces.length; at++) {
      const piece = pieces[at];
      if (piece === undefined || piece.start >= end) break;
      const now = parts.get(piece.node) ?? piece.node.nodeValue ?? '';
      const from = Math.max(0, start - piece.start);
      const to = Math.min(piece.node.nodeValue?.length ?? 0, end - piece.start);
      if (to <= from) continue;
      const word = at === Math.max(0, first) ? mask.words[kind] : '';
      parts.set(piece.node, now.slice(0, from) + word + now.slice(to));
    }
  }
  for (const [node, value] of parts) node.nodeValue = value;
  return spans.length > 0;
}

/** The text of a fragment as a person reads it, blocks and broken lines on lines of their own. */
function textOf(fragment: DocumentFragment): { pieces: Piece[]; text: string } {
  const walker = fragment.ownerDocument.createTreeWalker(fragment, 1 | 4);
  const pieces: Piece[] = [];
  let text = '';
  let block: Node | null = null;
  let isBroken = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      isBroken ||= !INLINE.has((node as Element).localName);
      continue;
    }
    const own = blockOf(node);
    if ((isBroken || own !== block) && text !== '') text += '\n';
    pieces.push({ node, start: text.length });
    text += node.nodeValue ?? '';
    block = own;
    isBroken = false;
  }
  return { pieces, text };
}

function blockOf(node: Node): Node | null {
  let parent = node.parentNode;
  while (parent !== null && parent.nodeType === 1 && INLINE.has((parent as Element).localName))
    parent = parent.parentNode;
  return parent;
}

function maskAttributes(element: Element, mask: PersonalMask): void {
  for (const name of ['title', 'alt']) {
    const value = element.getAttribute(name);
    if (value !== null) element.setAttribute(name, mask.text(value));
  }
  for (const name of ['href', 'cite']) {
    const value = element.getAttribute(name);
    if (value !== null && mask.isPersonalAddress(value)) element.removeAttribute(name);
  }
}
