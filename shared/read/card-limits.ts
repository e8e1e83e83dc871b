import { FIELD_SHAPES } from '../practice/field-order.ts';
import type { PracticeLink } from '../practice/field-shapes.ts';
import type { PracticeFieldName } from '../practice/practice-schema.ts';
import { shortened } from './clean-text.ts';

/** The longest value of fields that are one line, in characters. */
const MAX_LINE = 2_000;
const MAX_STORY = 100_000;
const MAX_TAG = 200;
const MAX_NAME = 500;

/** A value cut to what its field's schema allows: a page may say more than any card holds. */
export function withinLimits(name: PracticeFieldName, value: unknown): unknown {
  const shape = FIELD_SHAPES[name];
  if (typeof value === 'string') return shortened(value, shape === 'story' ? MAX_STORY : MAX_LINE);
  if (!Array.isArray(value)) return value;
  if (shape === 'links') return value.slice(0, 200).map(withinLink);
  if (shape === 'names') return value.slice(0, 500).map((each) => shortened(String(each), MAX_NAME));
  if (shape === 'tags') return value.slice(0, 100).map((each) => shortened(String(each), MAX_TAG));
  return value;
}

function withinLink({ text, address }: PracticeLink): PracticeLink {
  return { text: shortened(text, MAX_LINE), address };
}
