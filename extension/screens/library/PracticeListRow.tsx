import type { PracticeRow } from '../../database/practice-row.ts';
import { describeRow, rowDay } from '../parts/row-meta.ts';
import { useWording } from '../parts/wording.ts';

/** Props of one row of the list. */
export type PracticeListRowProps = {
  /** The practice as the list knows it. */
  row: PracticeRow;
  /** Its address in this page. */
  address: string;
  /** Whether it is the open one. */
  isOpen: boolean;
  /** Whether the Tab key reaches it; the other rows are reached with j, k and the arrows. */
  isTabStop: boolean;
  /** Called when it gets the focus. */
  onFocus: (practiceId: string) => void;
};

/** One practice in the list: title, day, kind, place and the beginning of its summary. */
export function PracticeListRow({ row, address, isOpen, isTabStop, onFocus }: PracticeListRowProps) {
  const wording = useWording();
  return (
    <li class="row">
      <a
        class="row-title"
        href={address}
        data-row={row.id}
        lang={row.language}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        onFocus={() => onFocus(row.id)}
      >
        {row.title}
      </a>
      <time class="row-day" dateTime={row.createdAt}>
        {rowDay(row, wording)}
      </time>
      <p class="row-line">
        <span class="row-facts">{describeRow(row, wording)}</span>
        {row.summary && (
          <span class="row-summary" lang={row.language}>
            {` · ${row.summary}`}
          </span>
        )}
      </p>
    </li>
  );
}
