import type { AdoptionCost, AdoptionFields, AdoptionNote, AdoptionStep } from './adoption-schema.ts';

/** The lists of an adoption whose rows are changed one by one. */
export type RowList = 'steps' | 'costs' | 'notes';

/** Steps that are not done though their day has passed. */
export function lateSteps(steps: readonly AdoptionStep[], today: string): AdoptionStep[] {
  return steps.filter(({ dueOn, doneOn }) => doneOn === undefined && dueOn !== undefined && dueOn < today);
}

/** What an adoption costs, in euros. */
export interface CostTotals {
  /** What is paid once. */
  once: number;
  /** What is paid each year. */
  yearly: number;
}

/** What costs come to; counted in cents, for euros as fractions do not add up. */
export function costTotals(costs: readonly AdoptionCost[]): CostTotals {
  const total = (wanted: AdoptionCost['rhythm']) =>
    costs
      .filter(({ rhythm }) => rhythm === wanted)
      .reduce((cents, { euros }) => cents + Math.round(euros * 100), 0) / 100;
  return { once: total('once'), yearly: total('yearly') };
}

/** Notes by their days, the newest first; of one day the one that was written last. */
export function newestFirst(notes: readonly AdoptionNote[]): AdoptionNote[] {
  return notes.toSorted((a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id));
}

/** The adoption with a row put in the place of the one with its id, or after the others. */
export function withRow<List extends RowList>(
  adoption: AdoptionFields,
  list: List,
  row: AdoptionFields[List][number],
): AdoptionFields {
  const rows: AdoptionFields[List][number][] = [...adoption[list]];
  const place = rows.findIndex(({ id }) => id === row.id);
  rows.splice(place < 0 ? rows.length : place, place < 0 ? 0 : 1, row);
  return { ...adoption, [list]: rows };
}

/** The adoption without the row of an id. */
export function withoutRow(adoption: AdoptionFields, list: RowList, rowId: string): AdoptionFields {
  return { ...adoption, [list]: adoption[list].filter(({ id }) => id !== rowId) };
}

/** The adoption with a step done on `day`, or not done when there is none. */
export function withStepDone(
  adoption: AdoptionFields,
  stepId: string,
  day: string | undefined,
): AdoptionFields {
  const steps = adoption.steps.map((step) => {
    if (step.id !== stepId) return step;
    const { doneOn: _former, ...undone } = step;
    return day === undefined ? undone : { ...undone, doneOn: day };
  });
  return { ...adoption, steps };
}
