import type { Block } from '../blocks.ts';
import { type BlockFacts, factsOf } from './block-facts.ts';
import { type Box, type Boxes, boxesOf, chainOf, coreOf, linkShare } from './box.ts';
import { classHints } from './class-hints.ts';
import { groupFeatures } from './group-features.ts';
import { type PageClues, pageFeatures } from './page-features.ts';
import { SectionReader } from './section-features.ts';
import { leadsOn } from './text-hints.ts';

const ancestorNames = ['main', 'section', 'article'];
const WINDOWS = [3, 8] as const;
/** The cores are the deepest elements with more than these shares of the running text. */
const CORES = [0.35, 0.55, 0.8] as const;
/** A farther distance in blocks says no more. */
const FAR = 50;
const FARTHEST = 200;
/** As many words of running text make a paragraph. */
const PARAGRAPH = 20;

/** The names of the features. A change here asks for new trees: see `content-trees.ts`. */
export const featureNames: readonly string[] = [
  ...[
    'chars',
    'words',
    'density',
    'full',
    'lowerWords',
    'kind',
    'level',
    'repeats',
    'tag',
    'commas',
    'leadsOn',
  ],
  ...['position', 'left', 'index', 'afterH1', 'afterFirst', 'beforeLast'],
  ...[
    'depth',
    ...ancestorNames.map((name) => `in-${name}`),
    'in-form',
    ...classHints.map(({ name }) => `class-${name}`),
  ],
  ...['up1Prose', 'up1Chars', 'up2Prose', 'up2Chars', 'up2Density', 'up3Density', 'up4Prose', 'up4Density'],
  ...[
    'core0Chars',
    'core0Density',
    'core1Steps',
    'core1Chars',
    'core1Prose',
    'core1Density',
    'core2Chars',
    'core2Prose',
  ],
  ...['group', 'groupChars', 'groupProse', 'groupDensity'],
  ...['window3Density', 'window3Prose', 'window8Density', 'window8Prose'],
  ...['sectionAt', 'sectionChars', 'sectionDensity', 'sectionDepth', 'sectionOthers'],
  ...[
    'pageChars',
    'pageBlocks',
    'pageDensity',
    'pageProse',
    'pageMaxWords',
    'pageCore',
    'pageHeadings',
    'pageH1',
  ],
  ...['pageSlug', 'pageArticles', 'pageMain'],
];

/** For each block its features, in the order of `featureNames`. `root` is what the blocks were read from. */
export function featureRows(blocks: readonly Block[], root: Element, clues: PageClues): number[][] {
  const facts = blocks.map(factsOf);
  const elements = blocks.map((block) => block.element);
  const boxes = boxesOf(elements, facts, root);
  const all = boxes.get(root) as Box;
  const cores = CORES.map((share) => coreOf(boxes, all.prose, share));
  const aroundCores = cores.map((core) => new Set(core === undefined ? [] : chainOf(core)));
  const page = pageFeatures({ blocks, facts, boxes, all, core: cores[0] }, clues);
  const places = placesOf(blocks, facts, all.chars);
  const repeats = repeatsOf(blocks);
  const sections = new SectionReader(blocks, facts);
  return blocks.map((block, index) => {
    const fact = facts[index] as BlockFacts;
    const chain = chainOf(boxes.get(block.element) as Box);
    return [
      ...ownFeatures(block, fact, repeats.get(block.text) ?? 1),
      ...(places[index] ?? []),
      ...nameFeatures(chain),
      ...aroundFeatures(chain, all),
      ...coreFeatures(chain, aroundCores, all),
      ...groupFeatures(chain, all),
      ...windowFeatures(facts, index),
      ...sections.featuresAt(index, (at) => depthOf(boxes, blocks[at])),
      ...page,
    ];
  });
}

function depthOf(boxes: Boxes, block: Block | undefined): number {
  return block === undefined ? 0 : (boxes.get(block.element)?.depth ?? 0);
}

const tags =
  'p li div td tr span dt dd h1 h2 h3 h4 figcaption pre button label time section article blockquote summary'.split(
    ' ',
  );
const kinds: Record<Block['kind'], number> = { paragraph: 0, item: 1, row: 2, heading: 3 };

