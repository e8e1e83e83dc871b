import { type Block, lineOf } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { LabelRanks, PLAIN_RANK } from './label-rank.ts';

/** What the words of a label are known to mean. */
export interface LabelWords<Label> {
  /**
   * What the words stand for: a label, `end` for words that end a value and begin none, nothing for all others.
   * `shown` tells that the mark-up or a colon shows them to be a label; others must be known word for word.
   */
  labelOf(words: string, shown: boolean): Label | 'end' | undefined;
}

/** A label found on a page, with the blocks of its value; none when the page leaves it empty. */
export interface LabelledSection<Label> {
  /** Which label. */
  label: Label;
  /** The page's words for it. */
  words: string;
  /** Whether it is the heading of a section, rather than a label before a value. */
  isHeading: boolean;
  /** Its value. */
  blocks: readonly Block[];
}

/** A place where a value begins or ends. */
export interface LabelMark<Label> {
  /** Where it stands among the blocks. */
  index: number;
  /** The block that holds it. */
  block: Block;
  /** Its label; absent for words that only end a value. */
  label: Label | undefined;
  /** The page's words for it. */
  words: string;
  /** The value's first words, when they stand on the label's own line. */
  sameLine: string;
  /** How strongly it is shown to be a label. */
  rank: number;
}

/** Longer words are a sentence. */
const MAX_WORDS = 120;
/** More labels than any page has; those after them are left. */
const MAX_MARKS = 2_000;
/** The ranks of headings and of the buttons of accordions, which are headings in other clothes. */
const isHeadingRank = (rank: number) => rank <= 7;

/**
 * The labels of a page, whatever the mark-up: terms, first cells of rows, boxes before boxes, headings, buttons of
 * accordions, bold words, words before a colon, lines of one paragraph.
 */
export function findMarks<Label>(
  blocks: readonly Block[],
  { labelOf }: LabelWords<Label>,
  ranks = new LabelRanks(),
): LabelMark<Label>[] {
  const marks: LabelMark<Label>[] = [];
  for (const [index, block] of blocks.entries()) {
    if (marks.length >= MAX_MARKS) break;
    const rank = ranks.of(block);
    const mark = wholeMark(block, rank, labelOf) ?? lineMark(block, labelOf);
    if (mark !== undefined) marks.push({ ...mark, index, block });
  }
  return marks;
}

type Found<Label> = Pick<LabelMark<Label>, 'label' | 'words' | 'sameLine' | 'rank'>;
type LabelOf<Label> = LabelWords<Label>['labelOf'];

function wholeMark<Label>(block: Block, rank: number, labelOf: LabelOf<Label>): Found<Label> | undefined {
  if (block.kind === 'row' || block.text.length > MAX_WORDS) return undefined;
  // The heading of the page names the whole of it, and a heading that is a link names another page.
  if (rank === 1 || leadsElsewhere(block)) return undefined;
  const shown = rank < PLAIN_RANK || /[:?]$/.test(block.text);
  const label = labelOf(block.text, shown);
  if (label === undefined) return undefined;
  return { label: label === 'end' ? undefined : label, words: block.text, sameLine: '', rank };
}

/** Whether a heading is nothing but a link; one that opens an accordion leads nowhere. */
function leadsElsewhere({ kind, text, element }: Block): boolean {
  const link = kind === 'heading' ? (element.closest('a[href]') ?? element.querySelector('a[href]')) : null;
  if (link === null || link.matches('[role="button"], [aria-expanded], [href*="#"]')) return false;
  return lineOf(link).includes(text);
}

/** A line taken apart at its first cell, its colon, or the end of the emphasised words it begins with. */
function lineMark<Label>(block: Block, labelOf: LabelOf<Label>): Found<Label> | undefined {
  const { text, kind, element } = block;
  const at = text.indexOf(kind === 'row' ? '\t' : ':');
  const isHead = kind === 'row' && element.querySelector('td') === null;
  const isTable = kind === 'row' && text.includes('\t', at + 1);
  if (at > 0 && at <= MAX_WORDS && !isHead && !isTable) {
    const found = inlineMark(text.slice(0, at), text.slice(at + 1), labelOf);
    if (found !== undefined) return found;
  }
  const first = kind === 'row' ? null : element.firstElementChild;
  const words = first === null ? '' : firstWords(first);
  const leads = words !== '' && text.length > words.length && text.startsWith(words);
  return leads ? inlineMark(words, text.slice(words.length), labelOf) : undefined;
}

function firstWords(first: Element): string {
  return (first.textContent ?? '').length > 2 * MAX_WORDS ? '' : lineOf(first);
}

function inlineMark<Label>(words: string, rest: string, labelOf: LabelOf<Label>): Found<Label> | undefined {
  const label = labelOf(words, true);
  const sameLine = cleanText(rest).replace(/^[:–-]\s*/, '');
  // Two labels side by side are the head of a table, not a label and its value.
  if (label === undefined || label === 'end' || labelOf(sameLine, false) !== undefined) return undefined;
  return { label, words: cleanText(words), sameLine, rank: PLAIN_RANK };
}

