import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { importFi } from './import-fi.ts';

const number = (count: number) => formatNumber(count, 'en');
const practices = (count: number) => (count === 1 ? '1 practice' : `${number(count)} practices`);
const rows = (count: number) => (count === 1 ? '1 row' : `${number(count)} rows`);

/** Words about importing practices from files, in English. */
export const importEn: TranslationOf<typeof importFi> = {
  heading: 'Import',
  intro:
    'Import practices from a table, references or bookmarks. You first see what the file holds and what would change in the library. Nothing is saved before you accept it.',
  from: 'From where',
  kinds: { file: 'File', pasted: 'Pasted text' },
  chooseFile: 'Choose file',
  fileHint:
    'You can also drop the file here. Excel (.xlsx), CSV, Zotero’s RIS and CSL-JSON, the browser’s bookmarks (HTML) and a library file will do. The file is recognised by what it holds.',
  paste: 'Paste here',
  pasteHint: 'Cells of a table, CSV rows, RIS references or CSL-JSON.',
  reading: 'Reading the file',
  planning: 'Comparing with the library',
  writing: 'Importing practices',
  readFrom: (form, name) => (name === '' ? `Read: ${form}` : `Read: ${name}, ${form}`),
  forms: {
    table: 'table',
    ris: 'RIS references',
    csl: 'CSL-JSON references',
    bookmarks: 'bookmarks',
    bundle: 'library file',
  },
  pastedName: 'pasted text',
  part: 'Table',
  partOf: (name, count) => `${name} (${rows(count)})`,
  unnamedPart: (place) => `Table ${place}`,
  clear: 'Clear',
  problems: {
    unknown:
      'The file was not recognised. Choose Excel (.xlsx), CSV, Zotero’s RIS or CSL-JSON, the browser’s bookmarks (HTML) or a library file.',
    'old-excel': 'The file is in the old Excel format (.xls). Save it in Excel as .xlsx and choose it again.',
    'damaged-zip': 'The Excel or library file is damaged or protected with a password. Nothing is imported.',
    'damaged-csv': 'The CSV file is damaged: a quotation mark is not closed. Nothing is imported.',
    'damaged-ris': 'The RIS file is damaged: a reference stops in the middle. Nothing is imported.',
    'damaged-json': 'The JSON file is damaged. Nothing is imported.',
    'damaged-bookmarks': 'The file of bookmarks is damaged: it stops in the middle. Nothing is imported.',
    agreement: 'The file is the data file of a published agreement. Import it in the section Agreements.',
    'too-large': 'The file is too large. The largest file that is read is 20 megabytes.',
    'too-many': 'The file has more than 20,000 rows or 200 columns. Divide it into parts.',
    empty: 'The file has nothing to import.',
    unreadable: 'It could not be read. Nothing is imported. Try again.',
  },
  columns: {
    heading: 'Columns',
    hint: 'Check what each column means. A column that is not read does not come along.',
    untitled: 'Choose the column with the practice’s title.',
    above: (count) => `Above the headings there are ${rows(count)} that are not read.`,
  },
  fields: {
    address: 'Web address',
    clippedOn: 'Clipped',
    tags: 'Tags',
    collections: 'Collections',
    note: 'Notes',
    id: 'Id of the practice',
  },
  folders: {
    label: 'Folders',
    hint: 'The browser’s own folders, such as the bookmarks bar, are left out.',
    uses: {
      collections: 'Folders become collections',
      tags: 'Folders become tags',
      none: 'Folders are left out',
    },
  },
  authors:
    'The names of authors come into the field Author. They are personal data, which is never published or shared by itself.',
  preview: {
    table: 'Practices to import',
    differs: (fields) => `Differs: ${fields}`,
  },
  conflicts: {
    heading: (count) =>
      count === 1
        ? 'What is told of 1 practice differs from what is there'
        : `What is told of ${number(count)} practices differs from what is there`,
  },
  refused: {
    heading: (count) => (count === 1 ? '1 entry not read' : `${number(count)} entries not read`),
    hint: 'Correct them in the source and import it again. What is imported already is recognised.',
    item: (place, words) => `Reference ${number(place)}: ${words}`,
    reasons: {
      titleless: 'The title is missing.',
      address: 'The address is not that of a web page (http or https).',
      'too-long': 'The title or another text is too long.',
      doubled: 'The same practice is in the source already.',
      unreadable: 'It does not follow the format of the file.',
    },
    doubledOf: (line) =>
      `The same practice is at ${number(line)} already. Tags, collections and notes are put together.`,
  },
  remarks: {
    item: (place, heading, value) =>
      heading === ''
        ? `Reference ${number(place)}: ${value}`
        : `Reference ${number(place)}, ${heading}: ${value}`,
    reasons: {
      address: 'The web address was not recognised.',
      day: 'The day was not recognised.',
      kind: 'The kind was not recognised.',
      municipality: 'There is no municipality of that name.',
      region: 'There is no region of that name.',
      language: 'The language was not recognised.',
      element: 'One of the elements was not recognised.',
      'life-stage': 'One of the life stages was not recognised.',
      link: 'One of the links was not recognised.',
      licence: 'The terms of use were not recognised.',
      tag: 'The tag is too long, or there are too many tags.',
      'too-long': 'The text is too long for its field.',
      further: 'The field holds one value only.',
      unknown: 'It was not recognised.',
    },
  },
  run: (count) => `Import ${practices(count)}`,
  runNone: 'Import practices',
  nothing: 'There is nothing new to import. All that is chosen is in the library as it is.',
  cancelled: 'The import was cancelled. Nothing was imported.',
  done: (added, changed) => `The import is done: ${practices(added)} added, ${number(changed)} updated.`,
  doneHint: 'You can take the whole import back at once with the button Undo.',
  toPractices: 'See the practices',
};
