import type { PublicationChanges } from '../check/publication-changes.ts';

/** How many partners differ between two publications of an agreement. */
export type ChangeCounts = {
  /** Partners that were not in the earlier one. */
  readonly added: number;
  /** Partners of whom something else is told. */
  readonly changed: number;
  /** Partners that have left since. */
  readonly left: number;
};

/** What of its partners has changed since the last publication, in numbers. */
export function changeCounts({ partners }: Pick<PublicationChanges, 'partners'>): ChangeCounts {
  const counts = { added: 0, changed: 0, left: 0 };
  for (const { what } of partners) {
    if (what === 'new') counts.added += 1;
    else if (what === 'changed') counts.changed += 1;
    else if (what !== 'removed') counts.left += 1;
  }
  return counts;
}
