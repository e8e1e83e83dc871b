import {
  listPartnerEntries,
  type PublishedCommitment,
  type PublishedPartner,
} from '../partner/partner-entry.ts';
import type { Publication } from '../publication/publication-schema.ts';
import { newRecord } from '../record/record.ts';
import type { DeskAgreement } from './desk-agreement-schema.ts';
import type { DeskCommitment, DeskPartner } from './desk-partner-schema.ts';
import type { Desk } from './publication-of-desk.ts';

/**
 * A desk from a publication, as when the browser in which it was made is gone: the same ids, so that it is published again
 * at the same addresses. What was internal is not in it. Logos are left out: their pictures are not in the data file.
 * `stem` is the name the files share.
 */
export function deskOfPublication(publication: Publication, stem: string | undefined, now: Date): Desk {
  const { id, languages, publisher, partners, commitments } = publication;
  const { themes, goals, ...told } = publication.agreement;
  const agreement: DeskAgreement = {
    ...told,
    createdAt: now.toISOString(),
    languages: [...languages],
    themes: themes.map((name) => ({ id: newRecord(now).id, name })),
    goals,
    publishing: {
      id,
      ...(stem !== undefined && { stem }),
      publisherName: publisher.name,
      website: publisher.website,
    },
  };
  const at = { agreementId: agreement.id, now };
  const entries = listPartnerEntries(partners, commitments);
  return { agreement, partners: entries.map((entry) => deskPartner(entry.partner, entry.commitments, at)) };
}

/** A published partner as it stands on the desk of an agreement. */
export function deskPartner(
  partner: PublishedPartner,
  commitments: readonly PublishedCommitment[],
  { agreementId, now }: { agreementId: string; now: Date },
): DeskPartner {
  const { signature, history = [], logo: _logo, ...told } = partner;
  return {
    ...told,
    agreementId,
    createdAt: now.toISOString(),
    steps: [...history, signature].map((step) => ({ id: newRecord(now).id, ...step })),
    commitments: commitments.map(deskCommitment),
  };
}

function deskCommitment(commitment: PublishedCommitment): DeskCommitment {
  const { partnerId: _partner, updatedAt: _at, revision: _revision, ...told } = commitment;
  return { ...told, practices: [] };
}
