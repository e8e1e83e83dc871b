import type { TranslationOf } from '../translation.ts';
import type { evidenceFi } from './evidence-fi.ts';

/** Words about what a clip keeps of its page, in English. */
export const evidenceEn: TranslationOf<typeof evidenceFi> = {
  tables: {
    heading: 'Tables',
    unnamed: (number) => `Table ${number}`,
    size: (rows, columns) => `${rows} rows, ${columns} columns`,
    copy: 'Copy the table',
    copied: 'Copied to the clipboard',
    saveCsv: 'Save CSV',
    saveXlsx: 'Save Excel',
    saved: (file) => `Saved as ${file}`,
    failed: 'The table could not be saved. Try again.',
    guessed: 'The page does not say which cells are headings. They were inferred.',
    cut: 'The table was so large that only a part of it was kept.',
  },
  images: {
    heading: 'Images',
    noAlt: 'Image without a text alternative',
    credit: (name) => `Image: ${name}`,
    losses: {
      'not-reachable': 'The image could not be fetched.',
      'too-large': 'The image is too large to keep.',
      'not-an-image': 'The file is not an image that can be kept.',
      'too-many': 'The page had so many images that this one did not fit.',
      'private-address': 'The image is in a closed network.',
    },
    lost: 'The image is lost or damaged. Its text and address are safe.',
    open: 'Open the image on the web',
  },
  snapshot: {
    heading: 'Snapshot of the page',
    show: 'Show the snapshot',
    frame: (day) => `Snapshot of the page, ${day}`,
    lost: 'The snapshot is damaged. The clipped text is safe.',
  },
  versions: {
    heading: 'Former versions',
    until: (day, time) => `Until ${day} at ${time}`,
    restore: 'Restore this version',
    same: 'The same as the card now',
    previous: 'Previous version',
    next: 'Newer version',
  },
  reuse: {
    heading: 'Use and attribution',
    copy: 'Copy the attribution',
    copied: 'Attribution copied',
    language: 'Language of the attribution',
  },
  checking: {
    heading: 'Changes on the page',
    asking: (site) =>
      `The browser asks whether Hyvän kierre may read the site ${site}. The right is given up as soon as the page has been read.`,
    changed: 'The page has changed. Choose what to do with the practice.',
    gone: 'The page is not at this address any more. The practice and the clipped text are kept.',
    check: 'Check for changes',
    checking: 'Checking the page',
    unchanged: (time) => `The page is unchanged. Checked at ${time}.`,
    refused: 'The page was not checked, because permission to read the site was not given.',
    failed: 'The page could not be read. Open it and clip it again.',
  },
};
