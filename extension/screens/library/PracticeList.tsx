import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { View } from '#shared/find/find-query.ts';
import type { Sort } from '#shared/find/find-request.ts';
import type { FindModel } from '../../models/find-model.ts';
import type { SelectionModel } from '../../models/selection-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { FoundItemProps } from './found-item.ts';
import { focusedItemId, focusItem, moveInList } from './move-in-list.ts';
import { PracticeListRow } from './PracticeListRow.tsx';
import { PracticeTable } from './PracticeTable.tsx';
import { PracticeTile } from './PracticeTile.tsx';

/** Props of the list. */
export type PracticeListProps = {
  /** The rows and how to get more. */
  find: FindModel;
  /** Which practices are selected. */
  selection: SelectionModel;
  /** The way the list is looked at. */
  view: View;
  /** The practice that is open. */
  openId: string | undefined;
  /** The row the Tab key reaches. */
  currentId: string | undefined;
  /** The address of a practice in this page. */
  addressOf: (practiceId: string) => string;
  /** Called when a row gets the focus. */
  onFocusRow: (practiceId: string) => void;
  /** Called with another order. */
  onSort: (sort: Sort) => void;
};

/** The practices that were found, as lines, cards or a table. More come as an end is neared, or by its button. */
export function PracticeList(props: PracticeListProps) {
  const { find, selection, view, onSort } = props;
  const { offset } = find.shown.value;
  const items = useItems(props);
  useKeptFocus();
  return (
    <div
      data-list
      class={`found found-${view}`}
      onClickCapture={(event) => {
        const id = event.shiftKey ? itemIdOf(event.target) : undefined;
        if (id === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        const order = find.rows.value.map((row) => row.id);
        selection.extendTo(id, order, props.currentId);
      }}
    >
      {offset > 0 && <MoreRows find={find} which="earlier" />}
      <FoundView items={items} view={view} sort={find.query.value.sort} onSort={onSort} />
      {offset + find.rows.value.length < find.total.value && <MoreRows find={find} which="later" />}
    </div>
  );
}

function FoundView({
  items,
  view,
  sort,
  onSort,
}: {
  items: readonly FoundItemProps[];
  view: View;
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  const { words } = useWording();
  if (view === 'table') return <PracticeTable items={items} sort={sort} onSort={onSort} />;
  const Item = view === 'cards' ? PracticeTile : PracticeListRow;
  return (
    <ul class={view === 'cards' ? 'tiles' : 'rows'} aria-label={words.library.list}>
      {items.map((item) => (
        <Item key={item.row.id} {...item} />
      ))}
    </ul>
  );
}

/** Gives the focus back to the practice that had it, or to the first one, when drawing the list anew has taken it away. */
function useKeptFocus(): void {
  const focusedId = focusedItemId();
  useLayoutEffect(() => {
    if (focusedId === undefined || document.activeElement !== document.body) return;
    focusItem(focusedId);
    if (document.activeElement === document.body) moveInList(1);
  });
}

function useItems(props: PracticeListProps): FoundItemProps[] {
  const { find, selection, openId, currentId, addressOf, onFocusRow } = props;
  const rows = find.rows.value;
  const snippets = find.snippets.value;
  const states = find.states.value;
  const selected = selection.ids.value;
  const { offset } = find.shown.value;
  const tabId = rows.some(({ id }) => id === currentId) ? currentId : rows[0]?.id;
  return rows.map((row, index) => ({
    row,
    snippet: snippets.get(row.id),
    state: states.get(row.id),
    address: addressOf(row.id),
    isOpen: row.id === openId,
    isSelected: selected.has(row.id),
    isTabStop: row.id === tabId,
    place: offset + index + 1,
    total: find.total.value,
    onFocus: onFocusRow,
    onSelect: selection.toggle,
  }));
}

function itemIdOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset.item : undefined;
}

/** The button at an end of the rows, which also presses itself when it comes near the view. */
function MoreRows({ find, which }: { find: FindModel; which: 'earlier' | 'later' }) {
  const { words } = useWording();
  const end = useRef<HTMLDivElement>(null);
  const show = which === 'later' ? find.showMore : find.showEarlier;
  const { offset } = find.shown.value;
  const isFetching = find.isFetching.value;
  // Looked for anew after each answer: while one was on its way, nearing the end did nothing.
  useEffect(() => {
    if (!end.current || isFetching) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) show();
      },
      { rootMargin: '400px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [find, offset, find.rows.value.length, isFetching]);
  const label = which === 'later' ? words.library.showMore : words.find.showEarlier;
  return (
    <div class="more" ref={end}>
      <Button label={label} isBusy={isFetching} onUse={show} />
    </div>
  );
}
