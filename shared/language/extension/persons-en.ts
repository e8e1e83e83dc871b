import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { personsFi } from './persons-fi.ts';

const number = (count: number) => formatNumber(count, 'en');

/** Words about personal data: removing a person, how long contacts are kept, in English. */
export const personsEn: TranslationOf<typeof personsFi> = {
  heading: 'Personal data',
  dueCount: (count) =>
    count === 1 ? '1 contact is past its date' : `${number(count)} contacts are past their date`,
  pages: { person: 'Find a person', contacts: 'Contacts', retention: 'Retention' },
  kinds: {
    practices: 'Practice',
    clips: 'Unfinished clip',
    adoptions: 'Adoption',
    collections: 'Collection',
    workshopSeries: 'Workshop series',
    surveys: 'Survey',
    nominations: 'Nomination',
    savedSearches: 'Saved search',
    agreements: 'Agreement',
    partners: 'Partner',
    subscriptions: 'Subscribed collection',
    published: 'Copy of a publication',
    settings: 'Library setting',
    steps: 'Changes that can be undone',
  },
  parts: {
    practices: 'card',
    clips: 'page title or address',
    quotes: 'quote',
    versions: 'earlier version',
    adoptions: 'adoption',
    collections: 'collection',
    workshopSeries: 'workshop series',
    surveys: 'survey',
    nominations: 'nomination',
    savedSearches: 'search',
    agreements: 'agreement',
    partners: 'partner',
    subscriptions: 'subscription',
    clipBodies: 'clipped text',
    clipTables: 'table',
    clipImages: 'picture details',
    snapshots: 'saved page',
    publications: 'data that came with the page',
    comparisons: 'waiting clip',
    published: 'publication',
    publishedTexts: 'published data',
    subscribedContents: 'subscribed collection',
    subscribedPractices: 'subscribed practice',
    settings: 'setting',
    steps: 'name of the change',
    stepRecords: 'data before the change',
  },
  person: {
    intro: 'Find everything the library holds about one person. The data can be saved to a file or removed.',
    name: 'Name',
    nameHint: 'First name and last name. Separate a former name with a semicolon.',
    email: 'E-mail',
    phone: 'Phone',
    search: 'Find',
    searching: 'Searching the library',
    problems: {
      nothing: 'Write a name, an e-mail address or a phone number.',
      name: 'Write the whole name.',
      email: 'Write the whole e-mail address.',
      phone: 'Write the whole phone number.',
    },
    none: 'The library holds nothing about this person.',
    found: (count) => (count === 1 ? 'Data found in 1 place.' : `Data found in ${number(count)} places.`),
    cancelled: 'The search was stopped.',
    inTrash: 'in the trash',
    sure: (count) => (count === 1 ? '1 certain match' : `${number(count)} certain matches`),
    likely: (count, reasons) =>
      count === 1 ? `1 possible match: ${reasons}` : `${number(count)} possible matches: ${reasons}`,
    reasons: {
      surname: 'only the last name is the same',
      initial: 'only the initial of the first name',
      mailbox: 'the same name in another address',
    },
    morePassages: (count) => (count === 1 ? 'Show 1 more passage' : `Show ${number(count)} more passages`),
    saveText: 'Save as text',
    saveJson: 'Save as a JSON file',
    report: 'What the library holds about the person',
    reportFile: 'data-of-a-person',
    maybe: '(possible)',
    remove: (count) => (count === 1 ? 'Remove from 1 place' : `Remove from ${number(count)} places`),
    chooseFirst: 'Choose the matches to remove.',
    question: (count) =>
      count === 1
        ? 'The person’s data is removed from 1 place. This cannot be undone.'
        : `The person’s data is removed from ${number(count)} places. This cannot be undone.`,
    explain:
      'Contacts are removed, and in texts a mark takes the place of the name, the number and the address. Changes that hold the data leave the list of changes.',
    yes: 'Remove for good',
    removing: 'Removing data',
    done: (count) =>
      count === 1
        ? 'The data was removed from 1 place.'
        : `The data was removed from ${number(count)} places.`,
    stopped: (count) =>
      count === 1
        ? 'The removal was stopped. The data was removed from 1 place, and the rest is as it was.'
        : `The removal was stopped. The data was removed from ${number(count)} places, and the rest is as it was.`,
    left: (count) =>
      count === 1
        ? '1 place changed during the removal and is as it was. Find the person again.'
        : `${number(count)} places changed during the removal and are as they were. Find the person again.`,
    kindCount: (kind, count) => `${kind}: ${number(count)}`,
    failed:
      'The removal did not succeed. The data is gone from the places already handled, the rest is as it was. Try again.',
    outside: 'What the removal does not reach',
    hasCopies:
      'The copies taken before updates could not be removed, and may still hold data on the person. Try to remove the person again.',
    backups: 'Backups outside the extension. Make a new backup and remove the old ones.',
    backup: (name, day, place) => `Backup ${name}, ${day}, ${place}`,
    files: 'Files that have been exported or given to others.',
    publishedBefore: 'Data published on the web, until you publish the agreement again.',
    published: (title, day, address) => [`Published ${day}: ${title}`, address].filter(Boolean).join(', '),
    pictures: 'Pictures: no person is recognised in them.',
    disk: 'The browser’s own files: the browser may keep removed data on the disk until it rearranges its files. The extension cannot make that happen sooner.',
    note: 'Of the removal the library keeps the day, the number of places and a hash by which the person is noticed on coming back. The name is not kept.',
    returned:
      'The library holds a person whose data has been removed before. It may have come back from a backup or an imported file.',
    returnedIn: (kind, title, day) => `${kind}: ${title}, removed ${day}`,
  },
  contacts: {
    intro: 'Every contact that is in the library now.',
    empty: 'There are no contacts in the library.',
    filter: 'Filter by name, role, address or place',
    count: (shown, all) =>
      shown === all
        ? `${number(all)} ${all === 1 ? 'contact' : 'contacts'}`
        : `${number(shown)}/${number(all)} contacts`,
    none: 'No contact matches the filter.',
    reading: 'Reading contacts',
    failed: 'The contacts could not be read. Try again.',
    more: 'Show more',
    nameless: 'Contact without a name',
    kinds: { card: 'on a card', public: 'published', internal: 'internal' },
    since: (day) => `in the library since ${day}`,
    until: (day) => `kept until ${day}`,
    noEnd: 'no end date',
  },
  retention: {
    intro:
      'A person’s contact has a last day on which it is kept. Nothing is removed by itself: contacts past their date are listed here.',
    rule: 'Keep a person’s contact',
    ruleHint: 'Counted from when the contact came into the library. The contact’s own date goes first.',
    months: (count) => `${number(count)} months`,
    noEnd: 'Without an end date',
    nothingDue: 'No contact has been kept too long.',
    due: (count) =>
      count === 1 ? '1 contact is past its date.' : `${number(count)} contacts are past their date.`,
    all: 'Choose all',
    ended: (day) => `ended ${day}`,
    remove: (count) => `Remove the chosen (${number(count)})`,
    keepOn: (months) => `Keep for ${number(months)} more months`,
    sure: (count) =>
      count === 1
        ? '1 contact is removed, and the person’s data is masked in the texts of the same place. This cannot be undone.'
        : `${number(count)} contacts are removed, and the persons’ data is masked in the texts of the same places. This cannot be undone.`,
    removing: 'Removing contacts',
    removed: (count) => (count === 1 ? '1 contact was removed.' : `${number(count)} contacts were removed.`),
    kept: (count) =>
      count === 1 ? '1 contact is kept longer.' : `${number(count)} contacts are kept longer.`,
  },
};
