import { nameOrder } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import type { Nomination, NominationResult } from './nomination-schema.ts';
import { formatPeriod } from './period.ts';

/** The nominations of one period that have come as far. */
export interface ResultGroup {
  /** How far they have come. */
  result: NominationResult;
  /** The nominations, by name. */
  nominations: Nomination[];
}

/** The nominations of one period. */
export interface PeriodGroup {
  /** The period as people write it: `2024–2025`. */
  period: string;
  /** Its nominations by result; results that none has are left out. */
  groups: ResultGroup[];
}

/** The order of results in a list: the awarded first, those that were left without last. */
const SHOWN_ORDER: readonly NominationResult[] = ['awarded', 'shortlisted', 'nominated', 'not-awarded'];

/** Nominations by period, the newest first, and within it by result. */
export function nominationsByPeriod(nominations: readonly Nomination[], language: Language): PeriodGroup[] {
  const order = nameOrder(language);
  const sorted = [...nominations].sort(
    (one, other) => lastYearOf(other) - lastYearOf(one) || other.firstYear - one.firstYear,
  );
  return [...Map.groupBy(sorted, formatPeriod)].map(([period, ofPeriod]) => ({
    period,
    groups: SHOWN_ORDER.map((result) => ({
      result,
      nominations: ofPeriod
        .filter((nomination) => nomination.result === result)
        .sort((one, other) => order(one.nominee, other.nominee)),
    })).filter((group) => group.nominations.length > 0),
  }));
}

/** What a list of nominations is narrowed to; what is absent narrows nothing. */
export interface NominationFilter {
  /** The period as people write it. */
  period?: string;
  /** How far they have come. */
  result?: NominationResult;
  /** The municipality. */
  municipalityCode?: string;
}

/** The nominations that a filter lets through. */
export function filterNominations(
  nominations: readonly Nomination[],
  { period, result, municipalityCode }: NominationFilter,
): Nomination[] {
  return nominations.filter(
    (nomination) =>
      (period === undefined || formatPeriod(nomination) === period) &&
      (result === undefined || nomination.result === result) &&
      (municipalityCode === undefined || nomination.municipalityCode === municipalityCode),
  );
}

/** The periods that nominations are about, the newest first. */
export function periodsOf(nominations: readonly Nomination[]): string[] {
  return nominationsByPeriod(nominations, 'fi').map(({ period }) => period);
}

function lastYearOf({ firstYear, lastYear }: Nomination): number {
  return lastYear ?? firstYear;
}
