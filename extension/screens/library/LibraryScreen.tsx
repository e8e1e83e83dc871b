import { Keyboard } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckModel } from '../../models/check-model.ts';
import type { DraftsModel } from '../../models/drafts-model.ts';
import type { EditModel } from '../../models/edit-model.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import type { KnownModel } from '../../models/known-model.ts';
import type { LanguageModel } from '../../models/language-model.ts';
import { formatLibraryAddress, PLAIN_LIST } from '../../models/library-address.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import type { PracticeModel } from '../../models/practice-model.ts';
import type { RemovalModel } from '../../models/removal-model.ts';
import type { RowsModel } from '../../models/rows-model.ts';
import { Button } from '../parts/Button.tsx';
import { InLanguage } from '../parts/InLanguage.tsx';
import { LanguageSwitch } from '../parts/LanguageSwitch.tsx';
import { Mark } from '../parts/Mark.tsx';
import { useLeaveWarning } from '../parts/use-leave-warning.ts';
import { useWording } from '../parts/wording.ts';
import type { AddressState } from './follow-address.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { ListPane } from './ListPane.tsx';
import { moveInList } from './move-in-list.ts';
import { PracticePane } from './PracticePane.tsx';
import { RemovalBar } from './RemovalBar.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useLibraryKeys } from './use-library-keys.ts';

/** Props of the library page. */
export type LibraryScreenProps = {
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
  /** The last removal. */
  removal: RemovalModel;
  /** The language of the screen. */
  language: LanguageModel;
  /** The page's address. */
  addressState: AddressState;
};

/** The library page: the list at the left, the open practice at the right; on a narrow screen one at a time. */
export function LibraryScreen(props: LibraryScreenProps) {
  return (
    <InLanguage language={props.language}>
      <LibraryLayout {...props} />
    </InLanguage>
  );
}

function LibraryLayout(props: LibraryScreenProps) {
  const {
    rows,
    practice,
    drafts,
    edits,
    evidenceModel,
    personal,
    check,
    known,
    removal,
    language,
    addressState,
  } = props;
  const { words } = useWording();
  const box = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const [currentId, setCurrentId] = useState<string>();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { practiceId, words: searched } = addressState.address.value;
  const open = practice.open.value;
  const addressOf = (id: string | undefined) =>
    formatLibraryAddress({
      ...PLAIN_LIST,
      ...(id !== undefined && { practiceId: id }),
      words: rows.words.value,
    });

  useAddress(props);
  useLeaveWarning(edits);
  useDocumentTitle(open.state === 'ready' ? open.found.practice.fields.title : undefined);
  useFocusAfterRemoval(removal.removed.value?.id, [practiceId, rows.total.value]);
  useFocusOnOpening(open.state === 'ready' ? open.practiceId : undefined, pane);

  const search = (typed: string) => {
    void rows.searchFor(typed);
    addressState.go({ ...addressState.address.value, words: typed }, 'replace');
  };
  const remove = async (id: string, title: string) => {
    if (!moveInList(1, id)) moveInList(-1, id);
    if ((await removal.remove({ id, title })) && id === practiceId)
      addressState.go({ ...PLAIN_LIST, words: searched });
  };
  const removeOpen = () => {
    if (open.state === 'ready') void remove(open.practiceId, open.found.practice.fields.title);
  };
  const restore = async () => {
    const back = removal.removed.value?.id;
    if (back && (await removal.restore()))
      addressState.go({ ...PLAIN_LIST, practiceId: back, words: searched });
  };

  useLibraryKeys({
    search: () => focusBox(box.current),
    next: () => moveInList(1, practiceId),
    previous: () => moveInList(-1, practiceId),
    edit: () => openEditor(pane.current),
    delete: () => {
      const row = rows.rows.value.find(({ id }) => id === focusedRowId());
      if (row) void remove(row.id, row.title);
      else removeOpen();
      return row !== undefined || open.state === 'ready';
    },
    undo: () => {
      if (removal.removed.value) void restore();
      return removal.removed.value !== undefined;
    },
    back: () => {
      if (practiceId === undefined) return false;
      addressState.go({ ...PLAIN_LIST, words: searched });
      requestAnimationFrame(() => focusRow(practiceId));
      return true;
    },
    help: () => {
      setHelpOpen(true);
      return true;
    },
  });

  return (
    <div class={`library ${practiceId === undefined ? 'library-list' : 'library-practice'}`}>
      <header class="bar">
        <Mark />
        <h1 class="bar-title">{words.library.title}</h1>
        <SearchBox words={rows.words.value} boxRef={box} onType={search} onLeave={() => moveInList(1)} />
        <LanguageSwitch onChoose={language.choose} />
        <Button
          look="icon"
          drawing={Keyboard}
          label={words.library.help}
          shortcut="?"
          onUse={() => setHelpOpen(true)}
        />
      </header>
      <main class="panes">
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
          known={known}
          listAddress={addressOf(undefined)}
          addressOf={addressOf}
          paneRef={pane}
          onDelete={removeOpen}
          onRetry={() => practice.show(practiceId)}
        />
      </main>
      <RemovalBar removal={removal} onRestore={() => void restore()} />
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

/**
 * Makes the models follow the address: the open practice, and the words when they came from outside the box.
 * The words are read when the effect runs: those of the drawing it belongs to may be older than what has been typed since.
 */
function useAddress({ rows, practice, addressState }: LibraryScreenProps): void {
  const { practiceId, words } = addressState.address.value;
  useEffect(() => practice.show(practiceId), [practiceId]);
  useEffect(() => {
    const newest = addressState.address.peek().words;
    if (rows.state.peek() === 'loading' || rows.words.peek() !== newest) rows.searchNow(newest);
  }, [words]);
}

function useDocumentTitle(practiceTitle: string | undefined): void {
  const { words } = useWording();
  useEffect(() => {
    document.title = [practiceTitle, words.library.title, words.common.productName]
      .filter(Boolean)
      .join(' – ');
  }, [practiceTitle, words]);
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

function focusBox(box: HTMLInputElement | null): boolean {
  box?.focus();
  box?.select();
  return box !== null;
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
