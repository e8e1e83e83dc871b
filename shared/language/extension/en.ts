import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import { adoptionEn } from './adoption-en.ts';
import { backupsEn } from './backups-en.ts';
import { batchEn } from './batch-en.ts';
import { bundleEn } from './bundle-en.ts';
import { cardEn } from './card-en.ts';
import { cardNamesEn } from './card-names-en.ts';
import { collectionEn } from './collection-en.ts';
import { compareEn } from './compare-en.ts';
import { deskCheckEn } from './desk-check-en.ts';
import { deskEn } from './desk-en.ts';
import { deskImportEn } from './desk-import-en.ts';
import { deskPublishEn } from './desk-publish-en.ts';
import { deskSigningEn } from './desk-signing-en.ts';
import { evidenceEn } from './evidence-en.ts';
import { exportEn } from './export-en.ts';
import type { extensionFi } from './fi.ts';
import { findEn } from './find-en.ts';
import { historyEn } from './history-en.ts';
import { importEn } from './import-en.ts';
import { knownEn } from './known-en.ts';
import { nominationEn } from './nomination-en.ts';
import { personsEn } from './persons-en.ts';
import { regionEn } from './region-en.ts';
import { storageEn } from './storage-en.ts';
import { subscriptionEn } from './subscription-en.ts';
import { surveyEn } from './survey-en.ts';
import { workshopEn } from './workshop-en.ts';

