import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { exportFileFi } from './export-file-fi.ts';

/** Words within exported files, in English. */
export const exportFileEn: TranslationOf<typeof exportFileFi> = {
  practices: 'Practices',
  tables: 'Tables',
  references: 'References',
  sources: 'Sources',
  source: 'Source',
  comparison: 'Comparison',
  contents: 'Contents',
  facts: 'Key facts',
  field: 'Fact',
  content: 'Content',
  quotes: 'Quotes',
  notTold: 'Not told',
  title: (count) => (count === 1 ? 'A good practice' : `${formatNumber(count, 'en')} good practices`),
  madeBy: (body, day) => (body === '' ? day : `${body}, ${day}`),
  unnamedTable: (number) => `Table ${number}`,
  rowsLeft: (count) =>
    `This is the beginning of the table. ${formatNumber(count, 'en')} rows are left out; the whole table is in the Excel and CSV exports.`,
  page: 'Page',
  cellCut: 'The text goes on: the whole of it is in the CSV export.',
  terms: 'Terms of use',
  termsUnknown: 'No terms of use are told. Quote only with the source named, and ask before copying.',
  withPersons: 'Contains personal data. For use inside your own organisation only.',
  columns: {
    address: 'Address of source',
    clippedOn: 'Clipped',
    quotes: 'Quotes',
    tags: 'Tags',
    collections: 'Collections',
    adoptions: 'Adoptions',
    notes: 'Notes',
    attribution: 'Source line',
    practice: 'Practice',
    site: 'Publisher',
    sheets: 'Tables in this file',
  },
};
