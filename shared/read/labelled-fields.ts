import type { PracticeFieldName, PracticeFields } from '../practice/practice-schema.ts';
import { type Block, textOfBlocks } from './blocks.ts';
import { type Evidence, evidence } from './evidence.ts';
import { labelledValues } from './labelled-values.ts';
import { sectionValue } from './section-values.ts';

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
    const value =
      fields[field] === undefined ? sectionValue(labelled.label.shape, labelled.blocks) : undefined;
    if (value === undefined) continue;
    fields[field] = evidence(value, 'label', `${labelled.label.label}: ${textOfBlocks(labelled.blocks)}`);
  }
  return { labels, fields: fields as FieldEvidence };
}
