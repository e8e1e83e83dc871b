import { Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { ListedItem } from '#shared/workshop/listed-items.ts';
import { Button } from '../parts/Button.tsx';
import { RowButtons } from '../parts/RowButtons.tsx';
import { focusBeside, focusPart, keepFocus } from '../workshop/list-focus.ts';
import { movingByKey } from '../workshop/use-listed.ts';
import type { Editor, ListEditor } from './record-editor.ts';

/** Props of a list of things that are edited where they stand. */
export type ItemListProps<Item extends ListedItem> = {
  /** The list. */
  list: ListEditor<Item>;
  /** A new thing. */
  newItem: () => Item;
  /** A thing, in words. */
  nameOf: (item: Item) => string;
  /** Button: add one. */
  addLabel: string;
  /** What a list without things means. */
  empty?: string;
  /** The fields of a thing. */
  children: (of: Editor<Item>) => ComponentChildren;
};

/** A list of things: each with its fields, moved and taken away by buttons; a new one comes at the end and gets the focus. */
export function ItemList<Item extends ListedItem>(props: ItemListProps<Item>) {
  const { list, newItem, nameOf, addLabel, empty, children } = props;
  const add = async () => {
    const item = newItem();
    if (await list.add(item)) focusPart(item.id);
  };
  const move = (item: Item, step: -1 | 1) => {
    keepFocus(item.id);
    void list.move(item, step);
  };
  return (
    <div class="item-list">
      {list.items.length === 0 && empty && <p class="hint">{empty}</p>}
      {list.items.length > 0 && (
        <ul class="plain-list">
          {list.items.map((item, place) => (
            <li
              key={item.id}
              class="item-row"
              data-part={item.id}
              onKeyDown={movingByKey((step) => move(item, step))}
            >
              <div class="item-fields">{children(list.editorOf(item))}</div>
              <RowButtons
                what={nameOf(item)}
                place={place}
                count={list.items.length}
                onMove={(step) => move(item, step)}
                onRemove={() => {
                  focusBeside(item.id);
                  void list.remove(item);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="list-actions">
        <Button drawing={Plus} label={addLabel} onUse={() => void add()} />
      </div>
    </div>
  );
}
