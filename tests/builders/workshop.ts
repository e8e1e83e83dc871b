import { v7 as uuidv7 } from 'uuid';
import { emptyPlan, type Plan, type PlanAction } from '#shared/workshop/plan-schema.ts';
import type { ProgrammeRow, Workshop } from '#shared/workshop/workshop-schema.ts';
import {
  newSeries,
  type WorkshopArea,
  type WorkshopSeries,
} from '#shared/workshop/workshop-series-schema.ts';

/** Codes of the three municipalities of the invented area: Joutsa, Luhanka, Toivakka. */
export const CODES = { joutsa: '172', luhanka: '435', toivakka: '850' } as const;

/** An area of three municipalities. */
export function anArea(told: Partial<WorkshopArea> = {}): WorkshopArea {
  return {
    id: uuidv7(),
    name: 'Etelä',
    municipalityCodes: [CODES.joutsa, CODES.luhanka, CODES.toivakka],
    contactRoles: [],
    ...told,
  };
}

/** A workshop of an area in which nothing has been planned yet. */
export function aWorkshop(areaId: string, told: Partial<Workshop> = {}): Workshop {
  return {
    id: uuidv7(),
    areaId,
    facilitators: [],
    programme: [],
    invitations: [],
    materials: [],
    plans: [],
    feedback: {},
    ...told,
  };
}

/** A series with these areas and workshops. */
export function aSeries(told: Partial<WorkshopSeries> = {}): WorkshopSeries {
  return { ...newSeries('Hyvän kierteessä', new Date('2026-11-26T10:00:00.000Z')), ...told };
}

/** A programme of parts told as minutes and kind. */
export function aProgramme(...parts: [minutes: number, kind: ProgrammeRow['kind']][]): ProgrammeRow[] {
  return parts.map(([minutes, kind], place) => ({
    id: uuidv7(),
    title: `Kohta ${place + 1}`,
    minutes,
    kind,
  }));
}

/** A municipality's plan with these actions. */
export function aPlan(code: string, actions: Partial<PlanAction>[], told: Partial<Plan> = {}): Plan {
  return {
    ...emptyPlan(code),
    actions: actions.map((action) => ({
      id: uuidv7(),
      text: 'Kokeillaan kumppanuuspöytää',
      state: 'not-begun',
      ...action,
    })),
    ...told,
  };
}
