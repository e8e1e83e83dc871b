import type { z } from 'zod/mini';
import {
  type PracticeDraft,
  type PracticeFieldName,
  type PracticeFields,
  practiceFieldsSchema,
} from '../practice/practice-schema.ts';
import { type Provenance, provenanceSchema } from '../practice/provenance.ts';
import type { CarefulReading } from './careful-reading.ts';

/** The parts of a list that keep to a schema; the others are left out and noted under the rule's name. */
export function checkedList<Item extends z.ZodMiniType>(
  careful: CarefulReading,
  rule: string,
  item: Item,
  values: readonly unknown[],
): z.infer<Item>[] {
  return values.flatMap((value) => {
    const parsed = item.safeParse(value);
    if (parsed.success) return [parsed.data];
    careful.note(rule);
    return [];
  });
}

/** The fields of a card that keep to its schema, with their reasons; the others are left out and noted. */
export function checkedDraft(
  careful: CarefulReading,
  fields: Partial<Record<PracticeFieldName, unknown>>,
  provenance: Partial<Record<PracticeFieldName, Provenance>>,
): PracticeDraft {
  const good: Partial<Record<PracticeFieldName, unknown>> = { kind: 'page' };
  const reasons: Partial<Record<PracticeFieldName, Provenance>> = {};
  for (const name of Object.keys(fields) as PracticeFieldName[]) {
    const parsed = practiceFieldsSchema.shape[name].safeParse(fields[name]);
    const reason = provenanceSchema.safeParse(provenance[name]);
    if (!parsed.success || parsed.data === undefined) {
      careful.note(`field/${name}`);
      continue;
    }
    good[name] = parsed.data;
    if (reason.success) reasons[name] = reason.data;
  }
  return { fields: good as PracticeFields, provenance: reasons };
}
