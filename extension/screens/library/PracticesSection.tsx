import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type FindQuery, formatFindQuery } from '#shared/find/find-query.ts';
import type { BulkModel } from '../../models/bulk-model.ts';
import type { CheckModel } from '../../models/check-model.ts';
import type { CompareChoice } from '../../models/compare-choice.ts';
import type { CopyOriginModel } from '../../models/copy-origin-model.ts';
import type { DraftsModel } from '../../models/drafts-model.ts';
import type { EditModel } from '../../models/edit-model.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import type { FacetOpenness } from '../../models/facet-openness.ts';
import type { FindModel } from '../../models/find-model.ts';
import type { KnownModel } from '../../models/known-model.ts';
import { formatLibraryAddress, PLAIN_LIST } from '../../models/library-address.ts';
import type { OrganiseModel } from '../../models/organise-model.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import type { PracticeAdoptionsModel } from '../../models/practice-adoptions-model.ts';
import type { PracticeModel } from '../../models/practice-model.ts';
import type { RemovalModel } from '../../models/removal-model.ts';
import type { SavedSearchModel } from '../../models/saved-search-model.ts';
import type { SelectionModel } from '../../models/selection-model.ts';
import { CompareTray } from '../compare/CompareTray.tsx';
import { useWording } from '../parts/wording.ts';
import { BulkDialog } from './BulkDialog.tsx';
import { FacetDialog } from './FacetDialog.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import type { CollectionNames } from './facet-names.ts';
import type { AddressState } from './follow-address.ts';
import { ListBar } from './ListBar.tsx';
import { ListPane } from './ListPane.tsx';
import { listActs } from './list-acts.ts';
import { moveInList } from './move-in-list.ts';
import { PracticePane } from './PracticePane.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import type { SectionProps } from './section-props.ts';
import { useListKeys } from './use-list-keys.ts';
import { useWide } from './use-wide.ts';

/** Props of the section of practices. */
export type PracticesSectionProps = SectionProps & {
  /** What is looked for and found. */
  find: FindModel;
  /** Which practices are selected. */
  selection: SelectionModel;
  /** Changes of many practices at once. */
  bulk: BulkModel;
  /** The searches kept under a name. */
  saved: SavedSearchModel;
  /** Which facets are open. */
  openness: FacetOpenness;
  /** The open practice. */
  practice: PracticeModel;
  /** Clips that were never finished. */
  drafts: DraftsModel;
  /** Fields that are being edited. */
  edits: EditModel;
  /** What clips keep beside their text. */
  evidenceModel: EvidenceModel;
  /** Whether the open practice's page has changed. */
  check: CheckModel;
  /** What to do with a page that has changed. */
  known: KnownModel;
  /** Taking personal data away. */
  personal: PersonalDataModel;
  /** Tags, collections, pins and notes. */
  organise: OrganiseModel;
  /** Practices chosen to be compared. */
  choice: CompareChoice;
  /** Where the open practice was copied from. */
  copyOrigin: CopyOriginModel;
  /** Putting in the trash. */
  removal: RemovalModel;
  /** Who has adopted the open practice. */
  adopting: PracticeAdoptionsModel;
  /** The page's address. */
  addressState: AddressState;
  /** What is told quietly: beside the list where there is room, for the list would lose a row by it, above it elsewhere. */
  remark: ComponentChildren;
};

/** From which width on the facets have a column of their own, in px. */
const FACET_COLUMN_WIDTH = 1200;

/** From which width on the open practice stands beside the list, in px; as in `library.css`. */
const SIDE_BY_SIDE_WIDTH = 900;

