import type { Publication } from '../../publication/publication-schema.ts';

/** How many partners differ between two publications of an agreement. */
export type PublicationChanges = {
  /** Partners that were not in the earlier one. */
  readonly added: number;
  /** Partners of whom something else is told. */
  readonly changed: number;
  /** Partners that have left since. */
  readonly left: number;
};

/** What of its partners has changed since the last publication; marks that every writing changes do not count. */
export function publicationChanges(before: Publication, after: Publication): PublicationChanges {
  const earlier = new Map(before.partners.map((partner) => [partner.id, partner]));
  const counts = { added: 0, changed: 0, left: 0 };
  for (const partner of after.partners) {
    const known = earlier.get(partner.id);
    const hasLeft = partner.signature.state === 'left';
    if (known === undefined) counts.added += 1;
    else if (hasLeft && known.signature.state !== 'left') counts.left += 1;
    else if (toldOf(partner.id, before) !== toldOf(partner.id, after)) counts.changed += 1;
  }
  return counts;
}

function toldOf(partnerId: string, { partners, commitments }: Publication): string {
  const partner = partners.find(({ id }) => id === partnerId);
  const promised = commitments.filter((commitment) => commitment.partnerId === partnerId);
  return JSON.stringify([partner, promised], (name, value) =>
    name === 'updatedAt' || name === 'revision' ? undefined : value,
  );
}
