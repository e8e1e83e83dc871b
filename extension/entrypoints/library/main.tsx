import { signal } from '@preact/signals';
import { render } from 'preact';
import type { LibraryCheck } from '#shared/backup/library-check.ts';
import { EVERYTHING } from '#shared/find/find-request.ts';
import { maskMarkup } from '#shared/html/mask-markup.ts';
import { sanitiseToFragment } from '#shared/html/sanitise-html.ts';
import { extensionWords } from '#shared/language/extension/extension-words.ts';
import { localDay } from '#shared/language/formats.ts';
import '#shared/components/tokens.css';
import '#shared/components/agreement.css';
import '#shared/components/measures-and-tables.css';
import '#shared/components/data-table.css';
import '../../screens/screen.css';
import '../../screens/bundle/bundle.css';
import '../../screens/practice/card.css';
import '../../screens/library/library.css';
import '../../screens/library/find.css';
import '../../screens/library/sections.css';
import '../../screens/adoption/adoption.css';
import '../../screens/collection/collection.css';
import '../../screens/compare/compare.css';
import '../../screens/survey/survey.css';
import '../../screens/nomination/nomination.css';
import '../../screens/parts/edited.css';
import '../../screens/workshop/workshop.css';
import '../../screens/adoption/adoption-board.css';
import '../../screens/desk/desk.css';
import '../../screens/desk-publish/desk-publish.css';
import '../../screens/desk-check/desk-check.css';
import '../../screens/desk-signing/signing.css';
import '../../screens/import/import.css';
import '../../screens/region/region.css';
import '../../screens/collection/organise.css';
import '../../screens/storage/storage.css';
import '../../screens/export/export.css';
import '../../screens/backups/backups.css';
import { backupPowers } from '../../browser/backup-powers.ts';
import '../../screens/subscription/subscription.css';
import '../../screens/persons/persons.css';
import { canChooseFolder, chooseFolder } from '../../browser/chosen-folder.ts';
import {
  keepChosenLanguage,
  readChosenLanguage,
  watchChosenLanguage,
} from '../../browser/chosen-language.ts';
import { currentWindowId } from '../../browser/current-window.ts';
import { fetchFile, fetchIfChanged } from '../../browser/fetch-file.ts';
import { injectReader } from '../../browser/inject-reader.ts';
import { keptLibraryCheck } from '../../browser/kept-library-check.ts';
import { startWorker } from '../../browser/own-worker.ts';
import { packedRelease, packedTheme, packedWidget } from '../../browser/packed-widget.ts';
import { saveFile } from '../../browser/save-file.ts';
import { saveStream } from '../../browser/saved-stream.ts';
import { shrinkImage } from '../../browser/shrink-image.ts';
import {
  askForSites,
  giveUpLeftovers,
  giveUpSites,
  keepSites,
  mayReadSite,
} from '../../browser/site-access.ts';
import { visitPage } from '../../browser/visit-page.ts';
import { openFinder } from '../../database/open-finder.ts';
import { openLibrary } from '../../database/open-library.ts';
import type { MaskPersonMarkup } from '../../database/row-without-person.ts';
import { sendMessage } from '../../messaging/send-message.ts';
import { AdoptionBoardModel } from '../../models/adoption-board-model.ts';
import { AdoptionEditModel } from '../../models/adoption-edit-model.ts';
import { AdoptionModel } from '../../models/adoption-model.ts';
import { AgreementsModel } from '../../models/agreements-model.ts';
import { BackupKeeper } from '../../models/backup-keeper.ts';
import { BackupListModel } from '../../models/backup-list-model.ts';
import { BulkModel } from '../../models/bulk-model.ts';
import { BundleExportModel } from '../../models/bundle-export-model.ts';
import { BundleImportModel } from '../../models/bundle-import-model.ts';
import { CheckModel } from '../../models/check-model.ts';
import { CollectionsModel } from '../../models/collections-model.ts';
import { CompareChoice } from '../../models/compare-choice.ts';
import { CompareModel } from '../../models/compare-model.ts';
import { CopyOriginModel } from '../../models/copy-origin-model.ts';
import { DeskCheckModel } from '../../models/desk-check-model.ts';
import { DeskModel } from '../../models/desk-model.ts';
import { DeskVersionsModel } from '../../models/desk-versions-model.ts';
import { DraftsModel } from '../../models/drafts-model.ts';
import { DueReviewsModel } from '../../models/due-reviews-model.ts';
import { EditModel } from '../../models/edit-model.ts';
import { EvidenceModel } from '../../models/evidence-model.ts';
import { ExportChoice } from '../../models/export-choice.ts';
import { ExportModel } from '../../models/export-model.ts';
import { FacetOpenness } from '../../models/facet-openness.ts';
import { FindModel } from '../../models/find-model.ts';
import { HistoryModel } from '../../models/history-model.ts';
import { KeptContactsModel } from '../../models/kept-contacts-model.ts';
import { KnownModel } from '../../models/known-model.ts';
import { LanguageModel } from '../../models/language-model.ts';
import { LibraryLoss } from '../../models/library-loss.ts';
import { MergeModel } from '../../models/merge-model.ts';
import { NominationsModel } from '../../models/nominations-model.ts';
import { OrganiseModel } from '../../models/organise-model.ts';
import { OurBodyModel } from '../../models/our-body-model.ts';
import { PartnerImportModel } from '../../models/partner-import-model.ts';
import { PersonModel } from '../../models/person-model.ts';
import { PersonalDataModel } from '../../models/personal-data-model.ts';
import { PracticeAdoptionsModel } from '../../models/practice-adoptions-model.ts';
import { PracticeImportModel } from '../../models/practice-import-model.ts';
import { PracticeModel } from '../../models/practice-model.ts';
import { PublishModel } from '../../models/publish-model.ts';
import { RegionModel } from '../../models/region-model.ts';
import { RemovalModel } from '../../models/removal-model.ts';
import { RestoreModel } from '../../models/restore-model.ts';
import { SavedSearchModel } from '../../models/saved-search-model.ts';
import { SelectionModel } from '../../models/selection-model.ts';
import { SeriesListModel } from '../../models/series-list-model.ts';
import { SeriesModel } from '../../models/series-model.ts';
import { ShareCollectionModel } from '../../models/share-collection-model.ts';
import { StorageModel } from '../../models/storage-model.ts';
import { SubscribedCollectionModel } from '../../models/subscribed-collection-model.ts';
import { SubscriptionsModel } from '../../models/subscriptions-model.ts';
import { SurveyFormsModel } from '../../models/survey-forms-model.ts';
import { SurveysModel } from '../../models/surveys-model.ts';
import { TakeInModel } from '../../models/take-in-model.ts';
import { TrashModel } from '../../models/trash-model.ts';
import { followAddress } from '../../screens/library/follow-address.ts';
import { LibraryScreen } from '../../screens/library/LibraryScreen.tsx';

