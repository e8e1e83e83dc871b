import { type AgreementStatus, agreementStatus } from '../agreement/agreement-status.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import { PARTNER_KINDS, type PartnerKind } from '../partner/partner-schema.ts';
import { ELEMENTS } from '../practice/everyday-security.ts';
import type { Publication } from '../publication/publication-schema.ts';
import type { PublicationProblem } from '../publication/read-envelope.ts';
import type { RegionMember } from '../publication/region-schema.ts';

/** Why a municipality's file could not be had. */
export type FetchProblem = 'incomplete' | 'refused' | 'not-found' | 'moved' | 'too-large' | 'failed';

/** What became of a municipality's file. */
export type MemberResult =
  | { publication: Publication }
  | { problem: FetchProblem | PublicationProblem['kind'] };

/** What a municipality still lacks in public. None of it is an error of the municipality's. */
export type MissingInMunicipality =
  | 'no-address'
  | 'not-fetched'
  | FetchProblem
  | PublicationProblem['kind']
  | 'no-targets'
  | 'no-partners'
  | 'no-plan'
  | 'old';

/** One municipality of a region, as it is told in the overview. */
export type MunicipalityOverview = {
  /** Its name: the publication's own, or the list's. */
  municipality: LocalizedText;
  /** Where its file is. */
  address?: string;
  /** Its agreement, when it could be read. */
  agreement?: Publication['agreement'];
  /** When it was published last, a moment. */
  publishedAt?: string;
  /** Where the agreement stands on the day. */
  status?: AgreementStatus;
  /** Elements that the agreement or a commitment strengthens, in their order. */
  elements: readonly (typeof ELEMENTS)[number][];
  /** Partners that have not left, by kind, in the order of kinds; kinds without partners are absent. */
  kinds: readonly { kind: PartnerKind; count: number }[];
  /** How many have signed, promised and left. */
  counts: { signed: number; promised: number; left: number };
  /** What is missing. */
  missing: readonly MissingInMunicipality[];
};

/** A year in milliseconds, after which a publication is said to be old. */
const YEAR = 365 * 24 * 3_600_000;

/** A municipality as it is told on a day (`2026-11-27`). */
export function municipalityOverview(
  member: RegionMember,
  result: MemberResult | undefined,
  today: string,
): MunicipalityOverview {
  const { municipality, address } = member;
  const empty = { elements: [], kinds: [], counts: { signed: 0, promised: 0, left: 0 } };
  const known = { municipality, ...(address !== undefined && { address }) };
  if (result === undefined) {
    return { ...known, ...empty, missing: [address === undefined ? 'no-address' : 'not-fetched'] };
  }
  if ('problem' in result) return { ...known, ...empty, missing: [result.problem] };
  const { agreement, publishedAt } = result.publication;
  return {
    ...known,
    ...told(result.publication),
    municipality: agreement.municipality.name,
    agreement,
    publishedAt,
    status: agreementStatus(agreement, today),
    missing: missingIn(result.publication, today),
  };
}

function told({ agreement, partners, commitments }: Publication) {
  const strengthened = new Set([
    ...(agreement.elements ?? []),
    ...commitments.flatMap(({ elements }) => elements),
  ]);
  const present = partners.filter(({ signature }) => signature.state !== 'left');
  const inState = (...states: string[]) =>
    partners.filter(({ signature }) => states.includes(signature.state)).length;
  return {
    elements: ELEMENTS.filter((element) => strengthened.has(element)),
    kinds: PARTNER_KINDS.map((kind) => ({
      kind,
      count: present.filter((partner) => partner.kind === kind).length,
    })).filter(({ count }) => count > 0),
    counts: { signed: inState('signed', 'renewed'), promised: inState('promised'), left: inState('left') },
  };
}

function missingIn(
  { agreement, partners, publishedAt }: Publication,
  today: string,
): MissingInMunicipality[] {
  const isOld = Date.parse(today) - Date.parse(publishedAt) > YEAR;
  const lacks: [boolean, MissingInMunicipality][] = [
    [agreement.developmentTargets.length === 0, 'no-targets'],
    [partners.every(({ signature }) => signature.state === 'left'), 'no-partners'],
    [agreement.linkedPlans.length === 0, 'no-plan'],
    [isOld, 'old'],
  ];
  return lacks.flatMap(([isMissing, what]) => (isMissing ? [what] : []));
}
