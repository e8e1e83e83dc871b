import { sameValue } from './compare-cards.ts';
import { FIELD_ORDER } from './field-order.ts';
import type { PracticeFieldName, PracticeFields } from './practice-schema.ts';

/** How many practices can be compared at a time: the fewest, and the most that stand side by side and can be read. */
export const COMPARED = { fewest: 2, most: 5 } as const;

/**
 * What a comparison finds of a field. `same`: all say the same. `not-all`: those that tell it say the same, and some do not
 * tell it. `differs`: they say different things. `untold`: none tells it.
 */
export type FieldOutcome = 'same' | 'not-all' | 'differs' | 'untold';

/** One field of the practices that are compared. */
export type ComparedField = {
  /** The field. */
  name: PracticeFieldName;
  /** For each practice, in their order, whether it tells the field. */
  told: readonly boolean[];
  /** What was found. */
  outcome: FieldOutcome;
};

/** The fields of several practices in the order a card is read. A field that none of them tells is left out. */
export function comparePractices(practices: readonly PracticeFields[]): ComparedField[] {
  return FIELD_ORDER.flatMap((name): ComparedField[] => {
    const values = practices.map((fields) => fields[name]);
    const told = values.map((value) => value !== undefined);
    const [first, ...others] = values.filter((value) => value !== undefined);
    if (first === undefined) return [];
    if (others.some((value) => !sameValue(value, first))) return [{ name, told, outcome: 'differs' }];
    return [{ name, told, outcome: told.includes(false) ? 'not-all' : 'same' }];
  });
}

/** Whether the practices are not all alike in a field. */
export function isDifferent({ outcome }: Pick<ComparedField, 'outcome'>): boolean {
  return outcome === 'differs' || outcome === 'not-all';
}
