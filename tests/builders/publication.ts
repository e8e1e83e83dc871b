import { v7 as uuidv7 } from 'uuid';
import type { Commitment } from '#shared/partner/commitment-schema.ts';
import { listPartnerEntries, type PartnerEntry } from '#shared/partner/partner-entry.ts';
import type { Partner } from '#shared/partner/partner-schema.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { anAgreement } from './agreement.ts';
import { aCommitment } from './commitment.ts';
import { aPartner } from './partner.ts';

/** A publication with one partner who has one commitment. */
export function aPublication(changes: Partial<Publication> = {}): Publication {
  const partner = aPartner();
  return {
    format: 'hyvan-kierre/publication',
    version: 1,
    id: uuidv7(),
    publishedAt: '2026-10-01T09:00:00.000Z',
    languages: ['fi', 'sv'],
    publisher: {
      name: { fi: 'Koivulan kunta', sv: 'Björklidens kommun' },
      website: 'https://koivula.example/',
    },
    agreement: anAgreement(),
    partners: [partner],
    commitments: [aCommitment({ partnerId: partner.id })],
    ...changes,
  };
}

/** A partner with its commitments, as a row of a list. */
export function aPartnerEntry(
  changes: Partial<Partner> = {},
  commitments: Partial<Commitment>[] = [],
): PartnerEntry {
  const partner = aPartner(changes);
  const own = commitments.map((commitment) => aCommitment({ ...commitment, partnerId: partner.id }));
  return listPartnerEntries([partner], own)[0] ?? { partner, commitments: own };
}
