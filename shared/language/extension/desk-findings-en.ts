import type { TranslationOf } from '../translation.ts';
import type { deskFindingsFi } from './desk-findings-fi.ts';

/** What the check finds before publishing, in English. */
export const deskFindingsEn: TranslationOf<typeof deskFindingsFi> = {
  'missing-purpose': {
    title: 'The purpose is missing',
    how: 'Write in a few sentences for the resident what the agreement is to bring about.',
  },
  'missing-municipality': {
    title: 'The municipality is missing',
    how: 'Choose the municipality that publishes the agreement.',
  },
  'missing-website': {
    title: 'The publisher’s website is missing',
    how: 'Write the address of the municipality’s website. It tells who publishes.',
  },
  'not-in-format': {
    title: 'Something does not fit in the publication',
    how: 'Mend the part whose path is shown below.',
  },
  'unreadable-partners': {
    title: 'Partners could not be read',
    how: 'If you publish now, these partners will be noted as having left. Bring them back first from the changes or by importing.',
  },
  'newer-published': {
    title: 'There is a newer publication of the agreement already',
    how: 'It was published in another window. Open the agreement again and look at the changes before you publish.',
  },
  'clock-behind': {
    title: 'The computer’s clock is behind the last publication',
    how: 'Set the computer’s time. Otherwise the new publication would look older than the last.',
  },
  'personal-id': {
    title: 'A personal identity code in a text that is published',
    how: 'Take the personal identity code out of the text.',
  },
  'no-partners': {
    title: 'No partners to publish',
    how: 'A partner is published once it has promised to join or has signed.',
  },
  'personal-name': {
    title: 'A person’s name in a text that is published',
    how: 'Write the role in place of the name. The name can stand in the internal details.',
  },
  'personal-email': {
    title: 'A person’s e-mail address in what is published',
    how: 'Use the shared mailbox of the role.',
  },
  'personal-phone': {
    title: 'A telephone number that may be a person’s own',
    how: 'Take the number away, unless it is shared by a switchboard or a service.',
  },
  'contact-expired': {
    title: 'The time for showing the contact has ended',
    how: 'The contact is not published. Remove it or ask for leave again.',
  },
  'contact-expiring': {
    title: 'The time for showing the contact ends within 30 days',
    how: 'Ask for leave again and note the new day.',
  },
  'contact-source-missing': {
    title: 'Where the leave for the contact was given is missing',
    how: 'Note where the leave was given. It is not published.',
  },
  'half-filled': {
    title: 'A half-filled part is not published',
    how: 'Fill it in or remove it.',
  },
  'without-commitments': {
    title: 'The partner has no commitments',
    how: 'Note what the partner does. A commitment need not be a big thing.',
  },
  'missing-language': {
    title: 'A language version is missing',
    how: 'The reader sees the text in another language until the translation is noted.',
  },
  'logo-without-alt': {
    title: 'The logo’s alternative text is missing',
    how: 'Write what the picture shows. The logo is published only with the text.',
  },
  'link-not-web': {
    title: 'The link is not a web address',
    how: 'A link must begin with https:// or http://.',
  },
  'link-broken': {
    title: 'The link looks broken',
    how: 'Look at the address. It has not been opened.',
  },
  'validity-backwards': {
    title: 'The agreement ends before it begins',
    how: 'Mend the days on which it is in force.',
  },
  'commitment-backwards': {
    title: 'The commitment ends before it begins',
    how: 'Mend the days of the commitment.',
  },
  'steps-out-of-order': {
    title: 'The days of the steps of signing are out of order',
    how: 'Look at the days of the steps.',
  },
  'readings-out-of-order': {
    title: 'The readings of the measure are out of order',
    how: 'Readings go from the oldest to the newest.',
  },
  'day-in-future': {
    title: 'A day noted as past lies in the future',
    how: 'Mend the day.',
  },
  'signed-after-end': {
    title: 'The signature is after the last day of the agreement',
    how: 'Look at the day of signing and at how long the agreement is in force.',
  },
  'same-business-id': {
    title: 'Two partners have the same business ID',
    how: 'If the partner was noted twice, remove one.',
  },
  'same-name': {
    title: 'Two partners have the same name',
    how: 'If the partner was noted twice, remove one.',
  },
  'low-contrast': {
    title: 'The contrast of the chosen colours is not enough',
    how: 'Choose a darker or lighter colour. Text needs a contrast of at least 4.5, lines of 3.',
  },
  'large-file': {
    title: 'The data file is large',
    how: 'A resident’s telephone loads it slowly. Shorten texts, or ask the site’s maintainers to compress the file.',
  },
  'not-reported': {
    title: 'Nothing has been told of the commitment for 180 days',
    how: 'Ask the partner how it has gone.',
  },
  'only-invited': {
    title: 'The partner is only invited and is not published',
    how: 'Note the promise or the signature once the partner has answered.',
  },
  'goal-unserved': {
    title: 'No commitment serves the goal',
    how: 'Mark the goal on the commitments that serve it, or ask for new ones.',
  },
  'element-unserved': {
    title: 'No commitment strengthens the element of everyday security',
    how: 'Mark the element on the commitments that strengthen it, or ask for new ones.',
  },
  'plan-term-over': {
    title: 'The term of a linked plan is over',
    how: 'Link a new plan or mend the years.',
  },
  'predecessor-without-address': {
    title: 'The preceding agreement has no web address',
    how: 'Add the address if it can be read on the web.',
  },
  'link-http': {
    title: 'The link is not secure (http)',
    how: 'Most sites work with an https address too.',
  },
  'name-in-one-language': {
    title: 'The name is missing in the language',
    how: 'If the name is the same in every language, nothing needs to be done.',
  },
  'without-business-id': {
    title: 'The business ID is missing',
    how: 'The business ID tells partners of the same name apart and helps when importing.',
  },
};