/** The extension's own words in English. */
export const extensionEn: TranslationOf<typeof extensionFi> = {
  common: {
    productName: 'Hyvän kierre',
    language: 'Language',
    save: 'Save',
    saving: 'Saving',
    cancel: 'Cancel',
    restore: 'Restore',
    dismiss: 'Close the notice',
    tryAgain: 'Try again',
    loading: 'Loading',
    opensInNewTab: 'opens in a new tab',
    originalPage: 'Original page',
    clippedOn: (day, time) => `Clipped ${day} at ${time}`,
    cannotWrite: 'Saving did not succeed. Nothing was removed. Free some disk space or try again.',
    progressOf: (done, total) => `${done} / ${total}`,
    trouble: {
      newer:
        'The library was saved by a newer version of this extension. Your practices are safe. Update the extension.',
      blocked:
        'Another window is using an older version of the library. Your practices are safe. Close the other Hyvän kierre windows and try again.',
      full: 'The disk is full. What has been saved is unchanged. Free some space and try again.',
      broken: 'The browser could not open the library. Nothing has been removed. Restart the browser.',
      'not-copied':
        'The library was not updated to this version of the extension, because it could not be copied first. Your practices are safe. Free some disk space and try again.',
      'not-upgraded':
        'The library could not be updated to this version of the extension. Your practices are safe, and there is a copy of them. Try again.',
      unknown: 'The library could not be read. What has been saved is unchanged. Try again.',
    },
  },
  panel: {
    title: 'Clip',
    empty: 'Open a page with a good practice and choose the Hyvän kierre icon in the browser’s toolbar.',
    recent: 'Latest clips',
    reading: 'Reading the page',
    readingKept: 'The address and the title are already safe.',
    savedAt: (time) => `Saved at ${time}`,
    addressSavedAt: (time) => `Address saved at ${time}`,
    undo: 'Undo',
    openInLibrary: 'Open in library',
    openLibrary: 'Open library',
    removed: (title) => `The practice “${title}” is in the trash.`,
    discarded: 'The clip was discarded.',
    alreadyThere: (day) => `This page is already in the library. It was clipped on ${day}.`,
    showEarlier: 'Show the earlier one',
    addressKept: 'Its address is safe. Give it a title, or read the page again.',
    unreadable: 'Reading the page was not finished.',
    obstacles: {
      'browser-page': 'The browser’s own pages cannot be clipped. Open a web page and clip it.',
      'local-file': 'Files on this computer cannot be clipped. Open the page on the web and clip it.',
      'not-a-page': 'This is not a web page but a file that cannot be read yet.',
      'too-large': 'The page is too large to be read. Select a part of it and clip the selection.',
      refused: 'The browser did not let this page be read.',
      'no-selection': 'No text was selected on the page any more. Select the text and clip again.',
      'no-part':
        'No table, contact, picture or link was found at the place you pointed at. Select text there and clip again.',
      'page-changed': 'Another page was opened in the tab before the reading was finished.',
      'no-answer': 'The page did not answer in time.',
      'not-understood': 'The content of the page could not be read.',
      'library-newer':
        'The clip could not be saved, because the library belongs to a newer version of the extension. Earlier practices are safe. Update the extension.',
      'library-blocked':
        'The clip could not be saved, because another window is using an older version of the library. Close the other Hyvän kierre windows and clip again.',
      'library-full':
        'The clip could not be saved, because the disk is full. Earlier practices are unchanged. Free some space and clip again.',
      'library-broken':
        'The clip could not be saved, because the browser could not open the library. Restart the browser, then clip again.',
      'library-not-copied':
        'The clip could not be saved, because the library could not be copied before its update. Earlier practices are safe. Free some disk space, open the library, then clip again.',
      'library-not-upgraded':
        'The clip could not be saved, because the library could not be updated. Earlier practices are safe. Open the library, then clip again.',
    },
    addressNotTold:
      'The browser does not tell the address of this page. You can save the address by pasting it here.',
    addressOfPage: 'Address',
    addressUnknown: 'Write the address of a web page, for example https://www.municipality.example/page.',
    titleOfPage: 'Title',
    titleMissing: 'Write a title.',
    keepAddress: 'Save the address',
    discard: 'Discard',
    readAgain: 'Read the page again',
    pageNotOpen: 'The page is no longer open in this window. Open it and clip again, or save the address.',
    drafts: 'Unfinished clips',
    draftState: 'The clip was not finished',
    openPage: 'Open the page',
    unsavedEdits: (title) => `The practice “${title}” has a change that is not saved.`,
    backToEdits: 'Continue editing',
  },
  library: {
    title: 'Library',
    search: 'Search practices',
    clearSearch: 'Clear the search',
    count: (count) => (count === 1 ? '1 practice' : `${formatNumber(count, 'en')} practices`),
    found: (count) =>
      count === 1 ? 'The search found 1 practice' : `The search found ${formatNumber(count, 'en')} practices`,
    list: 'Practices',
    showMore: 'Show more',
    empty: 'The library is empty.',
    emptyHow:
      'Open a web page with a good practice and choose the Hyvän kierre icon in the browser’s toolbar. The practice is saved here with its sources.',
    noResults: (words) => `The search “${words}” found no practices.`,
    noResultsHow: 'Try a shorter word, or search by the name of a municipality.',
    noneOpen: 'Choose a practice from the list.',
    noneOpenKeys: 'Keys: / search, j and k move, ? help.',
    backToList: 'Back to the list',
    missing: 'The practice is not there. It may have been removed.',
    deleted: (title) => `“${title}” was moved to the trash.`,
    delete: 'Delete',
    print: 'Print',
    edit: 'Edit',
    help: 'Keyboard help',
    closeHelp: 'Close',
    dataSource: 'Municipality data: Statistics Finland, classification of municipalities 2026 (CC BY 4.0).',
    licences: 'Sources and licences',
    keys: {
      search: 'Go to the search',
      next: 'Next practice',
      previous: 'Previous practice',
      open: 'Open the practice',
      edit: 'Edit the open practice',
      compare: 'Add to the comparison or remove from it',
      delete: 'Move to the trash',
      undo: 'Undo the latest change',
      back: 'Cancel editing or go back to the list',
      help: 'Show this help',
    },
    keyNames: { down: 'arrow down', up: 'arrow up', or: 'or' },
  },

  adoption: adoptionEn,
  collection: collectionEn,
  compare: compareEn,
  find: findEn,
  history: historyEn,
  nomination: nominationEn,
  survey: surveyEn,
  workshop: workshopEn,
  region: regionEn,
  bundle: bundleEn,
  export: exportEn,
  import: importEn,
  subscription: subscriptionEn,
  storage: storageEn,
  backups: backupsEn,
  persons: personsEn,
  deskPublish: deskPublishEn,
  deskCheck: deskCheckEn,
  deskImport: deskImportEn,
  deskSigning: deskSigningEn,
  desk: deskEn,
  ...cardEn,
  ...cardNamesEn,
  ...knownEn,
  ...batchEn,
  ...evidenceEn,
};
