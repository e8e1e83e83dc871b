import type { Collection } from './collection-schema.ts';

/**
 * The practices of a collection in its order. By date the newest comes first, which their ids tell: they sort by time of
 * making. By hand those that were placed stand where they were put, and the others follow by date.
 */
export function orderPractices(
  collection: Pick<Collection, 'order' | 'practiceOrder'>,
  practiceIds: readonly string[],
): string[] {
  const byDate = [...practiceIds].sort((a, b) => (a < b ? 1 : -1));
  if (collection.order === 'date') return byDate;
  const there = new Set(practiceIds);
  const placed = collection.practiceOrder.filter((id) => there.has(id));
  const isPlaced = new Set(placed);
  return [...placed, ...byDate.filter((id) => !isPlaced.has(id))];
}

/** A list with one of its members a place nearer the beginning (-1) or the end (1); as it was when there is no such place. */
export function movedBy(ids: readonly string[], id: string, step: 1 | -1): string[] {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.with(from, ids[to] ?? id).with(to, id);
}
