import type { Block } from '../blocks.ts';

/** Elements without words that are part of content when they stand in it. */
const silent = 'img, br, hr, td, th, col, colgroup, wbr';

/**
 * A copy of the elements that hold blocks, without what else is in them: one element, in which the blocks stand as they
 * stood on the page. Pictures are kept where they stand in boxes without words of their own.
 */
export function keptElements(root: Element, blocks: readonly Block[]): Element[] {
  if (blocks.length === 0) return [];
  const kept = new Set<Node>(blocks.flatMap(({ nodes }) => nodes));
  const holders = new Set<Node>();
  for (const node of kept) {
    for (let at = node.parentNode; at !== null && !holders.has(at); at = at.parentNode) holders.add(at);
  }
  const top = sharedTop(root, holders);
  const copy = copyKept(top, kept, holders);
  return copy === undefined ? [] : [copy as Element];
}

/** The innermost element that holds all blocks. */
function sharedTop(root: Element, holders: ReadonlySet<Node>): Element {
  let top = root;
  for (;;) {
    const held = [...top.childNodes].filter((child) => holders.has(child) || child.nodeType === 3);
    const [only] = held.filter((child) => holders.has(child));
    const words = held.some((child) => child.nodeType === 3 && (child.textContent ?? '').trim() !== '');
    if (only === undefined || words || held.filter((child) => holders.has(child)).length > 1) return top;
    top = only as Element;
  }
}

function copyKept(node: Node, kept: ReadonlySet<Node>, holders: ReadonlySet<Node>): Node | undefined {
  if (kept.has(node)) return node.cloneNode(true);
  if (holders.has(node)) {
    const copy = node.cloneNode(false);
    for (const child of node.childNodes) {
      const part = copyKept(child, kept, holders);
      if (part !== undefined) copy.appendChild(part);
    }
    return copy;
  }
  if (node.nodeType !== 1 || (node.textContent ?? '').trim() !== '') return undefined;
  const element = node as Element;
  return element.matches(silent) || element.querySelector('img') !== null
    ? element.cloneNode(true)
    : undefined;
}
