import { Keyboard } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type FindQuery, formatFindQuery, PLAIN_QUERY } from '#shared/find/find-query.ts';
import { formatNumber } from '#shared/language/formats.ts';
import { adoptedTitle } from '../../database/stored-adoptions.ts';
import type { CollectionsModel } from '../../models/collections-model.ts';
import type { CompareModel } from '../../models/compare-model.ts';
import type { DueReviewsModel } from '../../models/due-reviews-model.ts';
import type { HistoryModel } from '../../models/history-model.ts';
import type { LanguageModel } from '../../models/language-model.ts';
import {
  formatLibraryAddress,
  type LibraryAddress,
  PLAIN_LIST,
  type Section,
} from '../../models/library-address.ts';
import type { MergeModel } from '../../models/merge-model.ts';
import type { NominationsModel } from '../../models/nominations-model.ts';
import type { SeriesListModel } from '../../models/series-list-model.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import type { StorageModel } from '../../models/storage-model.ts';
import type { SurveyFormsModel } from '../../models/survey-forms-model.ts';
import type { SurveysModel } from '../../models/surveys-model.ts';
import type { TakeInModel } from '../../models/take-in-model.ts';
import type { TrashModel } from '../../models/trash-model.ts';
import { AdoptionSection, type AdoptionSectionProps } from '../adoption/AdoptionSection.tsx';
import { BackupReminder } from '../backups/BackupReminder.tsx';
import { type BackupModels, BackupsSection } from '../backups/BackupsSection.tsx';
import { LostLibrary } from '../backups/LostLibrary.tsx';
import { CollectionSection, type SharingModels } from '../collection/CollectionSection.tsx';
import { CompareSection } from '../compare/CompareSection.tsx';
import { AgreementSection, type DeskModels } from '../desk/AgreementSection.tsx';
import { type ExchangeModels, ExchangeSection } from '../exchange/ExchangeSection.tsx';
import { type ExportWay, ExportWayContext } from '../export/ExportButton.tsx';
import { HistorySection } from '../history/HistorySection.tsx';
import { StepBar } from '../history/StepBar.tsx';
import { MergeSection } from '../merge/MergeSection.tsx';
import { NominationSection } from '../nomination/NominationSection.tsx';
import { Button } from '../parts/Button.tsx';
import { InLanguage } from '../parts/InLanguage.tsx';
import { LanguageSwitch } from '../parts/LanguageSwitch.tsx';
import { Mark } from '../parts/Mark.tsx';
import { useLeaveWarning } from '../parts/use-leave-warning.ts';
import { useWording, type Wording } from '../parts/wording.ts';
import { type PersonsModels, PersonsSection } from '../persons/PersonsSection.tsx';
import { KeptCopies } from '../storage/KeptCopies.tsx';
import { StorageNotice } from '../storage/StorageNotice.tsx';
import { SurveySection } from '../survey/SurveySection.tsx';
import { TrashSection } from '../trash/TrashSection.tsx';
import { WorkshopSection } from '../workshop/WorkshopSection.tsx';
import { FindHelp } from './FindHelp.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { moveInList } from './move-in-list.ts';
import { PracticesSection, type PracticesSectionProps } from './PracticesSection.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SectionNav, type Waiting } from './SectionNav.tsx';
import type { SectionProps } from './section-props.ts';
import { useLibraryKeys } from './use-library-keys.ts';

type PracticesModels = Omit<PracticesSectionProps, keyof SectionProps>;
type AdoptionModels = Omit<AdoptionSectionProps, keyof SectionProps>;

/** Props of the library page: the models of its sections. */
export type LibraryScreenProps = PracticesModels &
  AdoptionModels &
  DeskModels &
  SharingModels &
  ExchangeModels &
  BackupModels &
  PersonsModels & {
    /** Collections and themes. */
    collections: CollectionsModel;
    /** Practices that are compared. */
    compare: CompareModel;
    /** Adoptions whose review is due. */
    dueReviews: DueReviewsModel;
    /** Steps that can be taken back. */
    history: HistoryModel;
    /** What is in the trash. */
    trash: TrashModel;
    /** Practices that are there twice. */
    merge: MergeModel;
    /** Surveys of associations. */
    surveys: SurveysModel;
    /** The forms for surveys and their findings. */
    surveyForms: SurveyFormsModel;
    /** Taking tables into surveys. */
    takeIn: TakeInModel;
    /** Nominations for the award. */
    nominations: NominationsModel;
    /** The list of series of workshops. */
    seriesList: SeriesListModel;
    /** The open series of workshops. */
    series: SeriesModel;
    /** How the library is stored. */
    storage: StorageModel;
    /** The language of the screen. */
    language: LanguageModel;
    /** Opens the page anew: what it holds of a library that was lost is of no use after another has come back. */
    onReload: () => void;
  };