function ownFeatures({ text, kind, level, element }: Block, fact: BlockFacts, repeats: number): number[] {
  const { chars, words, density } = fact;
  return [
    Math.log(1 + chars),
    Math.log(1 + words),
    density,
    /[.!?…]["”’)]*$/.test(text) ? 2 : /[:;,]$/.test(text) ? 1 : 0,
    (text.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0) / words,
    kinds[kind],
    level,
    Math.min(5, repeats),
    tags.indexOf(element.localName),
    Math.min(10, text.split(/[,;]/).length - 1),
    leadsOn(text) ? 1 : 0,
  ];
}

function repeatsOf(blocks: readonly Block[]): Map<string, number> {
  const repeats = new Map<string, number>();
  for (const { text } of blocks) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  return repeats;
}

const within = (distance: number) => Math.max(-FAR, Math.min(FAR, distance));

/** Where each block stands among the others. */
function placesOf(blocks: readonly Block[], facts: readonly BlockFacts[], total: number): number[][] {
  const isParagraph = ({ prose }: BlockFacts) => prose >= PARAGRAPH;
  const first = facts.findIndex(isParagraph);
  const last = facts.findLastIndex(isParagraph);
  const h1 = blocks.findIndex(({ level }) => level === 1);
  const all = Math.max(1, total);
  let before = 0;
  return facts.map(({ chars }, index) => {
    const start = before;
    before += chars;
    return [
      start / all,
      1 - before / all,
      Math.min(FARTHEST, index),
      h1 < 0 ? 0 : within(index - h1),
      first < 0 ? 0 : within(index - first),
      last < 0 ? 0 : within(last - index),
    ];
  });
}

/** 1 for the innermost, 1/2 for the next, …; 0 for none. */
const nearness = (steps: number) => (steps < 0 ? 0 : 1 / (1 + steps));

function nameFeatures(chain: readonly Box[]): number[] {
  const named = (name: string, { element }: Box) =>
    element.localName === name || (name === 'main' && element.getAttribute('role') === 'main');
  return [
    chain.length,
    ...ancestorNames.map((name) => nearness(chain.findIndex((box) => named(name, box)))),
    nearness(chain.findIndex(({ element }) => element.hasAttribute('data-form'))),
    ...hintFeatures(chain),
  ];
}

/** How near the nearest box of each group of names is, in one walk outwards. */
function hintFeatures(chain: readonly Box[]): number[] {
  const found = classHints.map(() => 0);
  let seen = 0;
  chain.forEach(({ hints }, steps) => {
    const fresh = hints & ~seen;
    if (fresh === 0) return;
    seen |= hints;
    for (let bit = 0; bit < found.length; bit++) if ((fresh >> bit) & 1) found[bit] = nearness(steps);
  });
  return found;
}

function aroundFeatures(chain: readonly Box[], all: Box): number[] {
  const up = (steps: number) => chain[Math.min(steps, chain.length - 1)] as Box;
  const prose = (box: Box) => box.prose / Math.max(1, all.prose);
  const chars = (box: Box) => Math.log(1 + box.chars);
  return [
    ...[prose(up(1)), chars(up(1)), prose(up(2)), chars(up(2))],
    ...[linkShare(up(2)), linkShare(up(3)), prose(up(4)), linkShare(up(4))],
  ];
}

/** How far a block is from where most of the running text is, and how much leaves with it. */
function coreFeatures(chain: readonly Box[], cores: readonly ReadonlySet<Box>[], all: Box): number[] {
  const [wide, middle, narrow] = cores.map((core) => branchOf(chain, core));
  const chars = (box: Box | undefined) => (box === undefined ? 1 : box.chars / Math.max(1, all.chars));
  const prose = (box: Box | undefined) => (box === undefined ? 1 : box.prose / Math.max(1, all.prose));
  const density = (box: Box | undefined) => (box === undefined ? 0 : linkShare(box));
  return [
    ...[chars(wide?.box), density(wide?.box)],
    ...[middle?.steps ?? 0, chars(middle?.box), prose(middle?.box), density(middle?.box)],
    ...[chars(narrow?.box), prose(narrow?.box)],
  ];
}

/**
 * How far above the core a chain leaves the boxes around it, and the box it leaves in; none when it stays within the core.
 * `core` is the core and the boxes around it, the core first.
 */
function branchOf(chain: readonly Box[], core: ReadonlySet<Box>): { steps: number; box: Box | undefined } {
  const at = chain.findIndex((box) => core.has(box));
  const meeting = chain[at];
  if (meeting === undefined) return { steps: 0, box: undefined };
  const steps = core.size - 1 - meeting.depth;
  return steps === 0 ? { steps, box: undefined } : { steps, box: chain[at - 1] };
}

function windowFeatures(facts: readonly BlockFacts[], index: number): number[] {
  return WINDOWS.flatMap((size) => {
    let [chars, linked, prose] = [0, 0, 0];
    for (let at = Math.max(0, index - size); at <= Math.min(facts.length - 1, index + size); at++) {
      const fact = facts[at];
      if (fact === undefined) continue;
      chars += fact.chars;
      linked += fact.density * fact.chars;
      prose += fact.prose;
    }
    return [linked / Math.max(1, chars), Math.log(1 + prose)];
  });
}
