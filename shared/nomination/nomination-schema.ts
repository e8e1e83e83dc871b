import { z } from 'zod/mini';
import { municipalityCodeSchema } from '../municipality/municipality-schema.ts';
import { line } from '../practice/field-shapes.ts';
import { daySchema, momentSchema, recordIdSchema, recordSchema } from '../record/record.ts';

/** Whom or what a nomination is of, in the order they are offered. */
export const NOMINEE_KINDS = ['association', 'person', 'deed'] as const;

/** Whom or what a nomination is of. */
export const nomineeKindSchema = z.enum(NOMINEE_KINDS);
/** Whom or what a nomination is of: an association, a person or a deed. */
export type NomineeKind = z.infer<typeof nomineeKindSchema>;

/** How far a nomination has come, in the order of its course. */
export const NOMINATION_RESULTS = ['nominated', 'shortlisted', 'awarded', 'not-awarded'] as const;

/** How far a nomination has come. */
export const nominationResultSchema = z.enum(NOMINATION_RESULTS);
/** How far a nomination has come. */
export type NominationResult = z.infer<typeof nominationResultSchema>;

const periodYear = z.int().check(z.minimum(1900), z.maximum(2100));

/** What a person tells of a nomination. */
export const nominationFactsSchema = z.object({
  /** The year it is about, or the first of several. */
  firstYear: periodYear,
  /** The last year, when there are several. */
  lastYear: z.optional(periodYear),
  /** Whether a person, an association or a deed is nominated. A person’s name is personal data. */
  nomineeKind: nomineeKindSchema,
  /** The name, or the deed in a few words. */
  nominee: line,
  /** Why: what it did for the cooperation of associations and the municipality. */
  why: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000))),
  /** The municipality it concerns. */
  municipalityCode: z.optional(municipalityCodeSchema),
  /** Who nominated, if that is told: personal data. */
  nominatedBy: z.optional(line),
  /** The practice it was clipped as. */
  practiceId: z.optional(recordIdSchema),
  /** How far it has come. */
  result: nominationResultSchema,
  /** The day the prize is or was given. */
  prizeDay: z.optional(daySchema),
});
/** What a person tells of a nomination. */
export type NominationFacts = z.infer<typeof nominationFactsSchema>;

/** A nomination (ehdotus) for the Hyvän kierre award: an association-friendly person, association or deed. */
export const nominationSchema = z.extend(recordSchema, {
  /** When it came into the library. */
  createdAt: momentSchema,
  ...nominationFactsSchema.shape,
});
/** A nomination for the award. */
export type Nomination = z.infer<typeof nominationSchema>;
