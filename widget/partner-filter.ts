import { findPartners } from '#shared/partner/find-partners.ts';
import type { PartnerEntry } from '#shared/partner/partner-entry.ts';
import { PARTNER_KINDS, type PartnerKind } from '#shared/partner/partner-schema.ts';
import { LIFE_STAGES, type LifeStage } from '#shared/practice/everyday-security.ts';

/** What the reader has asked to see of the list. */
export type PartnerFilter = {
  /** Words typed in the search field. */
  words: string;
  /** The kind chosen, if any. */
  kind: PartnerKind | undefined;
  /** The life stage chosen, if any. */
  lifeStage: LifeStage | undefined;
};

/** The filter that leaves nothing out. */
export const NO_FILTER: PartnerFilter = { words: '', kind: undefined, lifeStage: undefined };

/** Whether the filter leaves nothing out. */
export function isFilterEmpty({ words, kind, lifeStage }: PartnerFilter): boolean {
  return words.trim() === '' && kind === undefined && lifeStage === undefined;
}

/** The partners the filter lets through, in the order given. */
export function filterPartners(entries: readonly PartnerEntry[], filter: PartnerFilter): PartnerEntry[] {
  const { kind, lifeStage } = filter;
  return findPartners(entries, filter.words).filter(
    ({ partner, commitments }) =>
      (kind === undefined || partner.kind === kind) &&
      (lifeStage === undefined ||
        commitments.some((commitment) => commitment.lifeStages.includes(lifeStage))),
  );
}

/** The kinds and life stages that occur among the partners, in their own order: the choices worth offering. */
export function filterChoices(entries: readonly PartnerEntry[]): {
  kinds: PartnerKind[];
  lifeStages: LifeStage[];
} {
  const kinds = new Set(entries.map(({ partner }) => partner.kind));
  const stages = new Set(
    entries.flatMap(({ commitments }) => commitments.flatMap(({ lifeStages }) => lifeStages)),
  );
  return {
    kinds: PARTNER_KINDS.filter((kind) => kinds.has(kind)),
    lifeStages: LIFE_STAGES.filter((stage) => stages.has(stage)),
  };
}
