import { RotateCw } from 'lucide';
import { type FindQuery, hasChoices, withoutChoices } from '#shared/find/find-query.ts';
import type { DraftsModel } from '../../models/drafts-model.ts';
import type { EditModel } from '../../models/edit-model.ts';
import { Button } from '../parts/Button.tsx';
import { DraftList } from '../parts/DraftList.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { ChosenFacets } from './ChosenFacets.tsx';
import { FindRemarks, IndexProgress } from './FindRemarks.tsx';
import type { CollectionNames } from './facet-names.ts';
import { PracticeList, type PracticeListProps } from './PracticeList.tsx';

/** Props of the list's side of the page. */
export type ListPaneProps = PracticeListProps & {
  /** Clips that were never finished. */
  drafts: DraftsModel;
  /** Fields that are being edited. */
  edits: EditModel;
  /** Names of collections. */
  collectionNames: CollectionNames;
  /** Called with what is looked for from now on. */
  onQuery: (query: FindQuery) => void;
};

/** The list's side of the page: drafts first, then what narrows the list and what is said of it, then the practices. */
export function ListPane({ drafts, edits, collectionNames, onQuery, ...list }: ListPaneProps) {
  const { words } = useWording();
  const { find, openId, addressOf } = list;
  const elsewhere = edits.unsaved.value.find(({ practiceId }) => practiceId !== openId);
  return (
    <section class="list-pane" aria-label={words.library.list} aria-busy={find.state.value === 'loading'}>
      {elsewhere && (
        <Notice tone="warning" text={words.panel.unsavedEdits(elsewhere.practiceTitle)}>
          <a href={addressOf(elsewhere.practiceId)}>{words.panel.backToEdits}</a>
        </Notice>
      )}
      <DraftList drafts={drafts} />
      <ChosenFacets query={find.query.value} collectionNames={collectionNames} onQuery={onQuery} />
      <FindRemarks find={find} />
      <ListBody {...list} onQuery={onQuery} />
      <IndexProgress find={find} />
    </section>
  );
}

function ListBody({ onQuery, ...list }: PracticeListProps & Pick<ListPaneProps, 'onQuery'>) {
  const { words } = useWording();
  const { find } = list;
  if (find.state.value === 'loading') return <ListSkeleton />;
  if (find.state.value === 'failed') {
    return (
      <Notice tone="warning" text={words.common.trouble[find.failure.value]}>
        <Button drawing={RotateCw} label={words.common.tryAgain} onUse={find.retry} />
      </Notice>
    );
  }
  if (find.total.value > 0) return <PracticeList {...list} />;
  return <NothingFound query={find.answered.value} onQuery={onQuery} />;
}

function NothingFound({ query, onQuery }: { query: FindQuery; onQuery: (query: FindQuery) => void }) {
  const { words } = useWording();
  if (hasChoices(query)) {
    return (
      <div class="empty">
        <p class="teach">{words.find.noneFoundHow}</p>
        <Button label={words.find.takeAllAway} onUse={() => onQuery(withoutChoices(query))} />
      </div>
    );
  }
  if (query.words.trim() !== '') {
    return (
      <div class="empty">
        <p class="teach">{words.library.noResultsHow}</p>
        <Button label={words.library.clearSearch} onUse={() => onQuery({ ...query, words: '' })} />
      </div>
    );
  }
  return (
    <div class="empty">
      <Mark />
      <h2 class="section-heading">{words.library.empty}</h2>
      <p class="teach">{words.library.emptyHow}</p>
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
