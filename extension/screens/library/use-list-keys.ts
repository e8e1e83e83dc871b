import type { RefObject } from 'preact';
import type { BulkModel } from '../../models/bulk-model.ts';
import type { FindModel } from '../../models/find-model.ts';
import type { SelectionModel } from '../../models/selection-model.ts';
import type { ListActs } from './list-acts.ts';
import { focusedItemId, moveInList } from './move-in-list.ts';
import { useLibraryKeys } from './use-library-keys.ts';

/** What the keys of the list act on. */
export type ListKeys = ListActs & {
  find: FindModel;
  selection: SelectionModel;
  bulk: BulkModel;
  /** The practice that is open. */
  openId: string | undefined;
  /** Where it is shown. */
  pane: RefObject<HTMLElement | null>;
};

/** The keys of the list and of the open practice. They are the same in every view. */
export function useListKeys(keys: ListKeys): void {
  const { find, selection, bulk, openId, pane } = keys;
  const order = () => find.rows.value.map(({ id }) => id);
  const extend = (step: 1 | -1) => {
    const from = focusedItemId();
    if (!moveInList(step, openId)) return false;
    const to = focusedItemId();
    if (to !== undefined) selection.extendTo(to, order(), from);
    return true;
  };
  /** The practices that a key acts on: the selected ones, else the one with the focus, else the open one. */
  const meant = () => {
    if (selection.hasAny.value) return [...selection.ids.value];
    return [focusedItemId() ?? openId].filter((id) => id !== undefined);
  };
  useLibraryKeys({
    next: () => moveInList(1, openId),
    previous: () => moveInList(-1, openId),
    select: () => {
      const id = focusedItemId();
      if (id !== undefined) selection.toggle(id);
      return id !== undefined;
    },
    'extend-next': () => extend(1),
    'extend-previous': () => extend(-1),
    'select-all': () => {
      if (find.total.value === 0) return false;
      keys.onSelectAll();
      return true;
    },
    compare: () => keys.onCompare(focusedItemId()),
    pin: () => {
      const ids = meant();
      if (ids.length > 0) void bulk.togglePin(ids);
      return ids.length > 0;
    },
    tag: () => {
      const ids = meant();
      if (ids.length > 0) void bulk.choose('tags', ids);
      return ids.length > 0;
    },
    edit: () => openEditor(pane.current),
    delete: () => {
      if (!selection.hasAny.value) return keys.onTrash(focusedItemId());
      keys.onTrashSelected();
      return true;
    },
    back: () => selection.clear() || keys.onBack(),
  });
}

/** Opens the editor of the field the focus is in, or else of the title. */
function openEditor(pane: HTMLElement | null): boolean {
  const field = document.activeElement?.closest('.field') ?? pane?.querySelector('.field-title');
  const button = field?.querySelector<HTMLElement>('.button-icon');
  button?.click();
  return button !== null && button !== undefined;
}
