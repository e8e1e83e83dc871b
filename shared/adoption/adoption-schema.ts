import { z } from 'zod/mini';
import { line, names, story } from '../practice/field-shapes.ts';
import { partialDaySchema } from '../record/partial-day.ts';
import { daySchema, momentSchema, recordIdSchema, recordSchema } from '../record/record.ts';
import { adoptingBodySchema } from './adopting-body.ts';

/** The states an adoption can be in, in the order in which one usually follows another; `dropped` may follow any. */
export const ADOPTION_STATES = ['found', 'assessed', 'decided', 'trial', 'in-use', 'dropped'] as const;

/** A state an adoption can be in. */
export const adoptionStateSchema = z.enum(ADOPTION_STATES);
/** A state an adoption can be in. */
export type AdoptionState = z.infer<typeof adoptionStateSchema>;

/** How a practice fits the conditions of those who think of adopting it. */
export const FIT_VERDICTS = ['fits', 'fits-with-changes', 'does-not-fit'] as const;

/** When an adoption came into a state. To have dropped a practice tells nothing without the reason. */
export const stateEntrySchema = z
  .object({
    /** The state. */
    state: adoptionStateSchema,
    /** From when on: a day, or only its month or year. */
    since: partialDaySchema,
    /** Why; of a dropped one always. */
    reason: z.optional(story),
  })
  .check(z.refine(({ state, reason }) => state !== 'dropped' || reason !== undefined));
/** When an adoption came into a state. */
export type StateEntry = z.infer<typeof stateEntrySchema>;

/** The decision behind an adoption, as far as it is known. */
export const adoptionDecisionSchema = z.object({
  /** The body that decided: kunnanhallitus, a committee, an office holder. */
  body: z.optional(line),
  /** The day of the decision. */
  day: z.optional(daySchema),
  /** The section of the minutes, without the sign. */
  section: z.optional(z.string().check(z.regex(/^\d{1,4}(?:[–-]\d{1,4})?$/))),
  /** The number of the matter in the diary, as written. */
  diaryNumber: z.optional(line),
  /** Where the minutes can be read. */
  address: z.optional(z.string().check(z.regex(/^https?:\/\//), z.maxLength(4_000))),
});
/** The decision behind an adoption. */
export type AdoptionDecision = z.infer<typeof adoptionDecisionSchema>;

/** One step of an adoption. */
export const adoptionStepSchema = z.object({
  /** The step's own id. */
  id: recordIdSchema,
  /** What is done. */
  text: line,
  /** By when. */
  dueOn: z.optional(daySchema),
  /** When it was done; absent while it is not. */
  doneOn: z.optional(daySchema),
});
/** One step of an adoption. */
export type AdoptionStep = z.infer<typeof adoptionStepSchema>;

/** One cost of an adoption. */
export const adoptionCostSchema = z.object({
  /** The cost's own id. */
  id: recordIdSchema,
  /** What is paid for. */
  text: line,
  /** How much, in euros, by the cent. */
  euros: z.number().check(z.minimum(0), z.maximum(1_000_000_000)),
  /** Whether it is paid once or every year. */
  rhythm: z.enum(['once', 'yearly']),
});
/** One cost of an adoption. */
export type AdoptionCost = z.infer<typeof adoptionCostSchema>;

/** A note about how an adoption goes. */
export const adoptionNoteSchema = z.object({
  /** The note's own id. */
  id: recordIdSchema,
  /** The day it is about. */
  day: daySchema,
  /** What was noted. */
  text: story,
});
/** A note about how an adoption goes. */
export type AdoptionNote = z.infer<typeof adoptionNoteSchema>;

/**
 * An adoption: one municipality or other body takes one practice into use. Konnevesi took Joutsa's partnership table
 * on trial: the practice, whose it was, who took it, where that stands and since when.
 */
export const adoptionSchema = z.extend(recordSchema, {
  /** When it came into the library. */
  createdAt: momentSchema,
  /** The practice that is adopted. */
  practiceId: recordIdSchema,
  /** That practice's title when the adoption was made, by which it is known should the practice be lost. */
  practiceTitle: line,
  ...adoptingBodySchema.shape,
  /** Whether it is our own municipality's: then it is work to be done, else news of what others do. */
  isOurs: z.boolean(),
  /** The state of now: that of the last entry of its history. */
  state: adoptionStateSchema,
  /** Its states from the first on. */
  history: z.array(stateEntrySchema).check(z.minLength(1), z.maxLength(200)),
  /** From whom it was taken: at first whose the practice is. */
  source: z.optional(adoptingBodySchema),
  /** Whether it fits our conditions. */
  verdict: z.optional(z.enum(FIT_VERDICTS)),
  /** How it fits our conditions, in words. */
  fit: z.optional(story),
  /** What we do in another way. */
  changes: z.optional(story),
  /** The decision behind it. */
  decision: z.optional(adoptionDecisionSchema),
  /** The role that answers for it; never a person's name. */
  ownerRole: z.optional(line),
  /** Roles and organisations that carry it out. */
  team: z.optional(names),
  /** What is done, in order. */
  steps: z.array(adoptionStepSchema).check(z.maxLength(200)),
  /** What it costs. */
  costs: z.array(adoptionCostSchema).check(z.maxLength(200)),
  /** When it is looked at again. */
  reviewOn: z.optional(daySchema),
  /** How it has gone, the newest day first. */
  notes: z.array(adoptionNoteSchema).check(z.maxLength(1_000)),
});
/** An adoption: one body takes one practice into use. */
export type Adoption = z.infer<typeof adoptionSchema>;

/** What a person can change of an adoption. */
export type AdoptionFields = Omit<
  Adoption,
  'id' | 'updatedAt' | 'revision' | 'deletedAt' | 'createdAt' | 'practiceId' | 'practiceTitle'
>;
