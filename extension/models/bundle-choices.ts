import { type RecordChoice, resolved } from '#shared/bundle/compare-records.ts';
import { type ComparedRecord, differingParts, isFit } from '#shared/bundle/record-parts.ts';
import { type BundleChoices, choiceKey } from '../database/bundle-import.ts';
import type { BundleConflict } from '../database/bundle-plan.ts';

/** By what the choice about a conflict is kept. */
export function conflictKey({ table, ours }: BundleConflict): string {
  return choiceKey(table, ours.id);
}

/** The parts of a record about which a person may choose. */
export function partsOf({ table, ours, theirs, standing }: BundleConflict): readonly string[] {
  return standing === 'conflict' ? differingParts(table, ours, theirs) : [];
}

/** What is chosen about a record that differs. */
export function choiceOf({ chosen, others }: BundleChoices, conflict: BundleConflict): RecordChoice {
  return chosen.get(conflictKey(conflict)) ?? others;
}

/** The parts of a record that come from the file. */
export function takenParts(choices: BundleChoices, conflict: BundleConflict): ReadonlySet<string> {
  const choice = choiceOf(choices, conflict);
  if (choice === 'ours') return new Set();
  return choice === 'theirs' ? new Set(partsOf(conflict)) : choice;
}

/** Whether the parts together make a record as its table has them. What is all of one side is as that side is. */
export function isMixFit({ table, ours, theirs }: BundleConflict, taken: ReadonlySet<string>): boolean {
  if (taken.size === 0) return true;
  const mixed = resolved<ComparedRecord>(table, ours, theirs, taken);
  return mixed === undefined || isFit(table, mixed);
}
