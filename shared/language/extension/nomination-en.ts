import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { nominationFi } from './nomination-fi.ts';

/** Words of nominations for the award, in English. */
export const nominationEn: TranslationOf<typeof nominationFi> = {
  heading: 'Hyvän kierre nominations',
  noNominations: 'There are no nominations yet.',
  empty:
    'Record nominations for the award here: persons, associations and deeds that have advanced the cooperation of associations and the municipality.',
  noneFound: 'No nomination matches these choices.',
  unreadable: (count) =>
    count === 1
      ? 'One nomination cannot be read. It is kept, but damaged.'
      : `${formatNumber(count, 'en')} nominations cannot be read. They are kept, but damaged.`,
  add: 'New nomination',
  count: (count) => (count === 1 ? '1 nomination' : `${formatNumber(count, 'en')} nominations`),
  missing: 'The nomination was not found. It may have been deleted.',
  back: 'All nominations',
  filter: {
    label: 'Narrow the list',
    period: 'Period',
    allPeriods: 'All periods',
    result: 'Result',
    allResults: 'All results',
    municipality: 'Municipality',
    allMunicipalities: 'All municipalities',
  },
  print: {
    button: 'Print',
    withPersons: 'Print names of persons',
    masked: 'Names of persons are left out of this print.',
  },
  results: {
    nominated: 'Nominated',
    shortlisted: 'Shortlisted',
    awarded: 'Awarded',
    'not-awarded': 'Not awarded',
  },
  groups: {
    nominated: 'Nominated',
    shortlisted: 'Shortlisted',
    awarded: 'Awarded',
    'not-awarded': 'Other nominations',
  },
  kinds: { person: 'Person', association: 'Association', deed: 'Deed' },
  fields: {
    nomineeKind: 'What is nominated',
    nominee: 'Name of the nominee, or the deed',
    period: 'Period (year or years)',
    why: 'Reasons',
    municipality: 'Municipality',
    nominatedBy: 'Nominated by (optional)',
    result: 'Result',
    prizeDay: 'Day of the prize',
    practice: 'Clipped practice',
  },
  form: {
    add: 'New nomination',
    edit: 'Edit nomination',
    periodHint: 'For instance 2025 or 2024–2025.',
    dayHint: 'For instance 4.12.2025.',
    personal: 'Personal data: left out when the nomination is shared.',
    prefilled: (title) => `The details come from the practice “${title}”. Check them before you save.`,
    practiceMissing: 'The practice was not found. Fill in the details yourself.',
    known: 'A nomination has already been recorded from this practice:',
    remove: 'Delete the nomination',
    citedIn: 'Cited in plans:',
  },
  problems: {
    missing: 'Fill this in.',
    'no-year': 'Write the year or years in four digits, for instance 2025 or 2024–2025.',
    'no-day': 'Write the day as 4.12.2025.',
    'no-municipality': 'The municipality was not recognised. Write its name or leave this empty.',
    'too-long': 'The text is too long. Shorten it.',
  },
  row: {
    result: (nominee) => `Result: ${nominee}`,
    nominatedBy: (name) => `Nominated by: ${name}`,
    personal: 'personal data',
    prizeDay: (day) => `Day of the prize ${day}`,
  },
  fromPractice: 'Record as a nomination',
};
