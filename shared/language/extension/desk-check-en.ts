import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { deskCheckFi } from './desk-check-fi.ts';
import { deskFieldsEn } from './desk-fields-en.ts';
import { deskFindingsEn } from './desk-findings-en.ts';

/** Words of the check before publishing and of the published versions, in English. */
export const deskCheckEn: TranslationOf<typeof deskCheckFi> = {
  title: 'Check before publishing',
  checking: 'The agreement is being checked.',
  failed: 'The check could not be made. Nothing has changed.',
  summary: (stops, mend, know) =>
    `${stops === 0 ? 'Nothing stops publishing' : `${formatNumber(stops, 'en')} to mend before publishing`}. ${formatNumber(mend, 'en')} should be mended, ${formatNumber(know, 'en')} good to know.`,
  nothing: 'There is nothing to mend. The agreement can be published.',
  toPublish: 'Go to publishing',
  severities: {
    stops: (count) => `Stops publishing (${formatNumber(count, 'en')})`,
    mend: (count) => `Should be mended (${formatNumber(count, 'en')})`,
    know: (count) => `Good to know (${formatNumber(count, 'en')})`,
  },
  group: (title, count) => `${title} (${formatNumber(count, 'en')})`,
  inLanguage: (title, language) => `${title}: ${language}`,
  place: (partner, field) => `${partner}: ${field}`,
  numbered: (name, number) => `${name} ${formatNumber(number, 'en')}`,
  sameAs: 'Same as',
  colours: (pair, scheme) => `${pair} (${scheme})`,
  more: (count) => `Show more (${formatNumber(count, 'en')})`,
  mend: {
    remove: 'Remove',
    removeLink: 'Remove link',
    secure: 'Change to https',
    sort: 'Sort by day',
    fill: 'Write here',
  },
  fillLabel: (place) => `Write: ${place}`,
  original: (language, text) => `${language}: ${text}`,
  mended: (title) => `Mended: ${title}`,
  outgoing: {
    title: 'Everything that is published',
    remark: 'The list is read from the finished publication. Nothing else is published.',
    notYet: 'The list is shown once what stops publishing is mended.',
    open: 'Show it field by field',
    search: 'Search in what is published',
    technical: 'Show identifiers and times of change too, which programs need',
    found: (groups, fields) => `${formatNumber(groups, 'en')} items, ${formatNumber(fields, 'en')} fields`,
    nothing: 'The search found nothing. Nothing with these words is published.',
    groups: {
      file: 'File and publisher',
      agreement: 'Agreement',
      partner: 'Partner',
      commitment: 'Commitment',
    },
  },
  size: (size, most) => `The size of the data file is ${size}. Up to ${most} is comfortable on a telephone.`,
  changes: {
    title: 'Changes since the last publication',
    first: 'The agreement has not been published yet. Everything is new.',
    nothing: 'Nothing has changed since the last publication.',
    notYet: 'The changes are shown once what stops publishing is mended.',
    summary: (count) =>
      count === 1 ? '1 partner has changed' : `${formatNumber(count, 'en')} partners have changed`,
    agreement: 'The agreement',
    partners: 'Partners',
    outcomes: {
      new: 'new',
      changed: 'changed',
      left: 'has left',
      trace: 'removed, a dated note stays',
      removed: 'leaves altogether',
    },
    commitments: {
      added: 'New commitment:',
      changed: 'Changed commitment:',
      removed: 'Removed commitment:',
    },
    before: 'before:',
    after: 'now:',
  },
  versions: {
    title: 'Published versions',
    empty: 'The agreement has not been published yet. Once you publish it, every publication is shown here.',
    remark: 'The latest 20 publications are kept.',
    at: (day, time) => `${day} at ${time}`,
    changes: 'Show changes',
    download: 'Download the data file',
    first: 'This is the oldest publication that is kept, so there is none before it to compare with.',
    nothing: 'Nothing changed from the publication before.',
    lost: 'The publication could not be read. Nothing has been removed.',
  },
  history: {
    title: 'The agreement over time',
    empty: 'Nothing has happened yet. It comes from the agreement’s days and the partners’ signatures.',
    noDay: 'Day not known',
    toCome: 'to come',
    agreement: {
      decided: 'Decision on the agreement',
      'signing-event': 'Signing event',
      signed: 'Agreement signed',
      began: 'Agreement in force',
      ends: 'Last day of the agreement',
    },
    partners: {
      invited: 'Invited',
      promised: 'Promised',
      signed: 'Signed',
      joined: 'Joined later',
      renewed: 'Renewed',
      left: 'Left',
    },
    others: (count) => `and ${formatNumber(count, 'en')} more`,
  },
  findings: deskFindingsEn,
  fields: deskFieldsEn,
};
