import { planningMunicipalities, planOf } from './last-plans.ts';
import { isPlanMade, isTeamNamed } from './plan-schema.ts';
import { workshopsOf } from './workshop-order.ts';
import type { Workshop } from './workshop-schema.ts';
import type { WorkshopArea, WorkshopSeries } from './workshop-series-schema.ts';

/** A workshop with how many of its municipalities have a plan and a team. */
export type WorkshopSummary = {
  workshop: Workshop;
  /** How many municipalities plan. */
  municipalities: number;
  /** How many have a plan. */
  plans: number;
  /** How many have named a team. */
  teams: number;
};

/** The workshops of an area in one year. */
export type OverviewCell = {
  /** The year; absent for workshops without a day. */
  year?: string;
  workshops: WorkshopSummary[];
};

/** A series at a glance: its years, and what each area has in each of them. */
export type SeriesOverview = {
  /** The years in which there are workshops, the earliest first. */
  years: string[];
  /** Whether some workshop has no day yet. */
  hasUndated: boolean;
  /** One row for each area, a cell for each year and, when there are workshops without a day, one for them. */
  rows: { area: WorkshopArea; cells: OverviewCell[] }[];
};

/** Which area has which workshop, and which municipalities have a plan and a team. */
export function seriesOverview(series: WorkshopSeries): SeriesOverview {
  const years = [...new Set(series.workshops.flatMap(yearOf))].toSorted();
  const hasUndated = series.workshops.some(({ day }) => day === undefined);
  const columns: (string | undefined)[] = hasUndated ? [...years, undefined] : years;
  const rows = series.areas.map((area) => {
    const ofArea = workshopsOf(series, area.id);
    const cells = columns.map((year) => ({
      ...(year !== undefined && { year }),
      workshops: ofArea
        .filter((workshop) => yearOf(workshop)[0] === year)
        .map((workshop) => summaryOf(series, workshop)),
    }));
    return { area, cells };
  });
  return { years, hasUndated, rows };
}

/** How many municipalities of a workshop have a plan and a team. */
export function summaryOf(series: WorkshopSeries, workshop: Workshop): WorkshopSummary {
  const codes = planningMunicipalities(series, workshop);
  return {
    workshop,
    municipalities: codes.length,
    plans: codes.filter((code) => isPlanMade(planOf(workshop, code))).length,
    teams: codes.filter((code) => isTeamNamed(planOf(workshop, code))).length,
  };
}

function yearOf({ day }: Workshop): string[] {
  return day === undefined ? [] : [day.slice(0, 4)];
}
