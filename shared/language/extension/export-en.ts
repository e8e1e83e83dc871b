import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { exportFi } from './export-fi.ts';
import { exportFileEn } from './export-file-en.ts';

const practices = (count: number) => (count === 1 ? '1 practice' : `${formatNumber(count, 'en')} practices`);

/** Words about exporting practices to the programs people use, in English. */
export const exportEn: TranslationOf<typeof exportFi> = {
  heading: 'Export',
  take: 'Export',
  what: 'What to export',
  scopes: {
    all: 'All practices',
    chosen: 'Chosen practices',
    collection: 'Collection or theme',
    compared: 'Chosen to compare',
  },
  collection: 'Collection',
  count: practices,
  more: (count) => (count === 1 ? 'and 1 more' : `and ${formatNumber(count, 'en')} more`),
  nothing: {
    all: {
      what: 'The library has no practices yet.',
      how: 'Clip a practice first: open a page and press the spiral in the browser’s toolbar.',
    },
    chosen: {
      what: 'No practices are chosen.',
      how: 'Select practices in the list and press Export.',
    },
    collection: {
      what: 'The collection has no practices.',
      how: 'Select practices in the list and add them to the collection.',
    },
    compared: {
      what: 'No practices are chosen to compare.',
      how: 'Select two to five practices in the list to be compared.',
    },
  },
  toList: 'Go to the list',
  format: 'File format',
  formats: {
    docx: {
      name: 'Word document',
      about: 'A paper for a meeting: contents, practices, comparison and sources. Opens in Word.',
    },
    pptx: {
      name: 'Slides',
      about: 'A slide for each practice, full text and sources in the speaker’s notes. Opens in PowerPoint.',
    },
    xlsx: {
      name: 'Excel workbook',
      about: 'Practices as rows, each table and the sources on sheets of their own. Opens in Excel.',
    },
    csv: {
      name: 'CSV file',
      about: 'A practice a row. Opens in spreadsheets and can be imported elsewhere.',
    },
    'tables-csv': {
      name: 'Tables as CSV files',
      about: 'The tables of the clipped pages, each a file of its own, in one zip.',
    },
    markdown: {
      name: 'Markdown',
      about: 'A text file for each practice, its facts at the top. Opens in note programs and wikis.',
    },
    ris: {
      name: 'References, RIS',
      about: 'References with quotes. Opens in Zotero, EndNote and Mendeley.',
    },
    'csl-json': {
      name: 'References, CSL-JSON',
      about: 'The same references in a format that Zotero and Pandoc read.',
    },
    print: {
      name: 'Print or PDF',
      about: 'A view to print, which the browser prints or saves as PDF.',
    },
    innokyla: {
      name: 'Innokylä fields',
      about: 'The texts in the order of Innokylä’s form, to copy field by field.',
    },
  },
  most: (count) => `At most ${practices(count)}.`,
  options: 'What goes along',
  withPersons: 'With contact persons – for use inside your own organisation only',
  withoutPersons: 'Otherwise contacts and authors are left out, and personal data in texts is masked.',
  neverPersons: 'Contacts and authors are left out, and personal data in texts is masked.',
  withNotes: 'With own notes',
  withTables: 'With tables of the pages',
  start: 'Export',
  openPrint: 'Open the view to print',
  openInnokyla: 'Show the fields',
  working: { reading: 'Reading practices', writing: 'Writing the file' },
  saved: (count, name, size) =>
    `${practices(count)} exported. The file “${name}” (${size}) is in the browser’s downloads.`,
  savedTables: (count, name, size) =>
    `${count === 1 ? '1 table' : `${formatNumber(count, 'en')} tables`} exported. The file “${name}” (${size}) is in the browser’s downloads.`,
  cut: (count) =>
    count === 1
      ? 'One text did not fit whole in a cell of Excel. In the CSV export it is whole.'
      : `${formatNumber(count, 'en')} texts did not fit whole in cells of Excel. In the CSV export they are whole.`,
  gone: (count) =>
    count === 1
      ? 'One chosen practice was not found in the library.'
      : `${formatNumber(count, 'en')} chosen practices were not found in the library.`,
  cancelled: 'The export was cancelled. No file was made.',
  failed:
    'The file could not be made. The library is as it was. Try again. If that does not help, choose another format.',
  problems: {
    pptx: (most) =>
      `Slides take at most ${practices(most)}: nobody can follow more. Choose fewer, or export a Word document.`,
    docx: (most) =>
      `A document takes at most ${practices(most)}, so that Word can open it. Choose fewer, or export an Excel workbook.`,
    print: (most) =>
      `At most ${practices(most)} can be printed at a time. Choose fewer, or export an Excel workbook.`,
    xlsx: (most) =>
      `A workbook takes at most ${practices(most)}, so that the computer’s memory suffices. Export a CSV file, which takes all.`,
    sheets: (most) =>
      `There are more tables than a workbook has sheets (${formatNumber(most, 'en')}). Leave the tables out, or export them as CSV files.`,
    'no-tables': 'These practices have no tables. Choose another format.',
    nothing: 'No practice was found. They may have been deleted.',
    'too-large':
      'The file would be larger than the computer’s memory. Export fewer practices at a time, or leave the tables out.',
    'no-room':
      'There is no room for the file on the disk. The library is as it was. Free some disk space and export again.',
  },
  print: { heading: 'Print', print: 'Print or save as PDF', back: 'Back to export' },
  innokyla: {
    heading: 'Innokylä fields',
    how: 'Copy field by field to Innokylä’s form, or copy all as text.',
    practice: 'Practice',
    copy: 'Copy',
    copyAll: 'Copy all',
    copied: (what) => `Copied: ${what}`,
    copiedAll: 'All fields were copied.',
    failed: 'The browser did not let it be copied. Select the text and copy it.',
    missing: 'These Innokylä fields have no text',
    complete: 'Every Innokylä field has text.',
  },
  library: 'The whole library as one file',
  file: exportFileEn,
};
