import type { Block } from './blocks.ts';
import { lineOf } from './blocks.ts';
import { cleanText } from './clean-text.ts';
import { type InnokylaLabel, innokylaLabels, PHASE_LABEL, sectionWords } from './innokyla-labels.ts';

/** A label found on a page, with the blocks of its value; none when the field was left empty. */
export interface LabelledValue {
  /** Which label. */
  label: InnokylaLabel;
  /** Its value. */
  blocks: readonly Block[];
}

/** A place where a value begins or ends. */
interface Mark {
  index: number;
  block: Block;
  /** Absent for a section word. */
  label: InnokylaLabel | undefined;
  /** The value's first words, when they stand on the label's own line. */
  sameLine: string;
}

const comparableLabel = (text: string) => text.replace(/[\s:*]+$/, '').toLocaleLowerCase('fi');
const labelByWords = new Map(innokylaLabels.map((label) => [comparableLabel(label.label), label]));
const sections = new Set(sectionWords.map(comparableLabel));
const phase = comparableLabel(PHASE_LABEL);

/**
 * Splits a page at Innokylä's labels, whatever the mark-up: terms and descriptions, rows, pairs of boxes, headings,
 * closed accordions, lines of one paragraph. A value reaches to the next label or section word; it does not leave
 * the box that holds the label and the value's beginning, nor go past a heading above the label's own.
 */
export function labelledValues(blocks: readonly Block[]): LabelledValue[] {
  const marks = findMarks(blocks);
  return marks.flatMap((mark, position) => {
    if (mark.label === undefined) return [];
    const next = marks[position + 1];
    const last = !marks.slice(position + 1).some((later) => later.label !== undefined);
    const following = blocks.slice(mark.index + 1, next?.index ?? blocks.length);
    const rest = withinScope(mark.block, following, last);
    const own = mark.sameLine === '' ? [] : [{ ...mark.block, text: mark.sameLine, gap: '\n\n' as const }];
    return [
      { label: mark.label, blocks: mark.sameLine !== '' && !isStory(mark.label) ? own : [...own, ...rest] },
    ];
  });
}

const isStory = (label: InnokylaLabel) => label.shape === 'story';

function findMarks(blocks: readonly Block[]): Mark[] {
  const found = blocks.flatMap((block, index) => markAt(block, index) ?? []);
  const phaseAt = found.findIndex((mark) => mark.label && comparableLabel(mark.label.label) === phase);
  return found.filter(
    (mark, position) => mark.label?.afterPhase !== true || phaseAt === -1 || position > phaseAt,
  );
}

function markAt(block: Block, index: number): Mark | undefined {
  const whole = comparableLabel(block.text);
  if (sections.has(whole)) return { index, block, label: undefined, sameLine: '' };
  const label = labelByWords.get(whole);
  if (label !== undefined) return { index, block, label, sameLine: '' };
  const [words, value] = splitLine(block);
  const inline = words === undefined ? undefined : labelByWords.get(comparableLabel(words));
  return inline && { index, block, label: inline, sameLine: value };
}

/** A line taken apart at its first cell, its colon, or the end of the emphasised words it begins with. */
function splitLine({ text, kind, element }: Block): [words: string | undefined, value: string] {
  const at = kind === 'row' ? text.indexOf('\t') : text.indexOf(':');
  if (at > 0 && labelByWords.has(comparableLabel(text.slice(0, at)))) {
    return [text.slice(0, at), cleanText(text.slice(at + 1))];
  }
  const first = element.firstElementChild;
  const words = first === null ? '' : lineOf(first);
  const leads = words !== '' && kind !== 'row' && text.length > words.length && text.startsWith(words);
  return leads ? [words, cleanText(text.slice(words.length))] : [undefined, ''];
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