/** The library page: the bar and the sections at the top, the chosen section below. */
export function LibraryScreen(props: LibraryScreenProps) {
  return (
    <InLanguage language={props.language}>
      <LibraryLayout {...props} />
    </InLanguage>
  );
}

function LibraryLayout(props: LibraryScreenProps) {
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
          <LostLibrary {...props} onShow={props.onReload} />
        ) : (
          <ExportWayContext.Provider value={exportWay(props)}>
            {address.section === 'practices' && <BackupReminder {...props} address={addressOf('backups')} />}
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

/** The section that the address names. */
function sectionOf(section: Section, props: LibraryScreenProps, at: SectionProps): ComponentChildren {
  switch (section) {
    case 'adoptions':
      return <AdoptionSection {...props} {...at} />;
    case 'agreements':
      return <AgreementSection {...props} {...at} />;
    case 'exchange':
      return <ExchangeSection {...props} {...at} />;
    case 'backups':
      return (
        <>
          <BackupsSection {...props} {...at} />
          <KeptCopies storage={props.storage} />
        </>
      );
    case 'persons':
      return <PersonsSection person={props.person} keptContacts={props.keptContacts} {...at} />;
    case 'trash':
      return <TrashSection trash={props.trash} />;
    case 'collections':
      return <CollectionSection {...props} {...at} />;
    case 'compare':
      return <CompareSection compare={props.compare} choice={props.choice} {...at} />;
    case 'history':
      return <HistorySection history={props.history} />;
    case 'surveys':
      return (
        <SurveySection
          surveys={props.surveys}
          surveyForms={props.surveyForms}
          takeIn={props.takeIn}
          {...at}
        />
      );
    case 'nominations':
      return <NominationSection nominations={props.nominations} {...at} />;
    case 'merge':
    case 'duplicates':
      return <MergeSection key={section} merge={props.merge} section={section} {...at} />;
    case 'workshops':
      return <WorkshopSection list={props.seriesList} model={props.series} {...at} />;
    default:
      return <PracticesSection {...props} {...at} />;
  }
}

/** The way from anything that is shown to its export. */
function exportWay({ exportChoice, addressState }: LibraryScreenProps): ExportWay {
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

/**
 * What is waiting in the sections: reviews of adoptions, backups that a person must help, what is new in subscribed
 * collections, contacts past their last day.
 */
function waitingIn(
  { dueReviews, backups, subscriptions, keptContacts }: LibraryScreenProps,
  { language, words }: Wording,
): Partial<Record<Section, Waiting>> {
  const { short, named } = words.backups.waiting;
  const waiting = (length: number, told: (count: number) => string): Waiting | undefined =>
    length === 0 ? undefined : { count: formatNumber(length, language), words: told(length) };
  const adoptions = waiting(dueReviews.due.value.length, words.adoption.board.dueCount);
  const collections = waiting(subscriptions.newCount.value, words.subscription.newCount);
  const persons = waiting(keptContacts.due.value.length, words.persons.dueCount);
  return {
    ...(adoptions && { adoptions }),
    ...(collections && { collections }),
    ...(backups.waiting.value !== undefined && { backups: { count: short, words: named } }),
    ...(persons && { persons }),
  };
}

/** Whether the library was lost and has not been brought back, or has just been: then nothing else is shown. */
function isLost({ loss, restore }: LibraryScreenProps): boolean {
  const { standing } = loss;
  const isGone = standing.value === 'emptied' || standing.value === 'broken';
  return isGone || restore.hasRepaired.value;
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
function useAddress({ find, practice, addressState }: LibraryScreenProps): void {
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
function openTitle({ practice, adoption }: LibraryScreenProps): string | undefined {
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
