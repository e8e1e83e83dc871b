import { chooseText, textsIn } from '../../language/localized-text.ts';
import { foldText } from '../../partner/fold-text.ts';
import {
  listPartnerEntries,
  type PublishedCommitment,
  type PublishedPartner,
} from '../../partner/partner-entry.ts';
import type { Publication } from '../../publication/publication-schema.ts';
import type { DeskAgreement } from '../desk-agreement-schema.ts';
import type { IncomingPartners, ToldCommitment, ToldPartner } from './incoming-partner.ts';

/** Whether a publication is an earlier one of the agreement itself. */
export function isOwnPublication(publication: Publication, agreement: DeskAgreement): boolean {
  return publication.agreement.id === agreement.id || publication.id === agreement.publishing.id;
}

/**
 * The partners of a publication. Those of the agreement's own publication keep their ids and public contacts, by which they
 * are the same again. From another agreement a contact comes as the desk's own, because its leave was given for that one,
 * and what was promised and signed there only when that is asked for.
 */
export function publicationPartners(
  publication: Publication,
  agreement: DeskAgreement,
  withPromises: boolean,
): IncomingPartners {
  const isOwn = isOwnPublication(publication, agreement);
  const goalIdOf = goalIds(publication, agreement);
  const entries = listPartnerEntries(publication.partners, publication.commitments);
  const partners = entries.map(({ partner, commitments }, index) => ({
    line: index + 1,
    isKindGuessed: false,
    told: {
      ...toldOf(partner, isOwn),
      steps: withPromises ? [...(partner.history ?? []), partner.signature] : [],
      commitments: withPromises ? commitments.map((each) => toldCommitment(each, isOwn, goalIdOf)) : [],
    },
  }));
  return { partners, refused: [], remarks: [] };
}

function toldOf(partner: PublishedPartner, isOwn: boolean): Omit<ToldPartner, 'steps' | 'commitments'> {
  const { id, kind, ownKind, name, businessId, description, website, area, languages, contact } = partner;
  const { role, email, phone } = contact ?? {};
  const ownContact = contact && {
    ...(role && { role: chooseText(role, 'fi').text }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
  };
  return {
    ...{ name, kind, languages },
    ...(ownKind && { ownKind }),
    ...(businessId !== undefined && { businessId }),
    ...(description && { description }),
    ...(website !== undefined && { website }),
    ...(area && { area }),
    ...(isOwn && { id }),
    ...(contact && (isOwn ? { contact } : { internalContact: ownContact })),
  };
}

function toldCommitment(
  commitment: PublishedCommitment,
  isOwn: boolean,
  goalIdOf: ReadonlyMap<string, string>,
): ToldCommitment {
  const { id, partnerId: _partner, updatedAt: _at, revision: _revision, ...told } = commitment;
  return {
    ...told,
    ...(isOwn && { id }),
    goalIds: told.goalIds.flatMap((goalId) => goalIdOf.get(goalId) ?? []),
  };
}

/** The agreement's goals by the ids of the publication's: the same ones, or those that are called the same. */
function goalIds(publication: Publication, agreement: DeskAgreement): Map<string, string> {
  const own = new Set(agreement.goals.map(({ id }) => id));
  const byName = new Map(
    agreement.goals.flatMap(({ id, name }) => textsIn(name).map((text) => [foldText(text), id] as const)),
  );
  return new Map(
    publication.agreement.goals.flatMap(({ id, name }) => {
      const same = own.has(id)
        ? id
        : textsIn(name)
            .map((text) => byName.get(foldText(text)))
            .find(Boolean);
      return same === undefined ? [] : [[id, same] as const];
    }),
  );
}
