import { ACTION_STATES, type ActionState, isPlanMade, isTeamNamed, type Plan } from './plan-schema.ts';
import { workshopsBefore } from './workshop-order.ts';
import type { Workshop } from './workshop-schema.ts';
import type { WorkshopSeries } from './workshop-series-schema.ts';

/** What a municipality planned last, to be gone through in the next workshop. */
export type LastPlan = {
  municipalityCode: string;
  /** The workshop it was made in. */
  workshop: Workshop;
  plan: Plan;
};

/** The last plan of each municipality that made one before this workshop, in the order of the area. */
export function lastPlans(series: WorkshopSeries, workshop: Workshop): LastPlan[] {
  const earlier = workshopsBefore(series, workshop);
  return planningMunicipalities(series, workshop).flatMap((municipalityCode) => {
    for (const before of earlier) {
      const plan = planOf(before, municipalityCode);
      if (plan && isPlanMade(plan)) return [{ municipalityCode, workshop: before, plan }];
    }
    return [];
  });
}

/** The last workshop of the area that has feedback, to be told in this one. */
export function lastFeedback(series: WorkshopSeries, workshop: Workshop): Workshop | undefined {
  return workshopsBefore(series, workshop).find(({ feedback }) => Object.keys(feedback).length > 0);
}

/** The municipalities that plan in a workshop: those of its area, and those that have left it but planned something. */
export function planningMunicipalities(series: WorkshopSeries, workshop: Workshop): string[] {
  const ofArea = series.areas.find(({ id }) => id === workshop.areaId)?.municipalityCodes ?? [];
  const planned = workshop.plans
    .filter((plan) => isPlanMade(plan) || isTeamNamed(plan))
    .map(({ municipalityCode }) => municipalityCode);
  return [...new Set([...ofArea, ...planned])];
}

/** A municipality's plan in a workshop, if it has one. */
export function planOf(workshop: Workshop, municipalityCode: string): Plan | undefined {
  return workshop.plans.find((plan) => plan.municipalityCode === municipalityCode);
}

/** How many actions of a plan are in each state. */
export function actionCounts({ actions }: Plan): Record<ActionState, number> {
  const counts = Object.fromEntries(ACTION_STATES.map((state) => [state, 0])) as Record<ActionState, number>;
  for (const { state } of actions) counts[state] += 1;
  return counts;
}

/** The actions of an earlier plan that are not finished and that `plan` does not carry on yet. */
export function actionsToContinue(last: Plan, plan: Plan | undefined): Plan['actions'] {
  const continued = new Set(plan?.actions.map(({ continuesId }) => continuesId));
  return last.actions.filter(
    ({ id, state }) => (state === 'not-begun' || state === 'under-way') && !continued.has(id),
  );
}
