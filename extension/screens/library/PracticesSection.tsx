import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticeWithEvidence } from '../../database/library.ts';
import type { CheckModel } from '../../models/check-model.ts';
import type { ChosenPractice, CompareChoice } from '../../models/compare-choice.ts';
import type { DraftsModel } from '../../models/drafts-model.ts';
import type { EditModel } from '../../models/edit-model.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import type { KnownModel } from '../../models/known-model.ts';
import { formatLibraryAddress, PLAIN_LIST } from '../../models/library-address.ts';
import type { OrganiseModel } from '../../models/organise-model.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import type { PracticeAdoptionsModel } from '../../models/practice-adoptions-model.ts';
import type { PracticeModel } from '../../models/practice-model.ts';
import type { RemovalModel } from '../../models/removal-model.ts';
import type { RowsModel } from '../../models/rows-model.ts';
import { CompareTray } from '../compare/CompareTray.tsx';
import type { AddressState } from './follow-address.ts';
import { ListPane } from './ListPane.tsx';
import { moveInList } from './move-in-list.ts';
import { PracticePane } from './PracticePane.tsx';
import type { SectionProps } from './section-props.ts';
import { useLibraryKeys } from './use-library-keys.ts';

/** Props of the section of practices. */
export type PracticesSectionProps = SectionProps & {
  /** The list and its search. */
  rows: RowsModel;
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
  /** Putting in the trash. */
  removal: RemovalModel;
  /** Who has adopted the open practice. */
  adopting: PracticeAdoptionsModel;
  /** The page's address. */
  addressState: AddressState;
};

/** The practices: the list at the left, the open one at the right; on a narrow screen one at a time. */
export function PracticesSection(props: PracticesSectionProps) {
  const { rows, practice, drafts, edits, evidenceModel, personal, check, known } = props;
  const { organise, choice, removal, addressState } = props;
  const pane = useRef<HTMLElement>(null);
  const [currentId, setCurrentId] = useState<string>();
  const { practiceId, words: searched } = addressState.address.value;
  const open = practice.open.value;
  const addressOf = (id: string | undefined) =>
    formatLibraryAddress({
      ...PLAIN_LIST,
      ...(id !== undefined && { practiceId: id }),
      words: rows.words.value,
    });

  useEffect(() => organise.begin(), [organise]);
  useFocusAfterRemoval(removal.removed.value?.id, [practiceId, rows.total.value]);
  useFocusOnOpening(open.state === 'ready' ? open.practiceId : undefined, pane);

  const remove = async (id: string, title: string) => {
    if (!moveInList(1, id)) moveInList(-1, id);
    if ((await removal.remove({ id, title })) && id === practiceId)
      addressState.go({ ...PLAIN_LIST, words: searched });
  };
  const removeOpen = () => {
    if (open.state === 'ready') void remove(open.practiceId, open.found.practice.fields.title);
  };

  const compareCurrent = () => {
    const row = rows.rows.value.find(({ id }) => id === focusedRowId());
    const chosen = row ?? (open.state === 'ready' ? titled(open.found) : undefined);
    if (chosen) choice.toggle(chosen);
    return chosen !== undefined;
  };

  useLibraryKeys({
    compare: compareCurrent,
    next: () => moveInList(1, practiceId),
    previous: () => moveInList(-1, practiceId),
    edit: () => openEditor(pane.current),
    delete: () => {
      const row = rows.rows.value.find(({ id }) => id === focusedRowId());
      if (row) void remove(row.id, row.title);
      else removeOpen();
      return row !== undefined || open.state === 'ready';
    },
    back: () => {
      if (practiceId === undefined) return false;
      addressState.go({ ...PLAIN_LIST, words: searched });
      requestAnimationFrame(() => focusRow(practiceId));
      return true;
    },
  });

  return (
    <div class={`panes ${practiceId === undefined ? 'panes-list' : 'panes-practice'}`}>
      <ListPane
        rows={rows}
        drafts={drafts}
        edits={edits}
        openId={practiceId}
        currentId={currentId ?? practiceId}
        addressOf={addressOf}
        onFocusRow={setCurrentId}
      />
      <PracticePane
        open={open}
        canChoose={rows.state.value === 'ready' && rows.total.value > 0}
        edits={edits}
        evidenceModel={evidenceModel}
        personal={personal}
        check={check}
        adopting={{ model: props.adopting, addressOf: props.addressOf, go: props.go }}
        known={known}
        organise={organise}
        choice={choice}
        collectionAddress={(id) => formatLibraryAddress({ section: 'collections', path: [id], words: '' })}
        listAddress={addressOf(undefined)}
        addressOf={addressOf}
        paneRef={pane}
        onDelete={removeOpen}
        onRetry={() => practice.show(practiceId)}
      />
      <CompareTray
        choice={choice}
        compareAddress={(ids) =>
          formatLibraryAddress({ section: 'compare', path: [ids.join(',')], words: '' })
        }
      />
    </div>
  );
}

/** A practice as it is chosen to be compared. */
function titled({ practice }: PracticeWithEvidence): ChosenPractice {
  return { id: practice.id, title: practice.fields.title };
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

/** Opens the editor of the field the focus is in, or else of the title. */
function openEditor(pane: HTMLElement | null): boolean {
  const field = document.activeElement?.closest('.field') ?? pane?.querySelector('.field-title');
  const button = field?.querySelector<HTMLElement>('.button-icon');
  button?.click();
  return button !== null && button !== undefined;
}

/** When a removal takes the focus away: to the list, or to the way back when nothing is left in the list. */
function useFocusAfterRemoval(removedId: string | undefined, changes: readonly unknown[]): void {
  useEffect(() => {
    if (removedId === undefined || document.activeElement !== document.body || moveInList(1)) return;
    document.querySelector<HTMLElement>('.removal .button')?.focus();
  }, [removedId, ...changes]);
}

function focusedRowId(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.row : undefined;
}

function focusRow(practiceId: string): void {
  document.querySelector<HTMLElement>(`[data-row="${practiceId}"]`)?.focus();
}
