import type { TranslationOf } from '../translation.ts';
import type { furtherFi } from './fi.ts';

/** What the widget says in English in the parts that it loads when they are asked for. */
export const furtherEn: TranslationOf<typeof furtherFi> = {
  views: {
    agreement: 'The agreement',
    partners: 'Partners',
    partner: 'Partner',
    commitments: 'Commitments',
    timeline: 'Timeline',
    region: 'Agreements of the region',
    practices: 'Practices',
    badge: 'The agreement',
  },
  sort: 'Order',
  sorts: {
    kind: 'By kind',
    name: 'By name',
    signed: 'Newest first',
    commitments: 'Most commitments',
  },
  layout: 'Show as',
  layouts: {
    list: 'List',
    cards: 'Cards',
    table: 'Table',
  },
  chosen: 'Choices made',
  removeChoice: 'Remove the choice: {choice}',
  name: 'Name',
  readings: 'Readings',
  day: 'Day',

  others: 'Others',
  nothing: 'Nothing has been published yet.',

  address: 'Address of this view',
  copy: 'Copy the address',
  copied: 'The address has been copied.',
  notCopied: 'Copying did not succeed. The address is selected.',
  saveTable: 'Download as a table (CSV)',
  saveData: 'Download as data (JSON)',
  print: 'Print',
  printList: 'Print the names for an annex',

  loading: 'Fetching the data.',
  failed: 'The data could not be fetched or read.',
  seekPractices: 'Search practices by name',
  materials: 'Materials',
};
