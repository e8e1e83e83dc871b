import type { PracticeRow } from '../../database/practice-row.ts';
import { RecentRow } from '../parts/RecentRow.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the newest practices. */
export type RecentPracticesProps = {
  /** Their rows, the newest first. */
  rows: readonly PracticeRow[];
  /** Opens a practice in the library. */
  onOpen: (practiceId: string) => void;
};

/** The newest practices of the library, below the clip. Nothing when there are none. */
export function RecentPractices({ rows, onOpen }: RecentPracticesProps) {
  const { words } = useWording();
  if (rows.length === 0) return null;
  return (
    <section class="recent">
      <h2 class="section-heading">{words.panel.recent}</h2>
      <ul class="plain-list">
        {rows.map((row) => (
          <RecentRow key={row.id} row={row}>
            <button type="button" class="row-link" onClick={() => onOpen(row.id)}>
              {row.title}
            </button>
          </RecentRow>
        ))}
      </ul>
    </section>
  );
}
