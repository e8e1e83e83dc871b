import type { Collection, Period } from './collection-schema.ts';

/** A collection that has a period. */
export type Theme<Of extends Pick<Collection, 'period'> = Collection> = Of & { period: Period };

/** Where a theme stands on a day: its period has not begun, is going on, or is over. */
export type ThemePhase = 'coming' | 'in-force' | 'past';

/** What is needed to tell themes apart and to order them. */
type Dated = Pick<Collection, 'id' | 'period'>;

/** Whether a collection is a theme. */
export function isTheme<Of extends Pick<Collection, 'period'>>(collection: Of): collection is Theme<Of> {
  return collection.period !== undefined;
}

/** Where a period stands on a day; its first and its last day belong to it. */
export function phaseOn({ from, until }: Period, day: string): ThemePhase {
  if (day < from) return 'coming';
  return day <= until ? 'in-force' : 'past';
}

/** Themes by where they stand on a day: the coming ones the nearest first, those in force and the past ones the latest first. */
export function themesByPhase<Of extends Dated>(
  collections: readonly Of[],
  day: string,
): Record<ThemePhase, Theme<Of>[]> {
  const themes = collections.filter(isTheme).sort(latestFirst);
  const inPhase = (phase: ThemePhase) => themes.filter(({ period }) => phaseOn(period, day) === phase);
  return { coming: inPhase('coming').reverse(), 'in-force': inPhase('in-force'), past: inPhase('past') };
}

/** The themes that are in force on some day of a year, in the order they begin. */
export function themesOfYear<Of extends Dated>(collections: readonly Of[], year: number): Theme<Of>[] {
  return collections
    .filter(isTheme)
    .filter(({ period }) => period.from <= `${year}-12-31` && period.until >= `${year}-01-01`)
    .sort(latestFirst)
    .reverse();
}

/** Half a year and the themes that begin in it. */
export type HalfYear<Of extends Pick<Collection, 'period'> = Collection> = {
  /** The year. */
  year: number;
  /** 1 from January to June, 2 from July to December. */
  half: 1 | 2;
  /** Its themes, the one that begins last first. */
  themes: Theme<Of>[];
};

/** Themes by the half-year they begin in, the latest first; a half-year in which none begins is left out. */
export function halfYearsOf<Of extends Dated>(collections: readonly Of[]): HalfYear<Of>[] {
  const themes = collections.filter(isTheme).sort(latestFirst);
  const byHalf = Map.groupBy(
    themes,
    ({ period: { from } }) => `${from.slice(0, 4)}-${from.slice(5, 7) <= '06' ? 1 : 2}`,
  );
  return [...byHalf].map(([key, begun]) => ({
    year: Number(key.slice(0, 4)),
    half: key.endsWith('1') ? 1 : 2,
    themes: begun,
  }));
}

/** Pairs of themes that are in force on the same day, each pair once, the one that begins first first. */
export function overlappingThemes<Of extends Dated>(collections: readonly Of[]): [Theme<Of>, Theme<Of>][] {
  const themes = collections.filter(isTheme).sort(latestFirst).reverse();
  return themes.flatMap((first, place) =>
    themes
      .slice(place + 1)
      .filter(({ period }) => period.from <= first.period.until)
      .map((second): [Theme<Of>, Theme<Of>] => [first, second]),
  );
}

/** The one that begins later first; of two that begin on the same day the one that ends later, then the newer one. */
function latestFirst(a: Theme<Dated>, b: Theme<Dated>): number {
  return (
    b.period.from.localeCompare(a.period.from) ||
    b.period.until.localeCompare(a.period.until) ||
    b.id.localeCompare(a.id)
  );
}
