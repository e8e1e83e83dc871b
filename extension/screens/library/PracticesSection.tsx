import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type FindQuery, formatFindQuery } from '#shared/find/find-query.ts';
import type { BulkModel } from '../../models/bulk-model.ts';
import type { CheckModel } from '../../models/check-model.ts';
import type { DraftsModel } from '../../models/drafts-model.ts';
import type { EditModel } from '../../models/edit-model.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import type { FacetOpenness } from '../../models/facet-openness.ts';
import type { FindModel } from '../../models/find-model.ts';
import type { KnownModel } from '../../models/known-model.ts';
import { formatLibraryAddress, PLAIN_LIST } from '../../models/library-address.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import type { PracticeModel } from '../../models/practice-model.ts';
import type { RemovalModel } from '../../models/removal-model.ts';
import type { SavedSearchModel } from '../../models/saved-search-model.ts';
import type { SelectionModel } from '../../models/selection-model.ts';
import { useWording } from '../parts/wording.ts';
import { FacetDialog } from './FacetDialog.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import type { CollectionNames } from './facet-names.ts';
import type { AddressState } from './follow-address.ts';
import { ListBar } from './ListBar.tsx';
import { ListPane } from './ListPane.tsx';
import { focusItem, moveInList } from './move-in-list.ts';
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
  /** Putting in the trash. */
  removal: RemovalModel;
  /** The page's address. */
  addressState: AddressState;
};

/** From which width on the facets have a column of their own, in px. */
const FACET_COLUMN_WIDTH = 1200;

const NO_NAMES: CollectionNames = new Map();

/** The practices: facets, the list and the open one side by side; on a narrow screen one at a time. */
export function PracticesSection(props: PracticesSectionProps) {
  const { find, selection, bulk, practice, removal, addressState, addressOf } = props;
  const pane = useRef<HTMLElement>(null);
  const [currentId, setCurrentId] = useState<string>();
  const [isNarrowing, setNarrowing] = useState(false);
  const hasColumn = useWide(FACET_COLUMN_WIDTH);
  const { practiceId, query } = addressState.address.value;
  const open = practice.open.value;
  const practiceAddress = (id: string | undefined) =>
    formatLibraryAddress({
      ...PLAIN_LIST,
      ...(id !== undefined && { practiceId: id }),
      query: { ...find.query.value, view: query.view },
    });
  const go = (next: FindQuery) => addressState.go({ ...addressState.address.peek(), query: next });

  useFocusAfterRemoval(removal.removed.value?.id, [practiceId, find.total.value]);
  useFocusOnOpening(open.state === 'ready' ? open.practiceId : undefined, pane);
  useClearedSelection(props);

  const closeOpen = () => addressState.go({ ...PLAIN_LIST, query });
  const remove = async (id: string, title: string) => {
    if (!moveInList(1, id)) moveInList(-1, id);
    if ((await removal.remove({ id, title })) && id === practiceId) closeOpen();
  };
  const removeOpen = () => {
    if (open.state === 'ready') void remove(open.practiceId, open.found.practice.fields.title);
  };
  const removeSelected = async () => {
    const ids = [...selection.ids.value];
    if (!(await bulk.trash(ids))) return;
    selection.clear();
    if (practiceId !== undefined && ids.includes(practiceId)) closeOpen();
    requestAnimationFrame(() => moveInList(1));
  };
  const selectAll = async () => selection.selectAll(await find.allIds());

  useListKeys({
    find,
    selection,
    openId: practiceId,
    pane,
    onSelectAll: () => void selectAll(),
    onTrashSelected: () => void removeSelected(),
    onTrash: (id) => {
      const row = find.rows.value.find((each) => each.id === id);
      if (row) void remove(row.id, row.title);
      else removeOpen();
      return row !== undefined || open.state === 'ready';
    },
    onBack: () => {
      if (practiceId === undefined) return false;
      closeOpen();
      requestAnimationFrame(() => focusItem(practiceId));
      return true;
    },
  });

  const facets = <Facets {...props} onQuery={go} />;
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
        onQuery={go}
        onSelectAll={() => void selectAll()}
        onTrash={() => void removeSelected()}
      />
      {isNarrowing && !hasColumn && (
        <FacetDialog total={find.total.value} onClose={() => setNarrowing(false)}>
          {facets}
        </FacetDialog>
      )}
      <div class="panes">
        <ListPane
          {...props}
          view={query.view}
          collections={NO_NAMES}
          openId={practiceId}
          currentId={currentId ?? practiceId}
          addressOf={practiceAddress}
          onFocusRow={setCurrentId}
          onQuery={go}
          onSort={(sort) => go({ ...query, sort })}
        />
        <PracticePane
          {...props}
          open={open}
          canChoose={find.state.value === 'ready' && find.total.value > 0}
          listAddress={practiceAddress(undefined)}
          addressOf={practiceAddress}
          paneRef={pane}
          onDelete={removeOpen}
          onRetry={() => practice.show(practiceId)}
        />
      </div>
    </div>
  );
}

function Facets(props: PracticesSectionProps & { onQuery: (query: FindQuery) => void }) {
  const { find, saved, openness, addressOf, onQuery } = props;
  return (
    <>
      <SavedSearches saved={saved} query={find.query.value} />
      <FacetPanel
        find={find}
        openness={openness}
        collections={NO_NAMES}
        oursAddress={addressOf('adoptions')}
        onQuery={onQuery}
      />
    </>
  );
}

function FacetColumn({ children }: { children: preact.ComponentChildren }) {
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
