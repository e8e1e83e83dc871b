import type { Publication } from '#shared/publication/publication-schema.ts';
import { anAgreement } from './agreement.ts';
import { aCommitment } from './commitment.ts';
import { aPartner } from './partner.ts';
import { aPublication } from './publication.ts';

/** The word that stands in every contact of `aPublicationWithContacts`, and nowhere else in it. */
export const CANARY = 'kanarialintu';

/** A publication with a contact in each place that can hold one: the partner's, the joining and the suggestions. */
export function aPublicationWithContacts(): Publication {
  const partner = aPartner({
    contact: {
      role: { fi: `${CANARY} sihteeri`, sv: `${CANARY} sekreterare` },
      email: `${CANARY}@yhdistys.example`,
      phone: `${CANARY} 000`,
      basis: 'consent',
      until: '2099-12-31',
    },
  });
  return aPublication({
    agreement: anAgreement({
      join: { text: { fi: 'Ota yhteyttä kuntaan.' }, email: `${CANARY}@kunta.example` },
      suggest: { email: `${CANARY}-korjaukset@kunta.example` },
    }),
    partners: [partner],
    commitments: [aCommitment({ partnerId: partner.id })],
  });
}
