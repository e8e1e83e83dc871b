import { RotateCw } from 'lucide';
import type { DraftsModel } from '../../models/drafts-model.ts';
import type { EditModel } from '../../models/edit-model.ts';
import type { RowsModel } from '../../models/rows-model.ts';
import { Button } from '../parts/Button.tsx';
import { DraftList } from '../parts/DraftList.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { PracticeList, type PracticeListProps } from './PracticeList.tsx';

/** Props of the list's side of the page. */
export type ListPaneProps = PracticeListProps & {
  /** Clips that were never finished. */
  drafts: DraftsModel;
  /** Fields that are being edited. */
  edits: EditModel;
};

/** The list's side of the page: drafts first, then how many there are, then the practices. */
export function ListPane({ drafts, edits, ...list }: ListPaneProps) {
  const { words } = useWording();
  const { rows, openId, addressOf } = list;
  const elsewhere = edits.unsaved.value.find(({ practiceId }) => practiceId !== openId);
  return (
    <section class="list-pane" aria-label={words.library.list} aria-busy={rows.state.value === 'loading'}>
      {elsewhere && (
        <Notice tone="warning" text={words.panel.unsavedEdits(elsewhere.practiceTitle)}>
          <a href={addressOf(elsewhere.practiceId)}>{words.panel.backToEdits}</a>
        </Notice>
      )}
      <DraftList drafts={drafts} />
      <p class="count" role="status">
        <CountText rows={rows} />
      </p>
      <ListBody {...list} />
    </section>
  );
}

function CountText({ rows }: { rows: RowsModel }) {
  const { words } = useWording();
  const total = rows.total.value;
  if (rows.state.value === 'loading') return <span class="meta">{words.common.loading}</span>;
  if (rows.state.value === 'failed') return null;
  if (rows.answered.value.trim() === '')
    return total === 0 ? null : <span>{words.library.count(total)}</span>;
  return (
    <span>{total === 0 ? words.library.noResults(rows.answered.value) : words.library.found(total)}</span>
  );
}

function ListBody(list: PracticeListProps) {
  const { words } = useWording();
  const { rows } = list;
  const isSearch = rows.answered.value.trim() !== '';
  if (rows.state.value === 'loading') return <ListSkeleton />;
  if (rows.state.value === 'failed') {
    return (
      <Notice tone="warning" text={words.common.trouble[rows.failure.value]}>
        <Button drawing={RotateCw} label={words.common.tryAgain} onUse={rows.retry} />
      </Notice>
    );
  }
  if (rows.total.value > 0) return <PracticeList {...list} />;
  if (!isSearch) {
    return (
      <div class="empty">
        <Mark />
        <h2 class="section-heading">{words.library.empty}</h2>
        <p class="teach">{words.library.emptyHow}</p>
      </div>
    );
  }
  return (
    <div class="empty">
      <p class="teach">{words.library.noResultsHow}</p>
      <Button label={words.library.clearSearch} onUse={() => rows.searchNow('')} />
    </div>
  );
}

function ListSkeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
