import { Keyboard } from 'lucide';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type FindQuery, formatFindQuery, PLAIN_QUERY } from '#shared/find/find-query.ts';
import { adoptedTitle } from '../../database/stored-adoptions.ts';
import {
  formatLibraryAddress,
  type LibraryAddress,
  PLAIN_LIST,
  type Section,
} from '../../models/library-address.ts';
import { LOST } from '../../models/library-loss.ts';
import type { StorageModel } from '../../models/storage-model.ts';
import { LostLibrary } from '../backups/LostLibrary.tsx';
import { type ExportWay, ExportWayContext } from '../export/ExportButton.tsx';
import { StepBar } from '../history/StepBar.tsx';
import { Button } from '../parts/Button.tsx';
import { InLanguage } from '../parts/InLanguage.tsx';
import { LanguageSwitch } from '../parts/LanguageSwitch.tsx';
import { Mark } from '../parts/Mark.tsx';
import { useLeaveWarning } from '../parts/use-leave-warning.ts';
import { useWording } from '../parts/wording.ts';
import { StorageNotice } from '../storage/StorageNotice.tsx';
import { FindHelp } from './FindHelp.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { type LibraryModels, sectionOf } from './library-sections.tsx';
import { moveInList } from './move-in-list.ts';
import { SearchBox } from './SearchBox.tsx';
import { SectionNav } from './SectionNav.tsx';
import { useLibraryKeys } from './use-library-keys.ts';
import { waitingIn } from './waiting-in.ts';

/** The library page: the bar and the sections at the top, the chosen section below. */
export function LibraryScreen(props: LibraryModels) {
  return (
    <InLanguage language={props.language}>
      <LibraryLayout {...props} />
    </InLanguage>
  );
}

function LibraryLayout(props: LibraryModels) {
  const { find, edits, history, language, addressState } = props;
  const wording = useWording();
  const { words } = wording;
  const box = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState<'keys' | 'search' | undefined>();
  const address = addressState.address.value;
  const addressOf = (section: Section, ...path: string[]) =>
    formatLibraryAddress(addressIn(section, path, find.query.value));

  useAddress(props);
  useLeaveWarning(
    edits.hasUnsaved,
    props.collections.isUnsaved,
    props.surveyForms.surveys.hasUnsaved,
    props.surveyForms.findings.hasUnsaved,
    props.surveyForms.questions.hasUnsaved,
    props.takeIn.hasUnsaved,
    props.nominations.forms.hasUnsaved,
    props.adoptionEdits.hasUnsaved,
    props.adopting.hasUnsaved,
  );
  useDocumentTitle(openTitle(props), address.section);
  useEffect(() => props.subscriptions.begin(), []);

  const search = (typed: string) => {
    const query = { ...find.query.value, words: typed, view: address.query.view };
    void find.type(query);
    const inPractices = address.section === 'practices';
    addressState.go({ ...(inPractices ? address : PLAIN_LIST), query }, inPractices ? 'replace' : 'push');
  };
  useLibraryKeys({
    search: () => focusBox(box.current),
    undo: () => {
      void history.undo();
      return true;
    },
    redo: () => {
      void history.redo();
      return true;
    },
    help: () => {
      setHelp('keys');
      return true;
    },
  });

  return (
    <div class={`library library-${address.section}`}>
      <header class="bar">
        <Mark />
        <h1 class="bar-title">{words.library.title}</h1>
        <SearchBox
          words={find.query.value.words}
          boxRef={box}
          onType={search}
          onSettle={find.settle}
          onLeave={() => moveInList(1)}
          onHelp={() => setHelp('search')}
        />
        <LanguageSwitch onChoose={language.choose} />
        <Button
          look="icon"
          drawing={Keyboard}
          label={words.library.help}
          shortcut="?"
          onUse={() => setHelp('keys')}
        />
      </header>
      <SectionNav current={address.section} addressOf={addressOf} waiting={waitingIn(props, wording)} />
      <StorageNotice storage={props.storage} />
      <main class="section-place">
        {isLost(props) ? (
          <LostLibrary {...props} addressOf={addressOf} onShow={props.onReload} />
        ) : (
          <ExportWayContext.Provider value={exportWay(props)}>
            {!isClosed(props.storage) &&
              sectionOf(address.section, props, {
                path: address.path,
                addressOf,
                go: (section, ...path) => addressState.go(addressIn(section, path, PLAIN_QUERY)),
              })}
          </ExportWayContext.Provider>
        )}
      </main>
      <StepBar history={history} />
      <HelpDialog isOpen={help === 'keys'} onClose={() => setHelp(undefined)} />
      <FindHelp isOpen={help === 'search'} onClose={() => setHelp(undefined)} />
    </div>
  );
}

