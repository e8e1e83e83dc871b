import type { Publication } from '#shared/publication/publication-schema.ts';
import { anAgreement } from './agreement.ts';
import { aCommitment } from './commitment.ts';
import { aPartner } from './partner.ts';
import { aPublication } from './publication.ts';

/** A publication with a municipality of the 308, a theme, and two partners who strengthen different elements. */
export function aPublicationFile(): Publication {
  const partners = [aPartner(), aPartner({ name: { fi: 'Koivulan Nuorisoseura' } })];
  const [first, second] = partners.map(({ id }) => id);
  return aPublication({
    agreement: anAgreement({
      purpose: { fi: 'Sopimuksella vahvistetaan arjen turvaa.' },
      municipality: { code: '091', name: { fi: 'Koivula' } },
      themes: [{ fi: 'Osallisuus' }],
    }),
    partners,
    commitments: [
      aCommitment({ partnerId: first ?? '' }),
      aCommitment({ partnerId: second ?? '', elements: ['wellbeing', 'participation'] }),
    ],
  });
}
