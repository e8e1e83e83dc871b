import type { SharedCollection, SharedPractice } from './shared-collection-schema.ts';
import type { SubscribedCounts, SubscribedPractice } from './subscribed-schema.ts';

/** A shared practice with the sum of its canonical JSON. */
export type SummedPractice = {
  /** The practice. */
  practice: SharedPractice;
  /** SHA-256 of its canonical JSON. */
  sha256: string;
};

/** How the rows of a subscription change by a reading: those to write, and the ids of those that go without a trace. */
export type RowChanges = { put: SubscribedPractice[]; drop: string[] };

/**
 * What a new reading of a collection makes of what is known of it. A practice that came and went before anyone saw it
 * leaves no trace; one that came back as it was is as if it had never gone.
 */
export function rowsAfterReading(
  subscriptionId: string,
  known: readonly SubscribedPractice[],
  read: readonly SummedPractice[],
  collection: Pick<SharedCollection, 'removed' | 'publishedAt'>,
): RowChanges {
  const rows = new Map(known.map((row) => [row.id, row]));
  const put = read.flatMap((each, place): SubscribedPractice[] => {
    const row = rows.get(each.practice.id);
    rows.delete(each.practice.id);
    const after = rowOf(subscriptionId, row, each, place);
    return row !== undefined && isSameRow(row, after) ? [] : [after];
  });
  const left = [...rows.values()].filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const goneAt = new Map((collection.removed ?? []).map(({ id, at }) => [id, at]));
  const withdrawn = left
    .filter(({ state }) => state !== 'new')
    .map((row): SubscribedPractice => {
      return { ...row, state: 'withdrawn', withdrawnAt: goneAt.get(row.id) ?? collection.publishedAt };
    });
  return { put: [...put, ...withdrawn], drop: left.flatMap(({ id, state }) => (state === 'new' ? id : [])) };
}

function rowOf(
  subscriptionId: string,
  row: SubscribedPractice | undefined,
  { practice, sha256 }: SummedPractice,
  place: number,
): SubscribedPractice {
  const base = { subscriptionId, id: practice.id, place, practice, sha256 };
  if (row === undefined || isGoneFromSight(row) || row.state === 'new') return { ...base, state: 'new' };
  const before = row.before ?? { practice: row.practice, sha256: row.sha256 };
  return before.sha256 === sha256 ? { ...base, state: 'same' } : { ...base, state: 'changed', before };
}

/** Whether a person knows that a practice was taken out: when it comes back it is new to them. */
function isGoneFromSight({ state, withdrawnAt }: SubscribedPractice): boolean {
  return withdrawnAt !== undefined && state === 'same';
}

function isSameRow(one: SubscribedPractice, other: SubscribedPractice): boolean {
  return (
    one.sha256 === other.sha256 &&
    one.place === other.place &&
    one.state === other.state &&
    one.withdrawnAt === other.withdrawnAt
  );
}

/** A row once a person has seen it. */
export function seenRow({ before: _before, ...row }: SubscribedPractice): SubscribedPractice {
  return { ...row, state: 'same' };
}

/** How many practices there are and what is new of them. */
export function countRows(
  rows: readonly Pick<SubscribedPractice, 'state' | 'withdrawnAt'>[],
): SubscribedCounts {
  const inState = (wanted: SubscribedPractice['state']) =>
    rows.filter(({ state }) => state === wanted).length;
  return {
    practices: rows.filter(({ withdrawnAt }) => withdrawnAt === undefined).length,
    new: inState('new'),
    changed: inState('changed'),
    withdrawn: inState('withdrawn'),
  };
}