/** Whether the library stays closed until a person has chosen what to do: its sections would each say the same. */
function isClosed({ shown }: StorageModel): boolean {
  return shown.value.state === 'not-copied' || shown.value.state === 'not-upgraded';
}

/** The way from anything that is shown to its export. */
function exportWay({ exportChoice, addressState }: LibraryModels): ExportWay {
  const go = () => addressState.go(addressIn('exchange', [], PLAIN_QUERY));
  return {
    takePractices(ids) {
      exportChoice.choose(ids);
      go();
    },
    takeCollection(collectionId) {
      exportChoice.chooseCollection(collectionId);
      go();
    },
  };
}

/** Whether the library was lost and has not been brought back, or has just been: then nothing else is shown. */
function isLost({ loss, restore }: LibraryModels): boolean {
  return LOST.has(loss.standing.value) || restore.hasRepaired.value;
}

function addressIn(section: Section, path: readonly string[], query: FindQuery): LibraryAddress {
  const [practiceId] = path;
  if (section !== 'practices') return { section, path, query: PLAIN_QUERY };
  return { ...PLAIN_LIST, ...(practiceId !== undefined && { practiceId }), query };
}

/**
 * Makes the models follow the address: the open practice, and what is looked for when that came from outside the box.
 * The query is read when the effect runs: that of the drawing it belongs to may be older than what has been typed since.
 * In other sections the list keeps what it looks for. Done before anything is painted: a drawing between the two would
 * show the choice that was just made as not made.
 */
function useAddress({ find, practice, addressState }: LibraryModels): void {
  const { section, practiceId, query } = addressState.address.value;
  useLayoutEffect(() => practice.show(practiceId), [practiceId]);
  useLayoutEffect(() => {
    if (section !== 'practices') return;
    const { query: newest } = addressState.address.peek();
    const isKnown = formatFindQuery({ ...find.query.peek(), view: newest.view }) === formatFindQuery(newest);
    if (!isKnown) find.ask(newest);
  }, [section, formatFindQuery({ ...query, view: 'list' })]);
}

/** The title of the practice or the adoption that is open. */
function openTitle({ practice, adoption }: LibraryModels): string | undefined {
  const [open, adopted] = [practice.open.value, adoption.open.value];
  if (open.state === 'ready') return open.found.practice.fields.title;
  return adopted.state === 'ready' ? adoptedTitle(adopted.listed) : undefined;
}

function useDocumentTitle(title: string | undefined, section: Section): void {
  const { words } = useWording();
  const { sections, merge } = words.history;
  const named: Partial<Record<Section, string>> = {
    ...sections,
    practices: words.library.title,
    compare: words.compare.heading,
    merge: merge.heading,
    duplicates: merge.duplicates,
  };
  useEffect(() => {
    document.title = [title, named[section] ?? words.library.title, words.common.productName]
      .filter(Boolean)
      .join(' – ');
  }, [title, section, words]);
}

function focusBox(box: HTMLInputElement | null): boolean {
  box?.focus();
  box?.select();
  return box !== null;
}
