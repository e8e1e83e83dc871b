import { type Block, blocksOf } from './blocks.ts';

/** The lines around a page's heading, where its date and its author stand. */
export interface HeadingLines {
  /** The last lines before the heading, in reading order. */
  before: readonly Block[];
  /** The lines after it, until the text is under way. */
  after: readonly Block[];
}

/** How much text an element around the heading holds at least, in characters. */
const ENOUGH = 2_000;
/** How far up it may lie. */
const MAX_LEVELS = 8;
const LINES_BEFORE = 4;
const LINES_AFTER = 14;
/** Longer lines are running text. */
const MAX_LINE = 200;
/** So much running text may stand before a date: a lead. */
const MAX_PROSE = 500;

const known = new WeakMap<Element, HeadingLines>();

/** The lines before and after a heading; none when the page has no heading. Several fields ask for the same ones. */
export function headingLines(heading: Element | undefined): HeadingLines {
  if (heading === undefined) return { before: [], after: [] };
  const lines = known.get(heading) ?? linesAround(heading);
  known.set(heading, lines);
  return lines;
}

function linesAround(heading: Element): HeadingLines {
  const blocks = blocksOf(surroundings(heading));
  const own = (block: Block) => block.element === heading || heading.contains(block.element);
  const first = blocks.findIndex(own);
  if (first < 0) return { before: [], after: [] };
  const last = blocks.findLastIndex(own);
  return { before: linesBefore(blocks.slice(0, first)), after: linesAfter(blocks.slice(last + 1)) };
}

function surroundings(heading: Element): Element {
  let place = heading;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const parent = place.parentElement;
    if (parent === null || (place.textContent ?? '').length > ENOUGH) break;
    place = parent;
  }
  return place;
}

function linesBefore(blocks: readonly Block[]): Block[] {
  const near = blocks.slice(-LINES_BEFORE);
  const border = near.findLastIndex(({ kind, text }) => kind === 'heading' || text.length > MAX_LINE);
  return near.slice(border + 1);
}

/** The lines after a heading. A heading with a link begins another page's teaser. */
function linesAfter(blocks: readonly Block[]): Block[] {
  const lines: Block[] = [];
  let prose = 0;
  for (const block of blocks.slice(0, LINES_AFTER)) {
    const teaser = block.kind === 'heading' && block.element.querySelector('a') !== null;
    if (teaser || block.kind === 'row' || prose > MAX_PROSE) break;
    if (block.text.length > MAX_LINE) prose += block.text.length;
    else lines.push(block);
  }
  return lines;
}
