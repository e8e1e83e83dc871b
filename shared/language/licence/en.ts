import type { TranslationOf } from '../translation.ts';
import type { licenceFi } from './fi.ts';

/** Licences and naming the source in English. */
export const licenceEn: TranslationOf<typeof licenceFi> = {
  licence: 'Terms of use',
  unknown: 'Not known: ask the publisher of the page',
  allRightsReserved: 'All rights reserved',
  publicDomain: 'Free to use without copyright restrictions',
  copy: {
    yes: 'The text may be copied',
    no: 'The text may not be copied',
    ask: 'Ask before copying',
  },
  change: {
    yes: 'The text may be adapted',
    no: 'An adapted text may not be shared',
    ask: 'Ask before adapting',
  },
  sell: {
    yes: 'The text may be used commercially',
    no: 'The text may not be used commercially',
    ask: 'Ask before commercial use',
  },
  attribution: 'The source must be named',
  sameTerms: 'An adapted text must be shared under the same terms',
  source: {
    begin: 'Source',
    title: (title) => `“${title}”`,
    read: (day) => `read ${day}`,
    licence: (name) => `terms of use: ${name}`,
    quoted: (length, count) => `quotation of ${length} ${count === 1 ? 'character' : 'characters'}`,
  },
};
