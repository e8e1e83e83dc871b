import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { storageFi } from './storage-fi.ts';

/** Words about how the library is stored, in English. */
export const storageEn: TranslationOf<typeof storageFi> = {
  readOnly:
    'The library was saved by a newer version: you can read it but not change it. Update the extension.',
  copying: 'The library is being copied before its update',
  saveAndGoOn: 'Save a copy as a file and update',
  saveFile: 'Save as a file',
  saveCopy: 'Save the copy as a file',
  notUpgradedAgain:
    'If the update fails a second time too, save the copy as a file and wait for the next version of the extension. The library stays unchanged until then.',
  savingCopy: 'Saving the copy',
  copyNotSaved: 'The copy could not be saved. The library is unchanged. Choose another place and try again.',
  askSaved: (name) =>
    `The browser saves the copy among the downloads as ${name}. See that the file is there before the library is updated.`,
  isSaved: 'The copy is saved, update',
  keptCopies: 'Copy taken before the update',
  keptCopiesAre:
    'The library is copied inside the browser before a new version of the extension changes it. The last two copies are kept.',
  copyOf: (day, time, size) => `${day} at ${time}, ${size}`,
  fileName: 'library-copy',
  check: {
    heading: 'Check of images and logos',
    sound: (day) => `Checked on ${day}. All images and logos are there.`,
    lost: (count) =>
      `${count === 1 ? '1 image or logo has been lost' : `${formatNumber(count, 'en')} images or logos have been lost`} from the disk. The texts and everything else are there. What is lost comes back when you take in a backup that has it.`,
    checked: (day) => `Checked on ${day}.`,
    removed: (count) =>
      count === 1
        ? '1 file that nothing used has been removed.'
        : `${formatNumber(count, 'en')} files that nothing used have been removed.`,
  },
  addressNotSaved: 'The address of the page, which was not saved:',
  copyAddress: 'Copy the address',
  addressCopied: 'Address copied',
};
