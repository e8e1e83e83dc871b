import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import { deskBasicsEn } from './desk-basics-en.ts';
import type { deskFi } from './desk-fi.ts';

/** Words of the agreement desk, in English. */
export const deskEn: TranslationOf<typeof deskFi> = {
  title: 'Agreements',
  toList: 'All agreements',
  partnerCount: (count) => (count === 1 ? '1 partner' : `${formatNumber(count, 'en')} partners`),
  list: {
    label: 'Agreements',
    empty: 'There are no agreements yet.',
    emptyHow:
      'Here you make the municipality’s vitality agreement or another partnership agreement, note its partners and what they promise, and publish it for residents. Begin by giving the agreement a name.',
    newName: 'Name of the new agreement',
    add: 'Add agreement',
    toRegion: 'See the agreements of a region together',
    unreadable: (count) =>
      count === 1
        ? 'One agreement could not be read. It is kept as it is.'
        : `${formatNumber(count, 'en')} agreements could not be read. They are kept as they are.`,
  },
  open: {
    button: 'Open a published agreement from a file',
    present: 'The agreement is here already. It was left as it is.',
    toPresent: 'Open the agreement',
    refused: {
      'not-json': 'The file cannot be read. Choose the .json or .js file of the publication folder.',
      'not-publication':
        'The file is not a published agreement. Choose the .json or .js file of the publication folder.',
      'newer-version':
        'The agreement was published by a newer version of the extension. Update the extension.',
      invalid: 'The file is damaged or has been edited by hand. Nothing was taken from it.',
    },
  },
  pages: {
    label: 'Pages of the agreement',
    overview: 'Overview',
    basics: 'Basics',
    partners: 'Partners',
    signing: 'Signatures',
    import: 'Import and export',
    check: 'Check',
    publish: 'Publish',
    versions: 'Versions',
  },
  dayHint: 'For example 21.5.2026',
  removeAgreement: 'Move the agreement to the trash',
  followUp: 'Begin a follow-up agreement',
  overview: {
    steps: 'Steps',
    done: 'Done:',
    toDo: 'To do:',
    basicsDone: 'purpose and municipality noted',
    basicsMissing: 'note the agreement’s purpose and municipality',
    signed: (count, all) => `${formatNumber(count, 'en')}/${formatNumber(all, 'en')} signed`,
    check: 'see what is missing and everything that is published',
    notPublished: 'not published yet',
    published: (day, time) => `published ${day} at ${time}`,
    signing: 'Partners in the steps of signing',
    elements: 'Elements of everyday security',
    elementsHint: 'How many commitments strengthen each element. An empty one is shown too.',
    promises: (count) => (count === 1 ? '1 commitment' : `${formatNumber(count, 'en')} commitments`),
  },
  basics: deskBasicsEn,
  contact: {
    role: 'Role',
    roleHint: 'For example secretary of the association.',
    email: 'E-mail of the role',
    emailHint: 'For example office@association.example.',
    phone: 'Telephone of the role',
    basis: 'Ground for publishing',
    basisHint: 'Without a ground the contact is not published.',
    bases: { consent: 'Consent', 'public-duty': 'Public duty', agreement: 'Part of the agreement' },
    noBasis: 'Choose the ground',
    source: 'Where the leave was given',
    sourceHint: 'Not published. For example the joining form of 3.5.2026.',
    until: 'May be shown until',
  },
  internal: {
    heading: 'Internal',
    remark: 'These are not published.',
    name: 'Contact person',
    role: 'The person’s role',
    email: 'The person’s e-mail',
    phone: 'The person’s telephone',
    note: 'More about the person',
    keepUntil: 'Contact details are kept until',
    notes: 'Notes',
  },
  partners: {
    toList: 'All partners',
    missing: 'The partner is not found. It may have been removed.',
    unreadable: (count) =>
      count === 1
        ? 'One partner could not be read. It is kept as it is.'
        : `${formatNumber(count, 'en')} partners could not be read. They are kept as they are.`,
    empty: 'Note the partners one by one in the field above, or import them from a table.',
    toImport: 'Import partners from a file, a table or a clipped page',
    newName: 'Name of the new partner',
    newKind: 'Kind of partner',
    add: 'Add partner',
    added: (name) => `${name} added`,
    search: 'Search partners',
    kind: 'Kind',
    everyKind: 'All kinds',
    found: (count, all) =>
      count === all
        ? `${formatNumber(all, 'en')} partners`
        : `${formatNumber(count, 'en')}/${formatNumber(all, 'en')} partners`,
    more: (count) => `Show more (${formatNumber(count, 'en')})`,
    noCommitments: 'no commitments yet',
    commitments: (shown, count) => (count === 1 ? '1 commitment' : `${shown} commitments`),
  },
  partner: {
    facts: 'Facts',
    name: 'Name',
    kind: 'Kind',
    ownKind: 'Its own word for the kind',
    ownKindHint: 'For example project or rescue service.',
    businessId: 'Business ID',
    website: 'Web site',
    area: 'Village or area',
    description: 'What the partner does',
    descriptionHint: 'A sentence or two in the partner’s own words.',
    languages: 'Languages it serves in',
    promises: 'Commitments',
    promisesRemark: 'A commitment need not be a big thing.',
    signing: 'Signature',
    contact: 'Contact for residents',
    contactRemark:
      'Published as a role and a mailbox, not with a person’s name. It disappears after its last day.',
    logo: 'Logo',
    logoWords: {
      choose: 'Choose the picture file of the logo',
      change: 'Change the logo',
      remove: 'Remove the logo',
      alt: 'Alternative text',
      altHint: 'What the picture shows, for those who do not see it. The logo is published only with this.',
      noAlt: 'Logo without alternative text',
      failed: 'The picture could not be read. Choose a PNG, JPEG, WebP or SVG file.',
    },
    remove: {
      button: 'Move the partner to the trash',
      question:
        'The agreement has been published. If the partner has left, a dated note stays in the publication. If it was noted by mistake, none stays.',
      withTrace: 'It has left: leave a note',
      mistake: 'Noted by mistake: no note',
    },
  },
  commitment: {
    one: 'Commitment',
    add: 'Add commitment',
    text: 'What is promised',
    more: 'For whom, when and how it is going',
    lifeStages: 'Life stages',
    elements: 'Elements of everyday security',
    goals: 'Goals it serves',
    startsOn: 'Begins',
    endsOn: 'Ends',
    measure: {
      heading: 'Measure',
      name: 'What is measured',
      unit: 'Unit',
      start: 'Value at the start',
      target: 'Target',
      readings: 'Readings',
      readingsHint: 'One on each line: day and value, for example 31.12.2026 120.',
    },
    progress: 'How it has gone',
    reportedOn: 'Last told of',
    practices: { heading: 'How others do it: practices of the library', add: 'Attach a practice' },
  },
  trouble: {
    missing: 'The agreement is not found. It may have been removed.',
    damaged: 'The agreement could not be read because its data is damaged. Nothing has been removed.',
  },
};
