import type { Goal } from '#shared/agreement/agreement-schema.ts';
import type { PartnerEntry, PublishedCommitment } from '#shared/partner/partner-entry.ts';
import { LIFE_STAGES } from '#shared/practice/everyday-security.ts';

/** By what commitments can be grouped. */
export const COMMITMENT_GROUPINGS = ['goal', 'lifeStage'] as const;
/** By what commitments can be grouped. */
export type CommitmentGrouping = (typeof COMMITMENT_GROUPINGS)[number];

/** A commitment with the partner who made it. */
export type GivenPromise = {
  /** The partner with its commitments. */
  readonly entry: PartnerEntry;
  /** The commitment. */
  readonly commitment: PublishedCommitment;
};

/** Commitments that serve one goal, or concern one stage of life; without a key those that have none. */
export type PromiseGroup = {
  /** The goal's id or the life stage. */
  readonly key: string | undefined;
  /** The commitments, in the order of their partners. */
  readonly promises: readonly GivenPromise[];
};

/**
 * Commitments by goal, in the agreement's order, or by life stage, the youngest first. One of several stands under each;
 * those that have none, or only goals the agreement lacks, come last. Groups without commitments are left out.
 */
export function groupCommitments(
  entries: readonly PartnerEntry[],
  goals: readonly Goal[],
  grouping: CommitmentGrouping,
): PromiseGroup[] {
  const keys: readonly string[] = grouping === 'goal' ? goals.map(({ id }) => id) : LIFE_STAGES;
  const groups = new Map<string | undefined, GivenPromise[]>([...keys, undefined].map((key) => [key, []]));
  for (const entry of entries) {
    for (const commitment of entry.commitments) {
      const own = grouping === 'goal' ? commitment.goalIds : commitment.lifeStages;
      const known = [...new Set<string>(own)].filter((key) => groups.has(key));
      for (const key of known.length > 0 ? known : [undefined]) groups.get(key)?.push({ entry, commitment });
    }
  }
  return [...groups]
    .filter(([, promises]) => promises.length > 0)
    .map(([key, promises]) => ({ key, promises }));
}
