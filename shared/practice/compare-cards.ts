import { FIELD_ORDER } from './field-order.ts';
import type { PracticeFieldName, PracticeFields } from './practice-schema.ts';

/** What happened to a field between two readings of a page. */
export interface FieldChange {
  /** The field. */
  name: PracticeFieldName;
  /** It came, went or says something else now. */
  change: 'added' | 'removed' | 'changed';
}

/** What differs between two cards, in the order the card is read. Order of lists counts; white space does not. */
export function compareCards(before: PracticeFields, after: PracticeFields): FieldChange[] {
  return FIELD_ORDER.flatMap((name): FieldChange[] => {
    const [old, now] = [before[name], after[name]];
    if (old === undefined && now === undefined) return [];
    if (old === undefined) return [{ name, change: 'added' }];
    if (now === undefined) return [{ name, change: 'removed' }];
    return sameValue(old, now) ? [] : [{ name, change: 'changed' }];
  });
}

/** Whether two values of a field say the same. */
export function sameValue(first: unknown, second: unknown): boolean {
  return comparableValue(first) === comparableValue(second);
}

/** A value as text in which keys have an order, absent keys are absent, and white space is one space. */
function comparableValue(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return part.replace(/\s+/g, ' ').trim();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([, each]) => each !== undefined);
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
