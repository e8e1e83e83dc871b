import { useEffect, useRef } from 'preact/hooks';
import type { RowsModel } from '../../models/rows-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { PracticeListRow } from './PracticeListRow.tsx';

/** Props of the list. */
export type PracticeListProps = {
  /** The rows and how to get more. */
  rows: RowsModel;
  /** The practice that is open. */
  openId: string | undefined;
  /** The row the Tab key reaches. */
  currentId: string | undefined;
  /** The address of a practice in this page. */
  addressOf: (practiceId: string) => string;
  /** Called when a row gets the focus. */
  onFocusRow: (practiceId: string) => void;
};

/** Practices, the newest first. More rows come as the end is neared, or by the button. */
export function PracticeList({ rows, openId, currentId, addressOf, onFocusRow }: PracticeListProps) {
  const { words } = useWording();
  const shown = rows.rows.value;
  const tabId = shown.some(({ id }) => id === currentId) ? currentId : shown[0]?.id;
  return (
    <div data-list>
      <ul class="rows" aria-label={words.library.list}>
        {shown.map((row) => (
          <PracticeListRow
            key={row.id}
            row={row}
            address={addressOf(row.id)}
            isOpen={row.id === openId}
            isTabStop={row.id === tabId}
            onFocus={onFocusRow}
          />
        ))}
      </ul>
      {rows.next.value && <MoreRows rows={rows} />}
    </div>
  );
}

/** The button at the end, which also presses itself when it comes near the view. */
function MoreRows({ rows }: { rows: RowsModel }) {
  const { words } = useWording();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void rows.showMore();
      },
      { rootMargin: '400px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [rows, rows.rows.value.length]);
  return (
    <div class="more" ref={end}>
      <Button
        label={rows.isFetchingMore.value ? words.common.loading : words.library.showMore}
        isBusy={rows.isFetchingMore.value}
        onUse={() => void rows.showMore()}
      />
    </div>
  );
}
