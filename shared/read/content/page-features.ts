import type { Block } from '../blocks.ts';
import type { BlockFacts } from './block-facts.ts';
import { type Box, type Boxes, linkShare } from './box.ts';

/** What is known of a page beside its text. */
export interface PageClues {
  /** The path of its address: the pages of an article end in a long name. */
  path: string;
}

/** The parts of a page that its features are counted from. */
export interface CountedPage {
  /** Its blocks. */
  blocks: readonly Block[];
  /** What is counted in each. */
  facts: readonly BlockFacts[];
  /** The boxes around them. */
  boxes: Boxes;
  /** The outermost box. */
  all: Box;
  /** The deepest box with much of the running text. */
  core: Box | undefined;
}

/** The features that all blocks of a page share: what sort of page it is, told by its text. */
export function pageFeatures(
  { blocks, facts, boxes, all, core }: CountedPage,
  { path }: PageClues,
): number[] {
  const words = facts.reduce((sum, fact) => sum + fact.words, 0);
  const longest = facts.reduce((most, fact) => Math.max(most, fact.words), 0);
  const h1 = blocks.findIndex(({ level }) => level === 1);
  const total = Math.max(1, all.chars);
  let articles = 0;
  let main = 0;
  for (const { element, prose } of boxes.values()) {
    if (element.localName === 'article') articles++;
    if (element.localName === 'main' || element.getAttribute('role') === 'main') main = Math.max(main, prose);
  }
  return [
    Math.log(total),
    Math.log(blocks.length + 1),
    linkShare(all),
    all.prose / Math.max(1, words),
    Math.log(1 + longest),
    (core?.chars ?? 0) / total,
    all.headings,
    h1 < 0 ? 1 : h1 / blocks.length,
    (path.split('/').filter(Boolean).at(-1) ?? '').length,
    articles,
    main / Math.max(1, all.prose),
  ];
}
