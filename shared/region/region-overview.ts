import type { DevelopmentTarget } from '../agreement/agreement-schema.ts';
import type { LocalizedText } from '../language/localized-text.ts';
import { foldText } from '../partner/fold-text.ts';
import type { MunicipalityOverview } from './municipality-overview.ts';

/** A development target with the municipalities that share it. */
export type SharedTarget = {
  /** The target, as the first of them words it. */
  target: DevelopmentTarget;
  /** The municipalities' names. */
  municipalities: LocalizedText[];
};

/** What a region's municipalities make together. */
export type RegionSums = {
  /** Municipalities in the list. */
  municipalities: number;
  /** Those whose agreement could be read. */
  read: number;
  /** Those with a target that is chosen, and those that are choosing. */
  chosen: number;
  /** Municipalities that are still choosing. */
  choosing: number;
  /** Partners that have signed. */
  signed: number;
  /** Partners that have promised. */
  promised: number;
  /** Partners that have left. */
  left: number;
};

/** The targets of a region: one that several municipalities word alike stands once, with all of them. */
export function sharedTargets(overviews: readonly MunicipalityOverview[]): SharedTarget[] {
  const found = new Map<string, SharedTarget>();
  for (const { agreement, municipality } of overviews) {
    for (const target of agreement?.developmentTargets ?? []) {
      const key = keyOf(target);
      const present = found.get(key);
      if (present === undefined) found.set(key, { target, municipalities: [municipality] });
      else if (!present.municipalities.includes(municipality)) present.municipalities.push(municipality);
    }
  }
  return [...found.values()];
}

/** The sums of a region. */
export function regionSums(overviews: readonly MunicipalityOverview[]): RegionSums {
  const withTarget = (state: DevelopmentTarget['state']) =>
    overviews.filter(({ agreement }) =>
      agreement?.developmentTargets.some((target) => target.state === state),
    ).length;
  const sum = (name: keyof MunicipalityOverview['counts']) =>
    overviews.reduce((total, { counts }) => total + counts[name], 0);
  return {
    municipalities: overviews.length,
    read: overviews.filter(({ agreement }) => agreement !== undefined).length,
    chosen: withTarget('chosen'),
    choosing: withTarget('choosing'),
    signed: sum('signed'),
    promised: sum('promised'),
    left: sum('left'),
  };
}

/** What makes two targets the same: the words in the first language they have, the scope and the state. */
function keyOf({ text, scope, scopeName, state }: DevelopmentTarget): string {
  const words = [text, scopeName].map((texts) => foldText(Object.values(texts ?? {})[0] ?? ''));
  return [...words, scope, state].join('|');
}