/** The practices: facets, the list and the open one side by side; on a narrow screen one at a time. */
export function PracticesSection(props: PracticesSectionProps) {
  const { find, selection, bulk, practice, organise, choice, addressState, addressOf } = props;
  const pane = useRef<HTMLElement>(null);
  const [currentId, setCurrentId] = useState<string>();
  const [isNarrowing, setNarrowing] = useState(false);
  const hasColumn = useWide(FACET_COLUMN_WIDTH);
  const isSideBySide = useWide(SIDE_BY_SIDE_WIDTH);
  const { practiceId, query } = addressState.address.value;
  const open = practice.open.value;
  const practiceAddress = (id: string | undefined) =>
    formatLibraryAddress({
      ...PLAIN_LIST,
      ...(id !== undefined && { practiceId: id }),
      query: { ...find.query.value, view: query.view },
    });
  // The view is the address's own: what is looked for is the same in every view.
  const shownQuery = { ...find.query.value, view: query.view };
  const goTo = (next: FindQuery) => addressState.go({ ...addressState.address.peek(), query: next });
  const go = (next: FindQuery) => goTo({ ...next, view: query.view });
  const collectionNames = useMemo(() => namesOf(organise), [organise.collections.value]);
  const acts = listActs(props);

  useEffect(() => organise.begin(), [organise]);
  useFocusAfterRemoval(props.removal.removed.value?.id, [practiceId, find.total.value]);
  useFocusOnOpening(open.state === 'ready' ? open.practiceId : undefined, pane);
  useClearedSelection(props);
  useListKeys({ ...props, ...acts, openId: practiceId, pane });

  const facets = <Facets {...props} query={shownQuery} collectionNames={collectionNames} onQuery={go} />;
  return (
    <div class={`practices view-${query.view} ${practiceId === undefined ? 'panes-list' : 'panes-practice'}`}>
      {hasColumn && <FacetColumn>{facets}</FacetColumn>}
      <ListBar
        find={find}
        selection={selection}
        bulk={bulk}
        addressOf={addressOf}
        hasFacetButton={!hasColumn}
        onNarrow={() => setNarrowing(true)}
        query={shownQuery}
        onQuery={goTo}
        onSelectAll={acts.onSelectAll}
        onTrash={acts.onTrashSelected}
      />
      {isNarrowing && !hasColumn && (
        <FacetDialog total={find.total.value} onClose={() => setNarrowing(false)}>
          {facets}
        </FacetDialog>
      )}
      <BulkDialog bulk={bulk} organise={organise} />
      {!isSideBySide && props.remark}
      <div class="panes">
        <ListPane
          {...props}
          view={query.view}
          collectionNames={collectionNames}
          openId={practiceId}
          currentId={currentId ?? practiceId}
          addressOf={practiceAddress}
          onFocusRow={setCurrentId}
          onQuery={go}
          onSort={(sort) => go({ ...query, sort })}
        />
        <PracticePane
          {...props}
          remark={isSideBySide && props.remark}
          open={open}
          canChoose={find.state.value === 'ready' && find.total.value > 0}
          adopting={{ model: props.adopting, addressOf, go: props.go }}
          collectionAddress={(id) => addressOf('collections', id)}
          listAddress={practiceAddress(undefined)}
          addressOf={practiceAddress}
          paneRef={pane}
          onDelete={acts.onTrashOpen}
          onRetry={() => practice.show(practiceId)}
        />
      </div>
      <CompareTray choice={choice} compareAddress={(ids) => addressOf('compare', ids.join(','))} />
    </div>
  );
}

function namesOf(organise: OrganiseModel): CollectionNames {
  return new Map(organise.collections.value.map(({ collection }) => [collection.id, collection.name]));
}

function Facets(
  props: PracticesSectionProps & {
    query: FindQuery;
    collectionNames: CollectionNames;
    onQuery: (query: FindQuery) => void;
  },
) {
  const { find, saved, openness, query, collectionNames, addressOf, onQuery } = props;
  return (
    <>
      <SavedSearches saved={saved} query={query} />
      <FacetPanel
        find={find}
        openness={openness}
        collectionNames={collectionNames}
        oursAddress={addressOf('adoptions')}
        onQuery={onQuery}
      />
    </>
  );
}

function FacetColumn({ children }: { children: ComponentChildren }) {
  const { words } = useWording();
  return (
    <section class="facet-column" aria-label={words.find.facets}>
      {children}
    </section>
  );
}

/** What was selected in one list is not carried into another one, where it could not be seen. */
function useClearedSelection({ find, selection }: PracticesSectionProps): void {
  const asked = formatFindQuery({ ...find.query.value, view: 'list', sort: 'relevance' });
  const last = useRef(asked);
  useEffect(() => {
    if (last.current !== asked) selection.clear();
    last.current = asked;
  }, [asked]);
}

/** Brings a reader to the title of the practice that was just opened. */
function useFocusOnOpening(practiceId: string | undefined, pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (practiceId === undefined) return;
    pane.current?.scrollTo({ top: 0 });
    const hasEditor = pane.current?.querySelector('.editor') !== null;
    if (!hasEditor) pane.current?.querySelector<HTMLElement>('.practice-title')?.focus();
  }, [practiceId]);
}

/** When a removal takes the focus away: to the list, or to the way back when nothing is left in the list. */
function useFocusAfterRemoval(removedId: string | undefined, changes: readonly unknown[]): void {
  useEffect(() => {
    if (removedId === undefined || document.activeElement !== document.body || moveInList(1)) return;
    document.querySelector<HTMLElement>('.removal .button')?.focus();
  }, [removedId, ...changes]);
}
