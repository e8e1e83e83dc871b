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

/** Puts each commitment with the partner who made it; commitments of unknown partners are left out. */
export function listPartnerEntries(
  partners: readonly PublishedPartner[],
  commitments: readonly PublishedCommitment[],
): PartnerEntry[] {
  const byPartner = new Map<string, PublishedCommitment[]>();
  for (const { id } of partners) byPartner.set(id, []);
  for (const commitment of commitments) byPartner.get(commitment.partnerId)?.push(commitment);
  return partners.map((partner) => ({ partner, commitments: byPartner.get(partner.id) ?? [] }));
}
