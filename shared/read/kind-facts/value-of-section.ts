import type { FieldShape } from '../../practice/field-order.ts';
import type { Block } from '../blocks.ts';
import { organisationNames } from '../organisation-names.ts';
import { filled, sectionValue } from '../section-values.ts';
import { sentencesOf } from '../sentences.ts';

/** A longer fact of one line is cut at a sentence's end. */
const MAX_FACT = 300;

/** What a section of a page tells in a field's shape: one line, a story, names one by one, links, a day or tags. */
export function valueOfSection(shape: FieldShape, blocks: readonly Block[]): unknown {
  if (shape === 'line') return firstLine(blocks);
  if (shape === 'names') return filled(organisationNames(blocks));
  return sectionValue(shape, blocks);
}

/** A section's first paragraph or list as one line, at most a few sentences of it; undefined when there is none. */
export function firstLine(blocks: readonly Block[]): string | undefined {
  const start = blocks.findIndex((block) => block.kind !== 'heading' && !isTableHead(block));
  const first = blocks[start];
  if (first === undefined) return undefined;
  const leadsToList = first.kind === 'paragraph' && first.text.endsWith(':');
  const kind = leadsToList ? 'item' : first.kind;
  const following = blocks.slice(start + 1);
  const end = following.findIndex(
    (block) => block.kind !== kind || (kind === 'paragraph' && block.element !== first.element),
  );
  const rest = following.slice(0, end === -1 ? following.length : end).map((block) => block.text);
  const parts = leadsToList ? [`${first.text} ${rest.join(', ')}`] : [first.text, ...rest];
  return firstSentences(
    parts
      .map((part) => part.replaceAll('\t', ' '))
      .join(', ')
      .trim(),
  );
}

function isTableHead({ kind, element }: Block): boolean {
  return kind === 'row' && element.querySelector('th') !== null && element.querySelector('td') === null;
}

function firstSentences(text: string): string | undefined {
  if (text.length <= MAX_FACT) return text === '' ? undefined : text;
  const [first = '', ...others] = sentencesOf(text);
  let line = first;
  for (const sentence of others) {
    if (line.length + 1 + sentence.length > MAX_FACT) break;
    line += ` ${sentence}`;
  }
  return line;
}
