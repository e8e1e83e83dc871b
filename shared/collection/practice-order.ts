import type { Collection } from './collection-schema.ts';

/** What tells a practice's place by date. */
type Placed = {
  /** Its id. */
  id: string;
  /** When it came into the library. */
  createdAt: string;
};

/**
 * The practices of a collection in its order. By date the newest comes first; by hand those that were placed stand where
 * they were put, and the others follow by date.
 */
export function orderPractices<Practice extends Placed>(
  collection: Pick<Collection, 'order' | 'practiceOrder'>,
  practices: readonly Practice[],
): Practice[] {
  const byDate = [...practices].sort(
    (a, b) => compareText(b.createdAt, a.createdAt) || compareText(b.id, a.id),
  );
  if (collection.order === 'date') return byDate;
  const there = new Map(practices.map((practice) => [practice.id, practice]));
  const placed = collection.practiceOrder.flatMap((id) => there.get(id) ?? []);
  const isPlaced = new Set(placed);
  return [...placed, ...byDate.filter((practice) => !isPlaced.has(practice))];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A list with one of its members a place nearer the beginning (-1) or the end (1); as it was when there is no such place. */
export function movedBy(ids: readonly string[], id: string, step: 1 | -1): string[] {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.with(from, ids[to] ?? id).with(to, id);
}

/** An order with one practice in the place of another; one that is in the order itself keeps its own place. */
export function practiceReplaced(ids: readonly string[], fromId: string, toId: string): string[] {
  if (ids.includes(toId)) return ids.filter((id) => id !== fromId);
  return ids.map((id) => (id === fromId ? toId : id));
}
