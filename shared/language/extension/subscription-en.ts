import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { subscriptionFi } from './subscription-fi.ts';

const practices = (count: number) => (count === 1 ? '1 practice' : `${formatNumber(count, 'en')} practices`);

/** Words about collections that municipalities publish and subscribe to, in English. */
export const subscriptionEn: TranslationOf<typeof subscriptionFi> = {
  heading: 'Subscribed collections',
  own: 'Own collections',
  pages: 'Own and subscribed collections',
  about:
    'A subscribed collection is a file that another municipality has published, read from its web address. It cannot be changed here, but its practices can be copied to your own library.',
  empty: 'No collections are subscribed to.',
  emptyHow:
    'Ask another municipality for the address of a collection it has published, and paste it in the field above.',
  count: practices,
  newCount: (count) =>
    count === 1
      ? '1 piece of news in subscribed collections'
      : `${formatNumber(count, 'en')} pieces of news in subscribed collections`,
  news: {
    new: (count) => `${formatNumber(count, 'en')} new`,
    changed: (count) => `${formatNumber(count, 'en')} changed`,
    withdrawn: (count) => `${formatNumber(count, 'en')} withdrawn`,
  },
  publishedBy: (name) => `Publisher: ${name}`,
  readAt: (day, time) => `Read on ${day} at ${time}`,
  notRead: 'The collection has not been read yet.',
  failingSince: (why, day, time) =>
    `${why} Reading has not succeeded after ${day} at ${time}. What was read last is kept.`,
  refresh: 'Read again',
  refreshAll: 'Read all again',
  reading: 'Reading',
  allow: 'Let the site be read',
  find: {
    label: 'Address of the collection',
    hint: 'The address usually ends in collection.json. The browser asks to let this one site be read.',
    look: 'Show the collection',
    found: 'Do you want to subscribe to this collection?',
    licence: (name) => `Terms of use: ${name}`,
    noLicence: 'No terms of use are told. Ask the publisher before you publish its texts yourself.',
    publishedAt: (day) => `Published on ${day}`,
    subscribe: 'Subscribe to the collection',
    leave: 'Do not subscribe',
    already: 'You subscribe to this collection already.',
    open: 'Open the collection',
  },
  problems: {
    'no-address': 'Write a web address, for instance https://www.municipality.example/collection.json.',
    refused: 'The site may not be read.',
    'not-found': 'There is no file at the address.',
    moved:
      'The address leads to another address, which is not followed. Open the address in the browser and paste the one where you end up.',
    'too-large': 'The file is too large. A page may have at most 16 megabytes.',
    failed: 'The site did not answer.',
    'not-json': 'The file is no collection: it cannot be understood.',
    'not-collection': 'The file is no collection.',
    'newer-version': 'The collection was made with a newer version. Update the extension.',
    invalid: 'The collection’s file is faulty, and nothing was read from it.',
    'parts-differ':
      'The parts of the collection do not belong together. It may be half published. Try again later.',
    'too-many': 'The collection has too many practices. At most 10,000 are read.',
    'other-collection': 'Another collection stands at the address now.',
  },
  where: (place) => `Place of the fault: ${place}`,
  nothingChanged: 'Nothing was saved in the library.',
  open: {
    all: 'All subscribed collections',
    missing: 'The subscription is not found. It may have been ended.',
    unsubscribe: 'End the subscription',
    file: 'File of the collection',
    markSeen: 'Mark as seen',
    nothingNew: 'No changes since you last looked.',
    practices: 'Practices',
    filter: 'Search by name or municipality',
    found: (count) => practices(count),
    none: 'No practice matches the search.',
    states: { new: 'New', changed: 'Changed' },
    changedFields: (names) => `Changed: ${names}`,
    withdrawnOn: (day) => `Withdrawn from the collection on ${day}`,
    showChanges: 'Show the changes',
    showPractice: 'Show the details',
    inLibrary: 'In your library',
    choose: (title) => `Choose “${title}”`,
    chooseAll: 'Choose all',
    copy: 'Copy to own library',
    copyChosen: (count) =>
      count === 1
        ? 'Copy the chosen one to own library'
        : `Copy the chosen ${formatNumber(count, 'en')} to own library`,
    copying: 'Copying',
    known: (count) =>
      count === 1
        ? 'One of the chosen is in your library already, from the same page:'
        : `${formatNumber(count, 'en')} of the chosen are in your library already, from the same pages:`,
    copyOthers: 'Copy only the others',
    copyAll: 'Copy all the same',
    copyNone: 'Do not copy',
    copied: (count) =>
      count === 1
        ? '1 practice was copied to your library.'
        : `${practices(count)} were copied to your library.`,
    leftOut: (count) => `${practices(count)} not copied, being in the library already.`,
    openCopy: 'Open the copy',
    source: 'Source',
  },
  origin: {
    from: (publisher, day) => `Copied from a collection on ${day}. Publisher: ${publisher}`,
    collection: 'Open the collection',
    changed: 'The practice in the collection has changed since it was copied.',
    nothingToUpdate: 'The change is in fields that are your own, or in details that the card does not have.',
    kept: (names) => `These fields stay, because they are your own: ${names}.`,
    update: 'Update the card',
    note: 'Mark as seen',
    withdrawn: (day) =>
      `The publisher withdrew the practice from the collection on ${day}. Your own copy stays.`,
    withdrawnOnce: 'The practice is no longer in the collection. Your own copy stays.',
  },
  publish: {
    heading: 'Publish the collection',
    back: 'Back to the collection',
    about:
      'The collection becomes a file that you put on the municipality’s web site. Other municipalities subscribe to it by its address, with no server between. Nothing is sent anywhere.',
    form: 'Publisher',
    name: 'Name of the publisher',
    website: 'Web site of the publisher',
    websiteHint:
      'For instance https://www.municipality.example. Texts of this site are your own and go out whole.',
    language: 'Language of the collection',
    languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
    licence: 'Terms for your own texts',
    noLicence: 'Not told',
    missing: {
      name: 'Write the name of the publisher.',
      website: 'Write the address of the publisher’s web site, beginning with https://.',
      practices: 'The collection has no practice that can be published.',
    },
    preview: 'What goes out and what stays',
    rule: 'Short facts go out. A long text goes out only if you have written it, if it is from your own site, or if the source’s terms let it be used. Contacts, authors, notes, tags and clipped pages always stay in the library.',
    preparing: 'Going through the practices',
    goes: (count) => `${practices(count)} going out`,
    stays: (count) => `${practices(count)} staying`,
    masked: (count) =>
      count === 0
        ? 'No personal data was found in the texts that go out. Check them yourself all the same.'
        : count === 1
          ? '1 piece of personal data was found in the texts that go out. It is taken out of the publication.'
          : `${formatNumber(count, 'en')} pieces of personal data were found in the texts that go out. They are taken out of the publication.`,
    maskedHere: (count) =>
      count === 1
        ? '1 piece of personal data is taken out'
        : `${formatNumber(count, 'en')} pieces of personal data are taken out`,
    fields: (names) => `Goes out: ${names}`,
    showExact: 'Show the exact content',
    noSource: 'Stays in the library, because the practice has no source page.',
    left: {
      personal: (names) => `Stays, because it is about persons: ${names}`,
      copyright: (names) => `Stays, because the text is the source’s own and may not be copied: ${names}`,
      'no-changes': (names) =>
        `Stays, because the terms allow no changed text and personal data would have to be taken out: ${names}`,
    },
    unreadable: (count) => `${practices(count)} damaged and left out.`,
    make: 'Make the files',
    last: (day, time, count) => `Published last on ${day} at ${time}: ${practices(count)}.`,
    toFolder: 'Write to a folder',
    toZip: 'Save as a zip file',
    making: 'Making the files',
    done: (to, count) => `The publication is made: ${to}, ${practices(count)}.`,
    changes: (come, changed, withdrawn) =>
      `Compared with the last one: ${come} new, ${changed} changed, ${withdrawn} withdrawn.`,
    notKept:
      'The library could not note the publication, so the next one will not tell what was withdrawn. Make room on the disk and publish again.',
    otherFile: (folder) =>
      `The folder ${folder} holds another collection.json already. It was not touched. Choose another folder.`,
    failures: {
      'not-written':
        'The files could not be written. The last publication is as it was. Try again or choose another place.',
      'clock-behind': 'The computer’s clock is behind the last publication. Set the clock and try again.',
    },
    next: 'What to do next',
    guide: {
      upload:
        'Put the files collection.json, collection-2.json and so on on the municipality’s web site in one folder, without changing their names.',
      address:
        'Tell other municipalities the address of the file collection.json. By it they can subscribe to the collection.',
      again:
        'When the collection changes, replace the files at the same address. Put collection.json there last.',
      etag: 'The server should send an ETag or Last-Modified header, so that a file that has not changed is not fetched again. Most servers do.',
      cors: 'If the collection is shown embedded on another site, the file needs the header Access-Control-Allow-Origin: *. Subscribing does not need it.',
    },
    guideFile: 'README.txt',
  },
};
