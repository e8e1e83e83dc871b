import type { ComponentChildren } from 'preact';
import type { PracticeRow } from '../../database/practice-row.ts';
import { describeRow, rowDay } from './row-meta.ts';
import { useWording } from './wording.ts';

/** Props of a short row. */
export type RecentRowProps = {
  /** The practice. */
  row: PracticeRow;
  /** Its title, as the link or button that opens it. */
  children: ComponentChildren;
};

/** A practice in a short list beside something else: its title, and below it what it is and from when. */
export function RecentRow({ row, children }: RecentRowProps) {
  const wording = useWording();
  return (
    <li class="recent-row">
      {children}
      <span class="meta">
        {describeRow(row, wording)} · {rowDay(row, wording)}
      </span>
    </li>
  );
}
