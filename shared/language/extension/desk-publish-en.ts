import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { deskPublishFi } from './desk-publish-fi.ts';

const number = (count: number) => formatNumber(count, 'en');
const partners = (count: number) => (count === 1 ? '1 partner' : `${number(count)} partners`);

/** Words of publishing in English. */
export const deskPublishEn: TranslationOf<typeof deskPublishFi> = {
  title: 'Publish',
  lead: 'The agreement is published as a folder that the webmaster puts on the municipality’s server. Nothing is sent anywhere else.',
  blocked: {
    lead: 'Publishing waits for these:',
    purpose: 'Write what the agreement is for',
    municipality: 'Choose the municipality that publishes the agreement',
    website: 'Write the publisher’s web site below',
    invalid: (where) => `This cannot be published as it is: ${where}`,
    unreadable: (count) =>
      `${partners(count)} damaged. Publishing would note that they have left, so it is stopped`,
    toCheck: 'See the Check page',
  },
  place: {
    heading: 'Where it is published',
    website: 'The publisher’s web site',
    websiteHint: 'For example https://www.municipality.example',
    folder: 'The folder’s address on the site',
    folderHint: (usual) => `Ask the webmaster for the address. When empty it is ${usual}`,
    stem: 'Name of the files',
    stemHint: 'The name stays the same each time. If you change it, the codes on pages must be changed.',
  },
  folder: {
    heading: 'The folder',
    lead: 'The folder has the agreement’s details, the widget, codes, a guide for the webmaster and texts for the statements. Invited partners, notes and internal contacts are left out.',
    make: 'Make the folder',
    write: 'Write to a folder of your own',
    making: 'The folder is being made.',
    last: (day, time, count) => `Published last on ${day} at ${time}: ${partners(count)}.`,
    never: 'The agreement has not been published yet.',
  },
  concern: {
    newer: (file, day, time) =>
      `The folder has a newer publication: ${file} was published on ${day} at ${time}. If you write over it, the newer changes are lost.`,
    other: (file, name) =>
      `The file ${file} in the folder is another agreement${name && `: ${name}`}. If you write over it, that agreement’s widget shows this agreement.`,
    'newer-version': (file) =>
      `The file ${file} in the folder was made with a newer version of the tool. Update the tool before you write over it.`,
    unknown: (file) =>
      `The file ${file} in the folder is not a publication made with this tool. Check that the folder is the right one.`,
    overwrite: 'Write over it',
    leave: 'Do not write',
    left: 'Nothing was written to the folder.',
  },
  done: {
    zip: (file) => `The folder has been saved in the file ${file}.`,
    folder: (folder, count) => `${number(count)} files have been written to the folder ${folder}.`,
    told: (count, commitments) =>
      `The publication has ${partners(count)} and ${commitments === 1 ? '1 commitment' : `${number(commitments)} commitments`}.`,
    changes: (added, changed, left) =>
      `Compared with the last one: new ${number(added)}, changed ${number(changed)}, left ${number(left)}.`,
    same: 'The partners have not changed since the last publication.',
    lostLogos: (count) =>
      count === 1
        ? 'One partner’s logo was not found. It was left out: add the logo again.'
        : `The logos of ${partners(count)} were not found. They were left out: add the logos again.`,
    notKept:
      'The folder has been made, but the publication could not be noted in the tool. Make the folder again.',
    next: 'Next',
    steps: {
      place: (folder) => `Unpack the folder and put what is in it on the server at the address ${folder}`,
      upload: (folder) => `Put what is in the folder on the server at the address ${folder}`,
      check: (page) => `Open ${page} from the server: it tells what works`,
      code: 'Paste the code on the page if it is not there yet',
      guide: (file) => `Give the webmaster the folder’s guide ${file}`,
    },
  },
  failed: {
    'not-made': 'The folder could not be made. Try again.',
    'not-written':
      'Not everything could be written to the folder. The old data file is as it was. Check that the disk has room and that the folder may be written to.',
    'not-read': 'The agreement could not be read. Load the page again.',
    'clock-behind':
      'The last publication was made later than the computer’s clock shows now. Check the computer’s date and time.',
  },
  code: {
    heading: 'Code for the site',
    packaging: 'What can be pasted in the content management system?',
    packagings: {
      script: 'A script',
      frame: 'A frame (iframe)',
      plain: 'HTML only',
      unknown: 'I do not know',
    },
    system: 'Content management system',
    tryThese: (names) => `Try in this order: ${names}.`,
    view: 'What is shown',
    views: {
      whole: 'The agreement and its partners',
      agreement: 'The agreement only',
      partners: 'The partners',
      commitments: 'The commitments',
      timeline: 'Timeline',
      badge: 'One line that leads to the agreement',
    },
    language: 'Language',
    headingLevel: 'Level of the first heading',
    level: (level) => `h${level}`,
    theme: 'Theme',
    scheme: 'Light or dark',
    asPage: 'As the page',
    layout: 'How partners are shown',
    accentLight: 'Accent colour on light',
    accentDark: 'Accent colour on dark',
    ownColour: 'Restore the theme’s accent colour',
    contrastGood: (least) => `The contrasts are enough: the smallest is ${least}.`,
    contrastBad: 'The contrast is not enough:',
    contrast: (pair, scheme, ratio, least) =>
      `${pair}, ${scheme.toLowerCase()}: ${ratio}, at least ${least} is needed`,
    remake: 'The frame’s settings and the colours take effect when you make the folder again.',
    plainAgain: 'Paste the HTML again after each publication.',
    snippet: 'Code to paste',
    frameLine: 'Line that fits the frame’s height',
    policy: 'Lines of the content security policy (CSP)',
    noPolicy: 'No CSP lines are needed.',
    framePolicy: 'CSP lines of the page in the frame',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Select the code and copy it with Ctrl+C.',
    waits: 'The code and the preview are shown once the agreement can be published.',
  },
  preview: {
    heading: 'Preview',
    lead: 'This is the real widget. Logos are not shown in the preview.',
    width: 'Width',
    widths: { phone: 'Phone', desktop: 'Computer' },
    page: 'Colour of the page',
  },
};
