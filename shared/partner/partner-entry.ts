import type { Commitment } from './commitment-schema.ts';
import type { Partner } from './partner-schema.ts';

/** A partner as publications carry it: without the trash mark of the library. */
export type PublishedPartner = Omit<Partner, 'deletedAt'>;

/** A commitment as publications carry it: without the trash mark of the library. */
export type PublishedCommitment = Omit<Commitment, 'deletedAt'>;

/** A partner together with what it has promised: one row of a partner list. */
export type PartnerEntry = {
  /** The partner. */
  readonly partner: PublishedPartner;
  /** Its commitments, in the order given. */
  readonly commitments: readonly PublishedCommitment[];
};

/**
 * Puts each commitment with the partner who made it; commitments of unknown partners are left out. Of two partners with
 * one id the first is kept: everything that leads to a partner leads to that one.
 */
export function listPartnerEntries(
  partners: readonly PublishedPartner[],
  commitments: readonly PublishedCommitment[],
): PartnerEntry[] {
  const entries = new Map<string, { partner: PublishedPartner; commitments: PublishedCommitment[] }>();
  for (const partner of partners) {
    if (!entries.has(partner.id)) entries.set(partner.id, { partner, commitments: [] });
  }
  for (const commitment of commitments) entries.get(commitment.partnerId)?.commitments.push(commitment);
  return [...entries.values()];
}
