import { z } from 'zod/mini';
import { localizedTextSchema } from '../language/localized-text.ts';
import { municipalityCodeSchema } from '../municipality/municipality-schema.ts';
import { publicContactSchema } from '../partner/partner-schema.ts';
import { elementSchema } from '../practice/everyday-security.ts';
import { emailSchema, webAddressSchema } from '../record/addresses.ts';
import { daySchema, recordIdSchema, recordSchema } from '../record/record.ts';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

/** Kinds of agreement. An `other` one is known by its name. */
export const AGREEMENT_KINDS = [
  'vitality-agreement',
  'wellbeing-agreement',
  'partnership-agreement',
  'association-cooperation',
  'everyday-security',
  'other',
] as const;

/** What kind of agreement it is. */
export const agreementKindSchema = z.enum(AGREEMENT_KINDS);

/** The municipality whose agreement it is. */
export const agreementMunicipalitySchema = z.object({
  /** Three-digit code; absent when it is not one of the 308. */
  code: z.optional(municipalityCodeSchema),
  /** Its name as residents know it. */
  name: localizedTextSchema,
});

/** A plan that the agreement serves, for instance the wellbeing plan. */
export const linkedPlanSchema = z.object({
  /** The plan's own id within the agreement. */
  id: recordIdSchema,
  /** The plan's name. */
  name: localizedTextSchema,
  /** First year of its term. */
  fromYear: z.optional(z.int()),
  /** Last year of its term. */
  untilYear: z.optional(z.int()),
  /** Where it can be read. */
  address: z.optional(webAddressSchema),
  /** Whether it is part of the agreement already or still being attached. */
  state: z.enum(['attached', 'being-attached']),
});
/** A plan that the agreement serves. */
export type LinkedPlan = z.infer<typeof linkedPlanSchema>;

/** What the municipality has chosen to develop. One that is still `choosing` may have no text yet. */
export const developmentTargetSchema = z.object({
  /** The target's own id within the agreement. */
  id: recordIdSchema,
  /** What is developed, in words. */
  text: z.optional(localizedTextSchema),
  /** How wide the target reaches. */
  scope: z.enum(['municipality', 'village', 'age-group', 'service', 'instrument']),
  /** The village, age group, service or instrument by name. */
  scopeName: z.optional(localizedTextSchema),
  /** Whether the choice has been made; choosing is a state, not an error. */
  state: z.enum(['choosing', 'chosen']),
});
/** What the municipality has chosen to develop. */
export type DevelopmentTarget = z.infer<typeof developmentTargetSchema>;

/** A goal of the municipality's strategy or wellbeing plan that commitments may serve. */
export const goalSchema = z.object({
  /** The goal's own id within the agreement. */
  id: recordIdSchema,
  /** The goal in words. */
  name: localizedTextSchema,
});
/** A goal that commitments may serve. */
export type Goal = z.infer<typeof goalSchema>;

/** The event where the agreement was or will be signed. */
export const signingEventSchema = z.object({
  /** What the event is called. */
  name: localizedTextSchema,
  /** The day of the event. */
  day: daySchema,
  /** Where it is held. */
  place: z.optional(localizedTextSchema),
});

/** The decision by which the municipality entered the agreement. */
export const decisionSchema = z.object({
  /** The body that decided (kunnanhallitus, kunnanvaltuusto). */
  body: localizedTextSchema,
  /** The day of the decision. */
  day: daySchema,
  /** The section of the minutes, a number without the sign. */
  section: z.optional(z.int()),
  /** Diary number, as written. */
  diaryNumber: z.optional(line),
  /** Where the minutes can be read. */
  address: z.optional(webAddressSchema),
});

/** How a new partner can join. */
export const joinSchema = z.object({
  /** What to do, in words. */
  text: localizedTextSchema,
  /** A form or page for joining. */
  address: z.optional(webAddressSchema),
  /** A role's mailbox, never a person's. */
  email: z.optional(emailSchema),
});

/** Where a reader tells of a mistake or a change: the municipality's own form or a role's mailbox. */
export const suggestionSchema = z.object({
  /** The form's address. `{partner}` in it stands for the name and `{id}` for the id of the partner in question. */
  address: z.optional(webAddressSchema),
  /** A role's mailbox, never a person's. */
  email: z.optional(emailSchema),
});

/** An earlier or later agreement in the same line. */
export const relatedAgreementSchema = z.object({
  /** Its kind. */
  kind: agreementKindSchema,
  /** Its name. */
  name: localizedTextSchema,
  /** Where it can be read. */
  address: z.optional(webAddressSchema),
});

/** An agreement between a municipality and its partners. */
export const agreementSchema = z.extend(recordSchema, {
  /** What kind of agreement it is. */
  kind: agreementKindSchema,
  /** The agreement's name. */
  name: localizedTextSchema,
  /** What it is for, in plain words. */
  purpose: localizedTextSchema,
  /** The municipality whose agreement it is. */
  municipality: agreementMunicipalitySchema,
  /** The other municipalities that have made it together, when there are several; `municipality` is then the one that publishes. */
  otherMunicipalities: z.optional(z.array(agreementMunicipalitySchema)),
  /** Themes in short words. */
  themes: z.array(localizedTextSchema),
  /** Goals that commitments may serve. */
  goals: z.array(goalSchema),
  /** Elements of everyday security that the agreement strengthens. */
  elements: z.optional(z.array(elementSchema)),
  /** What the municipality develops under the agreement. */
  developmentTargets: z.array(developmentTargetSchema),
  /** Plans the agreement serves. */
  linkedPlans: z.array(linkedPlanSchema),
  /** The day the agreement was first signed; later joiners have days of their own. */
  signedOn: z.optional(daySchema),
  /** The signing event, past or coming. */
  signingEvent: z.optional(signingEventSchema),
  /** The first day it is in force; the signing day when absent. */
  validFrom: z.optional(daySchema),
  /** The last day it is in force; open-ended when absent. */
  validUntil: z.optional(daySchema),
  /** The decision behind it. */
  decision: z.optional(decisionSchema),
  /** The agreement it continues. */
  predecessor: z.optional(relatedAgreementSchema),
  /** The agreement that continues it. */
  successor: z.optional(relatedAgreementSchema),
  /** How to join. */
  join: z.optional(joinSchema),
  /** Where a reader suggests a change. */
  suggest: z.optional(suggestionSchema),
  /** Who answers in the municipality: a role and its mailbox, shown only while its consent lasts. */
  contact: z.optional(publicContactSchema),
  /** The municipality's privacy notice for the contacts shown. */
  privacyNotice: z.optional(webAddressSchema),
});
/** An agreement between a municipality and its partners. */
export type Agreement = z.infer<typeof agreementSchema>;
