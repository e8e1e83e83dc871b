import type { Citation, Plan } from './plan-schema.ts';
import type { Workshop } from './workshop-schema.ts';
import type { WorkshopSeries } from './workshop-series-schema.ts';

/**
 * The series whose plans draw on one practice in the place of another, each plan on it once; the same object when no
 * plan drew on the other. The words a practice was cited by stay.
 */
export function withPracticeCited(series: WorkshopSeries, fromId: string, toId: string): WorkshopSeries {
  const cites = ({ practices }: Plan) => practices.some(({ id }) => id === fromId);
  if (!series.workshops.some(({ plans }) => plans.some(cites))) return series;
  const inPlan = (plan: Plan): Plan =>
    cites(plan) ? { ...plan, practices: replaced(plan.practices, fromId, toId) } : plan;
  const inWorkshop = (workshop: Workshop): Workshop => ({ ...workshop, plans: workshop.plans.map(inPlan) });
  return { ...series, workshops: series.workshops.map(inWorkshop) };
}

function replaced(practices: readonly Citation[], fromId: string, toId: string): Citation[] {
  if (practices.some(({ id }) => id === toId)) return practices.filter(({ id }) => id !== fromId);
  return practices.map((cited) => (cited.id === fromId ? { ...cited, id: toId } : cited));
}
