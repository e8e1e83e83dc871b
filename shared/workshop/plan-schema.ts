import { z } from 'zod/mini';
import { municipalityCodeSchema } from '../municipality/municipality-schema.ts';
import { recordIdSchema } from '../record/record.ts';
import { note, roles, words } from './workshop-texts.ts';

/** How far an action has come, the beginning first. */
export const ACTION_STATES = ['not-begun', 'under-way', 'done', 'dropped'] as const;
/** How far an action has come. */
export type ActionState = (typeof ACTION_STATES)[number];

/** One thing a municipality and its associations have agreed to do. */
export const planActionSchema = z.object({
  /** The action's own id. */
  id: recordIdSchema,
  /** What is done; empty while a person has not written it. */
  text: z.string().check(z.maxLength(2_000)),
  /** How far it has come. */
  state: z.enum(ACTION_STATES),
  /** The action of an earlier workshop's plan that it carries on. */
  continuesId: z.optional(recordIdSchema),
});
/** One thing a municipality and its associations have agreed to do. */
export type PlanAction = z.infer<typeof planActionSchema>;

/** A record of the library that a plan draws on, with the words it was known by, which stay when it is gone. */
export const citationSchema = z.object({
  /** The record's id; of a finding, its own within the survey. */
  id: recordIdSchema,
  /** What was cited, in words. */
  text: words,
});
/** A record of the library that a plan draws on. */
export type Citation = z.infer<typeof citationSchema>;

/** What one municipality plans in a workshop, what the plan draws on, and who carries it out. */
export const planSchema = z.object({
  /** The municipality. */
  municipalityCode: municipalityCodeSchema,
  /** Needs that the discussion found shared. */
  needs: z.optional(note),
  /** What is done, in its order. */
  actions: z.array(planActionSchema).check(z.maxLength(200)),
  /** Practices of the library that it draws on. */
  practices: z.array(citationSchema).check(z.maxLength(100)),
  /** Findings of surveys of associations that it draws on. */
  findings: z.array(citationSchema).check(z.maxLength(100)),
  /** Nominations that it draws on. */
  nominations: z.array(citationSchema).check(z.maxLength(100)),
  /** The name of the implementing team; absent while none is named. */
  teamName: z.optional(words),
  /** Who is in the team: roles and organisations, not persons. */
  teamMembers: roles,
});
/** What one municipality plans in a workshop. */
export type Plan = z.infer<typeof planSchema>;

/** What a plan can cite, by the name of its field. */
export type CitationKind = 'practices' | 'findings' | 'nominations';

/** A plan in which nothing has been written yet. */
export function emptyPlan(municipalityCode: string): Plan {
  return { municipalityCode, actions: [], practices: [], findings: [], nominations: [], teamMembers: [] };
}

/** Whether a plan holds something: an action or a need. */
export function isPlanMade(plan: Plan | undefined): boolean {
  return plan !== undefined && (plan.needs !== undefined || plan.actions.some(({ text }) => text.trim()));
}

/** Whether the team that carries a plan out is named: by a name or by who is in it. */
export function isTeamNamed(plan: Plan | undefined): boolean {
  return plan !== undefined && (plan.teamName !== undefined || plan.teamMembers.length > 0);
}
