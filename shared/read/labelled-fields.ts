import { safeUrl } from '../html/safe-url.ts';
import type { PracticeLink } from '../practice/field-shapes.ts';
import type { PracticeFieldName, PracticeFields } from '../practice/practice-schema.ts';
import { type Block, lineOf, textOfBlocks } from './blocks.ts';
import { comparable } from './clean-text.ts';
import { firstDay } from './days.ts';
import { type Evidence, evidence } from './evidence.ts';
import { type LabelledValue, labelledValues } from './labelled-values.ts';

/** The fields of a card, each with its reason. */
export type FieldEvidence = { [Name in PracticeFieldName]?: Evidence<NonNullable<PracticeFields[Name]>> };

/** What Innokylä's labels fill. */
export interface LabelledFields {
  /** How many different labels the page has, and which; fewer than three make no card. */
  labels: Evidence<number>;
  /** The fields they fill; none when there are fewer than three labels. */
  fields: FieldEvidence;
}

/** Fewer labels are a coincidence. */
const ENOUGH = 3;

/** Reads the fields of a card from Innokylä's labels; the first label that has a value wins. */
export function readLabelledFields(blocks: readonly Block[]): LabelledFields {
  const values = labelledValues(blocks);
  const names = [...new Set(values.map((value) => value.label.label))];
  const labels = evidence(names.length, 'label', names.join(', '));
  if (names.length < ENOUGH) return { labels, fields: {} };
  const fields: Partial<Record<PracticeFieldName, Evidence<unknown>>> = {};
  for (const labelled of values) {
    const { field } = labelled.label;
    const value = fields[field] === undefined ? fieldValue(labelled) : undefined;
    if (value === undefined) continue;
    fields[field] = evidence(value, 'label', `${labelled.label.label}: ${textOfBlocks(labelled.blocks)}`);
  }
  return { labels, fields: fields as FieldEvidence };
}

function fieldValue({ label, blocks }: LabelledValue): unknown {
  if (blocks.length === 0) return undefined;
  switch (label.shape) {
    case 'line':
      return blocks.map((block) => block.text).join(', ');
    case 'story':
      return textOfBlocks(blocks);
    case 'day':
      return firstDay(blocks.map((block) => block.text).join(' '));
    case 'tags':
      return filled(tagsOf(blocks));
    case 'links':
      return filled(linksOf(blocks));
  }
}

function filled<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** One tag for each element: a list item, a link, a box of its own; commas part what no element does. */
function tagsOf(blocks: readonly Block[]): string[] {
  const tags = blocks.flatMap((block) => {
    const inner = [...block.element.querySelectorAll('a, span, em, strong, b, li')]
      .filter((element) => element.querySelector('a, span, em, strong, b, li') === null)
      .map(lineOf)
      .filter((words) => words !== '' && block.text.includes(words));
    const covered = comparable(inner.join(' ')) === comparable(block.text);
    return covered ? inner : block.text.split(/\s*[,;•]\s*/);
  });
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function linksOf(blocks: readonly Block[]): PracticeLink[] {
  const links = new Map<string, PracticeLink>();
  for (const anchor of blocks.flatMap((block) => anchorsOf(block.element))) {
    const address = safeUrl(anchor.getAttribute('href') ?? '');
    const text = lineOf(anchor);
    if (address !== undefined && text !== '' && !links.has(address)) links.set(address, { text, address });
  }
  return [...links.values()];
}

function anchorsOf(element: Element): Element[] {
  const around = element.closest('a[href]');
  return around === null ? [...element.querySelectorAll('a[href]')] : [around];
}
