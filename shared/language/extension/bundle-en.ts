import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { bundleFi } from './bundle-fi.ts';

/** Words about the library file, which holds the whole library, in English. */
export const bundleEn: TranslationOf<typeof bundleFi> = {
  heading: 'The whole library as one file',
  intro:
    'The library file holds everything: practices, clips, images, agreements and the trash. Give it to your successor, or import it in another browser.',
  personal:
    'The file also holds the details of contact persons. Keep and send it as you would other personal data.',
  save: 'Save the library file',
  saving: 'Saving the library file',
  saved: (name, size, practices) =>
    `The library file ${name} is saved. Size ${size}, practices ${formatNumber(practices, 'en')}.`,
  leftOut: (count) => `${formatNumber(count, 'en')} damaged items of the library were left out of the file.`,
  saveCancelled: 'Saving was stopped. The library is unchanged.',
  saveFailed: 'The file could not be saved. The library is unchanged. Check the disk space and try again.',
  checking: 'Checking the library file',
  checkCancelled: 'The check was stopped. Nothing was changed.',
  unread: 'The file could not be read. Check that it is in place. Nothing was changed.',
  checkAgain: 'Check again',
  refused: {
    'not-a-library-file':
      'This is not a library file, or it is badly damaged. Nothing was changed. Try another file.',
    'newer-version':
      'The file was made by a newer version of the extension. Nothing was changed. Update the extension and try again.',
    damaged: 'The library file is damaged. Nothing was changed. Fetch the file again or make a new one.',
    'too-large':
      'Unpacked, the file would be larger than a library file can be. Nothing was changed. Try another file.',
  },
  part: (name) => `Place: ${name}`,
  checked: (day, time) => `The file is sound. It was made on ${day} at ${time}.`,
  sameLibrary: 'The file was made from this library.',
  contents: 'What is in the file and in the library',
  columns: { kind: 'Content', fresh: 'New', same: 'Same', different: 'Different', trash: 'In the trash' },
  kinds: {
    practices: 'Practices',
    clips: 'Clips',
    quotes: 'Quotes',
    versions: 'Former versions',
    adoptions: 'Adoptions',
    collections: 'Collections',
    workshopSeries: 'Workshop series',
    surveys: 'Surveys',
    nominations: 'Nominations',
    savedSearches: 'Saved searches',
    agreements: 'Agreements',
    partners: 'Partners',
    subscriptions: 'Subscriptions',
  },
  files: (count) => `Images and other files: ${formatNumber(count, 'en')}.`,
  nothingNew: 'Everything in the file is already in the library.',
  conflicts: (count) => `Different: ${formatNumber(count, 'en')}`,
  conflictsHint: 'The library’s own stays unless you choose otherwise.',
  allOurs: 'Keep the library’s own in all',
  allTheirs: 'Take the file’s in all',
  ours: 'In the library',
  theirs: 'In the file',
  changedOn: (day) => `Changed ${day}`,
  nothing: 'No information',
  stay: 'Leave in the trash',
  bringBack: 'Bring back from the trash',
  otherParts: 'Tags, notes and other marks',
  whichStays: 'Which one stays',
  nameless: 'Without a name',
  more: (count) => `Show ${formatNumber(count, 'en')} more`,
  take: 'Import to the library',
  taking: 'Importing to the library',
  taken: (count) =>
    `The import is done. Items added and changed: ${formatNumber(count, 'en')}. You can undo the import under Changes.`,
  healed: (count) => `Damaged items repaired: ${formatNumber(count, 'en')}.`,
  toHistory: 'Open the changes',
  takeCancelled: 'The import was stopped. The library is unchanged.',
  takeFailed: 'The import failed. The library is unchanged. Check the disk space and try again.',
  changedMeanwhile: 'The library changed during the import. Nothing was imported. Check the file again.',
};