const finder = openFinder(startWorker('finder'));
const library = openLibrary();
const find = new FindModel(library, finder);
const addressState = followAddress(window);
// Asked before anything is drawn: the library opens while the browser tells the language and the window.
find.ask(addressState.address.peek().query);
const [initialLanguage, windowId] = await Promise.all([readChosenLanguage(), currentWindowId()]);
const language = new LanguageModel(initialLanguage, keepChosenLanguage);
const drafts = new DraftsModel(library, async (clipId) =>
  windowId === undefined ? 'not-open' : sendMessage('readAgain', { clipId, windowId }),
);
const check = new CheckModel(library, {
  ask: askForSites,
  giveUp: giveUpSites,
  visit: visitPage,
  read: injectReader,
});
const region = new RegionModel(library, { ask: askForSites, giveUp: giveUpSites, fetchFile });
const storage = new StorageModel(library, {
  saveStream: (name) => saveStream(name, 'memory'),
  saveFile,
  reload: () => location.reload(),
});
const libraryCheck = signal<LibraryCheck | undefined>(undefined);
keptLibraryCheck().watch((found) => {
  libraryCheck.value = found;
});
const powers = backupPowers();
const loss = new LibraryLoss(library, powers.sentinel);
const backups = new BackupKeeper(library, powers, loss);
const subscriptions = new SubscriptionsModel(library, {
  ask: askForSites,
  mayRead: mayReadSite,
  giveUp: giveUpSites,
  keep: keepSites,
  fetchIfChanged,
});
watchChosenLanguage(language.follow);
// A page that stays open for days is come back to.
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void subscriptions.refreshDue();
});
// A page that is closed in the middle takes the right to read sites with it.
addEventListener('pagehide', () => {
  const isReading = check.check.value.state === 'checking' || region.fetching.value === 'fetching';
  if (isReading || subscriptions.isLooking.value) void giveUpLeftovers();
});

