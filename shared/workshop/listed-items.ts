/** Something in an ordered list that has an id of its own. */
export type ListedItem = { id: string };

/** The list with one item changed; one that is not there changes nothing. */
export function changedIn<Item extends ListedItem>(
  list: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): Item[] {
  return list.map((item) => (item.id === id ? change(item) : item));
}

/** The list without one item. */
export function without<Item extends ListedItem>(list: readonly Item[], id: string): Item[] {
  return list.filter((item) => item.id !== id);
}

/** The list with an item at a place; at the end when the list is shorter. One that is there already is not added again. */
export function insertedAt<Item extends ListedItem>(
  list: readonly Item[],
  item: Item,
  index: number,
): Item[] {
  return list.some(({ id }) => id === item.id) ? [...list] : list.toSpliced(index, 0, item);
}

/** The list with one item moved by `step` places, not beyond the ends. */
export function movedBy<Item extends ListedItem>(list: readonly Item[], id: string, step: number): Item[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  if (item === undefined) return [...list];
  const to = Math.min(list.length - 1, Math.max(0, from + step));
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
