import type { BlockFacts } from './block-facts.ts';
import { classHintsOf } from './class-hints.ts';

/** An element with text in it, and how much of what. */
export interface Box {
  /** The element. */
  element: Element;
  /** The box around it; none around the root. */
  parent: Box | undefined;
  /** How many boxes are around it. */
  depth: number;
  /** What its names say; see `classHints`. */
  hints: number;
  /** Its characters. */
  chars: number;
  /** Its characters within links. */
  linked: number;
  /** Its words of running text. */
  prose: number;
  /** Its blocks. */
  blocks: number;
  /** Its headings. */
  headings: number;
  /** What it is alike with: its name and first class, without numbers. */
  likeness: string;
  /** How many boxes of each likeness are right in it. */
  children: Map<string, number>;
}

/** The boxes of a page, by element. */
export type Boxes = Map<Element, Box>;

/** The boxes around blocks, with what the blocks add up to in each. `facts` are those of the blocks at the same index. */
export function boxesOf(elements: readonly Element[], facts: readonly BlockFacts[], root: Element): Boxes {
  const boxes: Boxes = new Map();
  boxOf(root, root, boxes);
  elements.forEach((element, index) => {
    const fact = facts[index];
    for (let box: Box | undefined = boxOf(element, root, boxes); box && fact; box = box.parent)
      add(box, fact);
  });
  return boxes;
}

function boxOf(element: Element, root: Element, boxes: Boxes): Box {
  const known = boxes.get(element);
  if (known !== undefined) return known;
  const outer = element === root ? null : element.parentElement;
  const parent = outer === null ? undefined : boxOf(outer, root, boxes);
  const firstClass = (element.getAttribute('class') ?? '').split(' ', 1)[0] ?? '';
  const box: Box = {
    ...{ element, parent, depth: parent === undefined ? 0 : parent.depth + 1 },
    hints: element === root ? 0 : classHintsOf(element),
    ...{ chars: 0, linked: 0, prose: 0, blocks: 0, headings: 0 },
    likeness: `${element.localName}.${firstClass.replace(/\d+/g, '')}`,
    children: new Map(),
  };
  if (parent !== undefined) parent.children.set(box.likeness, (parent.children.get(box.likeness) ?? 0) + 1);
  boxes.set(element, box);
  return box;
}

function add(box: Box, { chars, density, prose, heading }: BlockFacts): void {
  box.chars += chars;
  box.linked += density * chars;
  box.prose += prose;
  box.blocks++;
  if (heading) box.headings++;
}

/** A box and those around it, the innermost first. */
export function chainOf(box: Box): Box[] {
  const chain: Box[] = [];
  for (let at: Box | undefined = box; at !== undefined; at = at.parent) chain.push(at);
  return chain;
}

/** The share of a box's text that stands in links. */
export function linkShare(box: Pick<Box, 'linked' | 'chars'>): number {
  return box.linked / Math.max(1, box.chars);
}

/** The deepest box that holds more than a share of the running text. */
export function coreOf(boxes: Boxes, total: number, share: number): Box | undefined {
  let core: Box | undefined;
  for (const box of boxes.values()) {
    if (box.prose > total * share && box.depth > (core?.depth ?? -1)) core = box;
  }
  return core;
}
