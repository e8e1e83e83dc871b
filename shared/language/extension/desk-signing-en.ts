import { formatNumber } from '../formats.ts';
import type { TranslationOf } from '../translation.ts';
import type { deskSigningFi } from './desk-signing-fi.ts';

/** Words about signing: states, the signing page and certificates, in English. */
export const deskSigningEn: TranslationOf<typeof deskSigningFi> = {
  title: 'Signatures',
  steps: {
    remark:
      'The state and the day are published. The signatory’s role, the document and the reason for leaving are not, nor is a partner that has only been asked.',
    state: 'State',
    day: 'Day',
    signatoryRole: 'Signatory’s role',
    signatoryHint: 'Not published. For instance chair.',
    document: 'Document',
    documentHint: 'Not published. Diary number or address.',
    reason: 'Reason for leaving',
    reasonHint: 'Not published.',
    add: {
      invited: 'Note as asked',
      promised: 'Note as promised',
      signed: 'Note as signed',
      renewed: 'Note as renewed',
      left: 'Note as left',
    },
  },
  list: {
    label: 'Partners and states',
    empty: 'The agreement has no partners yet.',
    toPartners: 'Add partners',
    counts: 'Partners by state',
    search: 'Search partners',
    state: 'State',
    everyState: 'All states',
    found: (count, all) =>
      count === all
        ? `${formatNumber(all, 'en')} partners`
        : `${formatNumber(count, 'en')}/${formatNumber(all, 'en')} partners`,
    none: 'No partner fits the search.',
    chooseAll: (count) => `Choose all (${formatNumber(count, 'en')})`,
    chosen: (count) => `${formatNumber(count, 'en')} chosen`,
    chooseNone: 'Choose none',
    joinedLater: 'joined later',
    more: (count) => `Show more (${formatNumber(count, 'en')})`,
  },
  bulk: {
    heading: 'Note a step for those chosen',
    note: (count) => (count === 1 ? 'Note for 1 partner' : `Note for ${formatNumber(count, 'en')} partners`),
    noted: (count) =>
      count === 1 ? 'Step noted for 1 partner' : `Step noted for ${formatNumber(count, 'en')} partners`,
  },
  print: {
    heading: 'Print for signing',
    remark:
      'Signatures are made on paper. The page has the partners that are chosen. If none is chosen, it has all that have not left.',
    language: 'Language of the print',
    roles: 'Who signs for a partner',
    rolesHint: 'One role a line. Each gets a line of its own.',
    page: (count) => `Print the signing page (${formatNumber(count, 'en')})`,
    certificates: (count) => `Print certificates (${formatNumber(count, 'en')})`,
    noneSigned: 'A certificate can be printed once a partner has signed.',
  },
  sheet: {
    parties: 'Parties',
    signatures: 'Commitments and signatures',
    municipality: 'Municipality',
    noMunicipality: 'No municipality noted',
    promises: 'The partner commits itself',
    noPromises: 'The commitment is written here:',
    placeAndDay: 'Place and date',
    signature: 'Signature',
    name: 'Name in block letters',
    role: 'Role',
    certificate: 'Certificate',
    certified: 'is a partner of the agreement',
    signedOn: 'Signed',
    renewedOn: 'Renewed',
    onBehalf: 'For the municipality',
    inForce: 'In force',
  },
  pledges: {
    heading: 'Ready commitments for a few people',
    remark: 'A commitment need not be a big thing. Take a sentence and make it your own.',
    take: 'Take',
  },
};
