import type { Block } from './blocks.ts';
import { type InnokylaLabel, innokylaLabels, PHASE_LABEL, sectionWords } from './innokyla-labels.ts';
import { closedSections, findMarks, type LabelledSection } from './labelled-sections.ts';

/** One of Innokylä's labels found on a page, with the blocks of its value; none when the field was left empty. */
export type LabelledValue = LabelledSection<InnokylaLabel>;

const comparableLabel = (text: string) => text.replace(/[\s:*]+$/, '').toLocaleLowerCase('fi');
const labelByWords = new Map(innokylaLabels.map((label) => [comparableLabel(label.label), label]));
const sections = new Set(sectionWords.map(comparableLabel));
const phase = comparableLabel(PHASE_LABEL);

/**
 * Splits a page at Innokylä's labels, whatever the mark-up. A value reaches to the next label or section word, since
 * every label of such a page is known.
 */
export function labelledValues(blocks: readonly Block[]): LabelledValue[] {
  const found = findMarks(blocks, { labelOf });
  const phaseAt = found.findIndex((mark) => mark.label && comparableLabel(mark.label.label) === phase);
  const marks = found.filter(
    (mark, position) => mark.label?.afterPhase !== true || phaseAt === -1 || position > phaseAt,
  );
  return closedSections(blocks, marks, (label) => label.shape === 'story');
}

function labelOf(words: string): InnokylaLabel | 'end' | undefined {
  const label = comparableLabel(words);
  return sections.has(label) ? 'end' : labelByWords.get(label);
}
