import { changedIn, insertedAt, type ListedItem, movedBy, without } from '#shared/workshop/listed-items.ts';
import type { SeriesChange } from '#shared/workshop/workshop-series-schema.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import { useWording } from '../parts/wording.ts';
import { focusBeside, focusPart, keepFocus } from './list-focus.ts';

/** What a person does with the things of a list. */
export type Listed<Item extends ListedItem> = {
  /** Adds things at the end, and goes to the first field of the last one. */
  add: (...items: Item[]) => Promise<void>;
  /** Adds something that has no fields of its own, at the end; the focus stays where it is. */
  cite: (item: Item) => Promise<boolean>;
  /** The change that changes one thing. */
  changing: (id: string, change: (item: Item) => Item) => SeriesChange;
  /** Moves a thing; the focus goes with it, and its new place is told. */
  move: (item: Item, step: -1 | 1) => Promise<void>;
  /** Takes a thing away; it can be put back where it was. */
  remove: (item: Item) => Promise<void>;
  /** What the arrow keys with Alt do in a thing's fields. */
  moveByKey: (item: Item) => (event: KeyboardEvent) => void;
};

/** How a list lies in the series, and how its things are called. */
export type ListPlace<Item extends ListedItem> = {
  /** The list as it is. */
  items: readonly Item[];
  /** The change of the whole list. */
  changeList: (change: (items: readonly Item[]) => Item[]) => SeriesChange;
  /** A thing, in words. */
  nameOf: (item: Item) => string;
  /** Says that a thing was taken away. */
  removedText: (name: string) => string;
};

/** Working with a list of the series: adding, moving by keyboard, taking away with a way back. */
export function useListed<Item extends ListedItem>(
  model: SeriesModel,
  { items, changeList, nameOf, removedText }: ListPlace<Item>,
): Listed<Item> {
  const { row } = useWording().words.workshop;
  const move = async (item: Item, step: -1 | 1) => {
    const place = items.indexOf(item) + step;
    if (place < 0 || place >= items.length) return;
    keepFocus(item.id);
    if (await model.change(changeList((list) => movedBy(list, item.id, step))))
      model.tell(row.moved(nameOf(item), place + 1, items.length));
  };
  return {
    async add(...added) {
      const last = added.at(-1);
      if (last && (await model.change(changeList((list) => [...list, ...added])))) focusPart(last.id);
    },
    cite: (item) => model.change(changeList((list) => insertedAt(list, item, list.length))),
    changing: (id, change) => changeList((list) => changedIn(list, id, change)),
    move,
    async remove(item) {
      const place = items.indexOf(item);
      focusBeside(item.id);
      await model.remove(
        changeList((list) => without(list, item.id)),
        {
          text: removedText(nameOf(item)),
          putBack: changeList((list) => insertedAt(list, item, place)),
        },
      );
    },
    moveByKey: (item) => movingByKey((step) => void move(item, step)),
  };
}

/** What Alt and the arrows do in the fields of a thing: they move it. */
export function movingByKey(move: (step: -1 | 1) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || (step !== -1 && step !== 1)) return;
    event.preventDefault();
    event.stopPropagation();
    move(step);
  };
}
