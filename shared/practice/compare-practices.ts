import { sameValue } from './compare-cards.ts';
import { FIELD_ORDER } from './field-order.ts';
import type { PracticeFieldName, PracticeFields } from './practice-schema.ts';

/** How many practices can be compared at a time: the fewest, and the most that stand side by side and can be read. */
export const COMPARED = { fewest: 2, most: 5 } as const;

/** One field of the practices that are compared. */
export type ComparedField = {
  /** The field. */
  name: PracticeFieldName;
  /** For each practice, in their order, whether it tells the field. */
  told: readonly boolean[];
  /** Whether they say different things; a practice that does not tell the field differs from one that does. */
  differs: boolean;
};

/** The fields of several practices in the order a card is read. A field that none of them tells is left out. */
export function comparePractices(practices: readonly PracticeFields[]): ComparedField[] {
  return FIELD_ORDER.flatMap((name): ComparedField[] => {
    const values = practices.map((fields) => fields[name]);
    const told = values.map((value) => value !== undefined);
    if (!told.includes(true)) return [];
    return [{ name, told, differs: values.some((value) => !sameValue(value ?? null, values[0] ?? null)) }];
  });
}
