import { z } from 'zod/mini';
import { applicationPeriodSchema } from './application-period-schema.ts';
import { line, links, names, story } from './field-shapes.ts';

/**
 * The facts that belong to certain kinds of practice, in the order they are shown. All are optional, and a card of any
 * kind may carry any of them: `kind-fields.ts` tells which ones a kind is asked about.
 */
export const kindFacts = {
  /** What the page calls the agreement: elinvoimasopimus, kumppanuussopimus … */
  agreementKind: z.optional(line),
  /** Who has made the agreement. */
  parties: z.optional(names),
  /** Who calls the table together. */
  convener: z.optional(line),
  /** Who sit at the table: groups and organisations, not persons. */
  members: z.optional(names),
  /** How often it meets, and for how long. */
  rhythm: z.optional(line),
  /** How it proceeds, step by step. */
  steps: z.optional(story),
  /** What it may decide. */
  decisionPower: z.optional(line),
  /** Its memos. */
  memos: z.optional(links),
  /** Who can get the benefit. */
  eligibility: z.optional(story),
  /** Where it is given out. */
  whereToGet: z.optional(story),
  /** Where it can be used. */
  whereToUse: z.optional(story),
  /** What it is worth or costs, in the page's words: `40 € vuodessa`. */
  value: z.optional(line),
  /** How long it is valid. */
  validity: z.optional(line),
  /** The places where it can be used, one by one. */
  partnerPlaces: z.optional(names),
  /** Kind of grant: toiminta-avustus, kohdeavustus … */
  grantKind: z.optional(line),
  /** When it can be applied for. */
  applicationPeriods: z.optional(z.array(applicationPeriodSchema).check(z.maxLength(50))),
  /** By what it is decided. */
  criteria: z.optional(story),
  /** How it is applied for, or someone nominated. */
  howToApply: z.optional(story),
  /** The areas a series of workshops is held in. */
  areas: z.optional(names),
  /** Who hosts it this time. */
  host: z.optional(line),
  /** When it is held. */
  schedule: z.optional(line),
  /** Its programme. */
  programme: z.optional(story),
  /** How to register. */
  registration: z.optional(story),
  /** The teams that carry plans out: names of teams and groups. */
  teams: z.optional(names),
  /** Goals. */
  goals: z.optional(story),
  /** Measures taken towards the goals. */
  measures: z.optional(story),
  /** How reaching the goals is measured. */
  indicators: z.optional(story),
  /** Plans it belongs to or has produced, by name. */
  plans: z.optional(names),
  /** The term it is in force, or the years it covers: `2024–2026`. */
  term: z.optional(line),
  /** Who answered a survey, and how many. */
  respondents: z.optional(line),
  /** What a survey found. */
  findings: z.optional(story),
  /** Who or what was awarded. */
  recipient: z.optional(line),
  /** Why. */
  reason: z.optional(story),
  /** The decision behind it: body, day, section (§), diary number. */
  decisionReference: z.optional(line),
} as const;
