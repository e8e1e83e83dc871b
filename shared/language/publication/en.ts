import type { TranslationOf } from '../translation.ts';
import type { publicationFi } from './fi.ts';

/** What a publication's machine forms say in English. */
export const publicationEn: TranslationOf<typeof publicationFi> = {
  feed: {
    title: (agreement) => `${agreement}: signatures`,
    subtitle: 'New and renewed signatures, and partners who have left',
    signed: (partner) => `${partner} has signed the agreement`,
    renewed: (partner) => `${partner} has renewed the agreement`,
    left: (partner) => `${partner} has left the agreement`,
    day: (day) => `Day: ${day}`,
    commitments: 'Commitments:',
  },
  calendar: {
    signing: (event, agreement) => `${event}: ${agreement}`,
    begins: (agreement) => `${agreement} comes into force`,
    ends: (agreement) => `${agreement}: last day in force`,
  },
  columns: {
    name: 'Name',
    kind: 'Kind',
    description: 'Description',
    area: 'Area',
    languages: 'Serves in',
    website: 'Web site',
    businessId: 'Business ID',
    signature: 'Signature',
    day: 'Day',
    commitments: 'Commitments',
    lifeStages: 'Life stages',
    elements: 'Elements',
    goals: 'Goals',
  },
  columnIn: (heading, language) => `${heading} (${language})`,
};