const maskPersons: MaskPersonMarkup = (html, mask) => maskMarkup(html, mask, document);
// The index forgets words that had to go when it is next asked.
const askIndex = () => finder.find(EVERYTHING, { offset: 0, limit: 1 });
const keptContacts = new KeptContactsModel(library, {
  maskMarkup: maskPersons,
  today: () => localDay(new Date()),
  afterRemoval: askIndex,
});
// All records are looked through for what is due: once, when the page has nothing else to do.
requestIdleCallback(() => void keptContacts.read(), { timeout: 10_000 });

/** The backups that were made, for a person who must know where else a name stands. */
async function backupsMade() {
  const { places } = extensionWords[language.language.peek()].backups;
  const { backups: made } = await powers.log.read();
  return made.map(({ name, madeAt, place, folder = '' }) => ({
    name,
    madeAt,
    place: place === 'folder' ? places.folder(folder) : places.downloads,
  }));
}

const screen = document.getElementById('screen');
if (screen) {
  render(
    <LibraryScreen
      find={find}
      selection={new SelectionModel()}
      bulk={new BulkModel(library)}
      saved={new SavedSearchModel(library, finder)}
      openness={new FacetOpenness(sessionStorage)}
      practice={new PracticeModel(library)}
      drafts={drafts}
      edits={new EditModel(library)}
      evidenceModel={new EvidenceModel(library)}
      personal={new PersonalDataModel(library, maskPersons)}
      person={
        new PersonModel(library, { maskMarkup: maskPersons, save: saveFile, askIndex, backups: backupsMade })
      }
      keptContacts={keptContacts}
      check={check}
      known={new KnownModel(library)}
      removal={new RemovalModel(library)}
      organise={new OrganiseModel(library)}
      choice={new CompareChoice(sessionStorage)}
      collections={new CollectionsModel(library)}
      subscriptions={subscriptions}
      subscribed={new SubscribedCollectionModel(library)}
      share={
        new ShareCollectionModel(library, {
          save: saveFile,
          chooseFolder: canChooseFolder() ? chooseFolder : undefined,
          masks: (written) => extensionWords[written].contacts.masks,
          guide: (written) => {
            const { guide, guideFile } = extensionWords[written].subscription.publish;
            return { path: guideFile, content: `${Object.values(guide).join('\n\n')}\n` };
          },
        })
      }
      copyOrigin={new CopyOriginModel(library)}
      compare={new CompareModel(library)}
      history={new HistoryModel(library)}
      trash={new TrashModel(library)}
      merge={new MergeModel(library)}
      surveys={new SurveysModel(library)}
      surveyForms={new SurveyFormsModel(library)}
      takeIn={new TakeInModel(library)}
      nominations={new NominationsModel(library)}
      seriesList={new SeriesListModel(library)}
      series={new SeriesModel(library)}
      board={new AdoptionBoardModel(library)}
      adoption={new AdoptionModel(library)}
      adoptionEdits={new AdoptionEditModel(library)}
      ourBody={new OurBodyModel(library)}
      adopting={new PracticeAdoptionsModel(library)}
      dueReviews={new DueReviewsModel(library)}
      agreements={new AgreementsModel(library)}
      region={region}
      desk={new DeskModel(library, { shrinkImage })}
      publish={
        new PublishModel(library, {
          widget: packedWidget,
          release: packedRelease,
          theme: packedTheme,
          save: saveFile,
          chooseFolder: canChooseFolder() ? chooseFolder : undefined,
        })
      }
      deskCheck={new DeskCheckModel(library, packedTheme)}
      deskVersions={new DeskVersionsModel(library)}
      partnerImport={
        new PartnerImportModel(library, {
          parseMarkup: (html) => sanitiseToFragment(html, document),
          nameOfColumn: (field) => extensionWords[language.language.peek()].deskImport.fields[field],
        })
      }
      storage={storage}
      libraryCheck={libraryCheck}
      exporting={new ExportModel(library, { startWriter: () => startWorker('exporter'), save: saveFile })}
      exportChoice={new ExportChoice(sessionStorage)}
      practiceImport={new PracticeImportModel(library)}
      bundleExport={new BundleExportModel(library, { saveStream: (name) => saveStream(name, 'disk') })}
      bundleImport={new BundleImportModel(library, maskPersons)}
      backups={backups}
      backupList={new BackupListModel(library, powers)}
      restore={new RestoreModel(library, { ...powers, maskMarkup: maskPersons }, loss)}
      loss={loss}
      onReload={() => location.reload()}
      language={language}
      addressState={addressState}
    />,
    screen,
  );
}
// Nobody waits for it: the page is there first.
backups.begin();
