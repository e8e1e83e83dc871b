import type { BundlePlan } from '../database/bundle-plan.ts';

/** What bringing a backup back beside a library would do, in figures. */
export type PlanFigures = {
  /** Records that the library lacks, and practices that get clips it lacks. */
  fresh: number;
  /** Records that are the same in both. */
  same: number;
  /** Records that differ, or are in the trash of one of the two: the library's own stay. */
  different: number;
};

/** A plan in figures, for a person. */
export function planFigures({ counts }: Pick<BundlePlan, 'counts'>): PlanFigures {
  const figures: PlanFigures = { fresh: 0, same: 0, different: 0 };
  for (const each of Object.values(counts)) {
    figures.fresh += (each.new ?? 0) + (each.joined ?? 0);
    figures.same += each.same ?? 0;
    figures.different += (each.conflict ?? 0) + (each['in-trash'] ?? 0) + (each.kept ?? 0);
  }
  return figures;
}