/**
 * The sections of a page of which every label is known: a value reaches to the next label. It does not leave the box
 * that holds the label and the value's beginning, nor go past a heading above the label's own. `goesOn` tells which
 * labels' values go on after the label's own line.
 */
export function closedSections<Label>(
  blocks: readonly Block[],
  marks: readonly LabelMark<Label>[],
  goesOn: (label: Label) => boolean,
): LabelledSection<Label>[] {
  const lastLabel = marks.findLastIndex((mark) => mark.label !== undefined);
  return marks.flatMap((mark, position) => {
    if (mark.label === undefined) return [];
    const own = ownLine(mark);
    const rest = () => {
      const following = blocks.slice(mark.index + 1, marks[position + 1]?.index ?? blocks.length);
      return withinScope(mark.block, following, position >= lastLabel);
    };
    return [sectionOf(mark, mark.label, own.length > 0 && !goesOn(mark.label) ? own : [...own, ...rest()])];
  });
}

/**
 * The sections of a page of which only some labels are known: a value also ends at whatever is shown in the way its
 * own label is, or more strongly. Words that nothing shows to be a label have the next paragraph or list only.
 */
export function openSections<Label>(
  blocks: readonly Block[],
  marks: readonly LabelMark<Label>[],
  ranks = new LabelRanks(),
): LabelledSection<Label>[] {
  const outer = marks.filter((mark) => mark.sameLine === '');
  const nextOf = new Map(outer.map((mark, position) => [mark, outer[position + 1]?.index]));
  return marks.flatMap((mark) => {
    if (mark.label === undefined) return [];
    if (mark.sameLine !== '') {
      const list = /:$/.test(mark.sameLine) ? nextGroup(blocks, mark.index + 1, 'item') : [];
      return [sectionOf(mark, mark.label, [...ownLine(mark), ...list])];
    }
    if (mark.rank === PLAIN_RANK) return [sectionOf(mark, mark.label, nextGroup(blocks, mark.index + 1))];
    const following = blocks.slice(mark.index + 1, nextOf.get(mark) ?? blocks.length);
    return [sectionOf(mark, mark.label, withinRank(mark, following, ranks))];
  });
}

function sectionOf<Label>(
  { words, rank }: LabelMark<Label>,
  label: Label,
  blocks: readonly Block[],
): LabelledSection<Label> {
  return { label, words: words.replace(/[\s:]+$/, ''), isHeading: isHeadingRank(rank), blocks };
}

function ownLine<Label>({ sameLine, block }: LabelMark<Label>): Block[] {
  return sameLine === ''
    ? []
    : [
        {
          ...block,
          kind: block.kind === 'row' ? 'paragraph' : block.kind,
          text: sameLine,
          marker: '',
          gap: '\n\n',
        },
      ];
}

/** The list, the rows or the lines of one paragraph that begin here. */
function nextGroup(blocks: readonly Block[], start: number, only?: Block['kind']): readonly Block[] {
  const first = blocks[start];
  if (first === undefined || first.kind === 'heading' || (only !== undefined && first.kind !== only))
    return [];
  const goesOn = (block: Block) =>
    block.kind === first.kind && (first.kind === 'paragraph' ? block.element === first.element : true);
  const end = blocks.findIndex((block, index) => index > start && !goesOn(block));
  return blocks.slice(start, end === -1 ? blocks.length : end);
}

/** The following blocks up to one that is shown like the label, in the box that holds the label and the first of them. */
function withinRank<Label>(
  { block: label, rank }: LabelMark<Label>,
  following: readonly Block[],
  ranks: LabelRanks,
): readonly Block[] {
  const begin = following[0];
  if (begin === undefined) return [];
  const scope = commonAncestor(label.element, begin.element);
  const end = following.findIndex(
    (block) => (scope !== null && !scope.contains(block.element)) || ranks.of(block) <= rank,
  );
  return end === -1 ? following : following.slice(0, end);
}

/** The following blocks as far as they belong to the label; the last label of a page ends at an equal heading too. */
function withinScope(label: Block, following: readonly Block[], last: boolean): readonly Block[] {
  const begin = following[0];
  if (begin === undefined) return [];
  const scope = commonAncestor(label.element, begin.element);
  const end = following.findIndex((block) => {
    if (scope !== null && !scope.contains(block.element)) return true;
    if (block.kind !== 'heading') return false;
    if (label.kind === 'heading') return block.level < label.level || (last && block.level === label.level);
    return block.level <= 2 && block.element.parentElement === scope;
  });
  return end === -1 ? following : following.slice(0, end);
}

function commonAncestor(one: Element, other: Element): Element | null {
  let ancestor: Element | null = one.parentElement ?? one;
  if (one === other) return one;
  while (ancestor !== null && !ancestor.contains(other)) ancestor = ancestor.parentElement;
  return ancestor;
}
