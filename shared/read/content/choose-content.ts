import { type Block, blocksOf } from '../blocks.ts';
import { featureRows } from './block-features.ts';
import { contentTrees } from './content-trees.ts';
import type { PageClues } from './page-features.ts';
import { TreeModel } from './tree-model.ts';

/**
 * A block that is content with at least this probability is kept. Of thresholds from .30 to .50 the one with the best
 * word F1 on pages of sites the trees had not seen, with less than 6 % of the known boilerplate kept.
 */
const THRESHOLD = 0.42;
/** Pages with more blocks than a person would read are taken as their landmarks have them. */
const MAX_BLOCKS = 20_000;
/**
 * Below so many characters there is too little to count, and a page's own landmarks tell more: on the short ones of the
 * pages the trees were judged on they gave .77 word F1, the trees .75.
 */
const MIN_CHARS = 1_600;

let model: TreeModel | undefined;

/**
 * The blocks of a copy without boilerplate that are content, in reading order: each is judged by its words, its place,
 * the names around it and what stands beside it. Empty when nothing is content for sure, and on pages too
 * short or too long to be judged so.
 */
export function chooseContent(body: Element, clues: PageClues): Block[] {
  const blocks = blocksOf(body);
  const chars = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (blocks.length > MAX_BLOCKS || chars < MIN_CHARS) return [];
  model ??= new TreeModel(contentTrees);
  const trees = model;
  const chances = featureRows(blocks, body, clues).map((row) => trees.probabilityOf(row));
  return smoothed(blocks, chances);
}

/** Rows of one table and items of one list are kept or left together. */
function smoothed(blocks: readonly Block[], chances: readonly number[]): Block[] {
  const groups = new Map<Element, { chance: number; chars: number }>();
  blocks.forEach((block, index) => {
    const group = groupOf(block);
    if (group === null) return;
    const sum = groups.get(group) ?? { chance: 0, chars: 0 };
    sum.chance += (chances[index] ?? 0) * block.text.length;
    sum.chars += block.text.length;
    groups.set(group, sum);
  });
  return blocks.filter((block, index) => {
    const group = groupOf(block);
    const sum = group === null ? undefined : groups.get(group);
    const chance = sum === undefined ? (chances[index] ?? 0) : sum.chance / Math.max(1, sum.chars);
    return chance >= THRESHOLD;
  });
}

function groupOf({ kind, element }: Block): Element | null {
  if (kind === 'row') return element.closest('table');
  return kind === 'item' ? element.parentElement : null;
}
