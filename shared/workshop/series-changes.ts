import { planOf } from './last-plans.ts';
import { changedIn, insertedAt, without } from './listed-items.ts';
import { nextHost } from './next-host.ts';
import { emptyPlan, type Plan, type PlanAction } from './plan-schema.ts';
import { workshopsOf } from './workshop-order.ts';
import type { Workshop } from './workshop-schema.ts';
import type { SeriesChange, WorkshopArea, WorkshopSeries } from './workshop-series-schema.ts';

/** Changes one area. */
export function changingArea(areaId: string, change: (area: WorkshopArea) => WorkshopArea): SeriesChange {
  return (series) => ({ ...series, areas: changedIn(series.areas, areaId, change) });
}

/** Changes one workshop. */
export function changingWorkshop(workshopId: string, change: (workshop: Workshop) => Workshop): SeriesChange {
  return (series) => ({ ...series, workshops: changedIn(series.workshops, workshopId, change) });
}

/** Changes a municipality's plan in a workshop, beginning an empty one when there is none. */
export function changingPlan(
  workshopId: string,
  municipalityCode: string,
  change: (plan: Plan) => Plan,
): SeriesChange {
  return changingWorkshop(workshopId, (workshop) => {
    const changed = change(planOf(workshop, municipalityCode) ?? emptyPlan(municipalityCode));
    const others = workshop.plans.filter((plan) => plan.municipalityCode !== municipalityCode);
    return { ...workshop, plans: [...others, changed] };
  });
}

/** Takes an area away together with its workshops. */
export function withoutArea(areaId: string): SeriesChange {
  return (series) => ({
    ...series,
    areas: without(series.areas, areaId),
    workshops: series.workshops.filter((workshop) => workshop.areaId !== areaId),
  });
}

/** Brings back an area and its workshops as they were in `before`, where they stood. */
export function bringingAreaBack(areaId: string, before: WorkshopSeries): SeriesChange {
  return (series) => ({
    ...series,
    areas: before.areas.reduce(
      (areas, area, index) => (area.id === areaId ? insertedAt(areas, area, index) : areas),
      series.areas,
    ),
    workshops: before.workshops.reduce(
      (workshops, workshop, index) =>
        workshop.areaId === areaId ? insertedAt(workshops, workshop, index) : workshops,
      series.workshops,
    ),
  });
}

/**
 * The next workshop of an area: hosted by whose turn it is; the times, the facilitators' roles, the programme and the
 * invited roles are those of the area's last one, for they seldom change. The day, the place and the plans are new.
 * `newId` gives a new id each time.
 */
export function nextWorkshop(series: WorkshopSeries, areaId: string, newId: () => string): Workshop {
  const last = workshopsOf(series, areaId).at(-1);
  const host = nextHost(series, areaId);
  return {
    id: newId(),
    areaId,
    ...(host && { hostCode: host.municipalityCode }),
    ...(last?.startsAt !== undefined && { startsAt: last.startsAt }),
    ...(last?.endsAt !== undefined && { endsAt: last.endsAt }),
    facilitators: last?.facilitators ?? [],
    programme: (last?.programme ?? []).map((row) => ({ ...row, id: newId() })),
    invitations: (last?.invitations ?? []).map(({ role, channel }) => ({ id: newId(), role, channel })),
    materials: [],
    plans: [],
    feedback: {},
  };
}

/** An action that carries on one of an earlier plan. */
export function continued({ id: continuesId, text, state }: PlanAction, id: string): PlanAction {
  return { id, text, state, continuesId };
}
