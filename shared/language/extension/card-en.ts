import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { cardFi } from './card-fi.ts';

/** The words of the practice card in English. */
export const cardEn: TranslationOf<typeof cardFi> = {
  practice: {
    card: 'Practice card',
    editField: (field) => `Edit: ${field}`,
    addField: (field) => `Add: ${field}`,
    emptyFields: (count) => (count === 1 ? '1 empty field' : `${count} empty fields`),
    source: (source) => `Source: ${source}`,
    passage: 'Passage on the page',
    passageInFile: 'Passage in the file',
    openPassage: 'Open the passage on the page',
    openSource: 'Open the page',
    notTold: 'The page does not tell these',
    rulesFailed:
      'Part of the page was read more plainly, because not all reading rules worked. Check the fields.',
    clipScopes: {
      page: 'Clipped page',
      selection: 'Clipped selection',
      table: 'Clipped table',
      image: 'Clipped image',
      link: 'Clipped link',
      contact: 'Clipped contact',
    },
    showClip: 'Show the clipped text',
    clipLost: 'The clipped text is damaged. The card’s fields and the address are safe.',
    clipAddressOnly: 'Only the address of the page was saved.',
    samePage: 'Clipped from the same page',
    agreement: 'The agreement as data',
    partners: (count) => (count === 1 ? '1 partner' : `${formatNumber(count, 'en')} partners`),
    commitments: (count) => (count === 1 ? '1 commitment' : `${formatNumber(count, 'en')} commitments`),
    publishedOn: (day) => `Published ${day}`,
    publicationNewer:
      'The page carried an agreement as data, but it was made with a newer version. The data is kept as it was. Update the extension.',
    publicationUnreadable:
      'The page carried an agreement as data, but it could not be read. The data is kept as it was, and the card is made from the text of the page.',
    allPartners: 'All partners',
    notChosen: 'Not chosen',
    dayHint: 'For example 21.5.2018',
    tagsHint: 'Separate with commas',
    municipalityHint: 'Write the name of the municipality',
    linksHint: 'One link a line: address, space and name',
    namesHint: 'One name a line',
    contactsHint: 'One contact a line: name; role; unit; phone; e-mail; kept until',
    periodsHint: 'One period a line, for example 1.2.–28.2.2026 klo 15.00',
    licenceHint: 'Name and address, for example CC BY 4.0',
    keptHint: 'Clear what you do not need',
  },
  fieldErrors: {
    'title-missing': 'The title cannot be empty.',
    'day-unknown': 'Write the day in the form 21.5.2018.',
    'municipality-unknown': 'There is no municipality of that name. Choose a name from the list.',
    'link-unknown': 'Every line must begin with an address that begins with https:// or http://.',
    'too-long': 'The text is too long for this field. Make it shorter.',
    'not-saved': 'Saving did not succeed. What you wrote is still here. Try again.',
  },
  contacts: {
    personal: 'Personal data',
    care: 'Personal data is never published or shared by itself.',
    held: (count: number) =>
      count === 1
        ? 'The card and the clip hold 1 piece of personal data.'
        : `The card and the clip hold ${formatNumber(count, 'en')} pieces of personal data.`,
    keptUntil: (day) => `Kept until ${day}`,
    removeOne: (name: string) => `Remove contact: ${name}`,
    removedOne: 'The contact was removed from the card.',
    remove: 'Remove personal data',
    removed: 'Personal data was removed from the card and the clipped text.',
    masks: {
      name: '[name removed]',
      phone: '[phone number removed]',
      email: '[e-mail address removed]',
      'personal-id': '[personal identity code removed]',
    },
  },
  quotes: {
    heading: 'Quotes',
    states: {
      'in-place': 'On the page word for word',
      moved: 'Moved to another place on the page',
      approximate: 'The wording has changed',
      lost: 'Not on the page any more. The quote is kept.',
    },
    checkedOn: (day) => `checked ${day}`,
    now: 'On the page now:',
    section: (heading) => `The quote was in the section “${heading}”, which is still on the page.`,
    field: 'Supports the field',
    noField: 'No field',
    remove: 'Remove the quote',
    removed: 'The quote was removed.',
  },
};
