import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
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
  trouble: {
    missing: 'The agreement is not found. It may have been removed.',
    damaged: 'The agreement could not be read because its data is damaged. Nothing has been removed.',
  },
};
