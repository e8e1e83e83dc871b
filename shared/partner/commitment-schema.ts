import { z } from 'zod/mini';
import { localizedTextSchema } from '../language/localized-text.ts';
import { elementSchema, lifeStageSchema } from '../practice/everyday-security.ts';
import { daySchema, recordIdSchema, recordSchema } from '../record/record.ts';

/** One dated reading of a measure. */
export const readingSchema = z.object({
  /** The day of the reading. */
  day: daySchema,
  /** The value, in the measure's unit. */
  value: z.number(),
});

/** How a commitment's progress is measured. */
export const measureSchema = z.object({
  /** What is measured. */
  name: localizedTextSchema,
  /** The unit, for instance "participants". */
  unit: localizedTextSchema,
  /** The value at the start. */
  start: z.number(),
  /** The value aimed at. */
  target: z.number(),
  /** Readings so far, oldest first. */
  readings: z.array(readingSchema),
});
/** How a commitment's progress is measured. */
export type Measure = z.infer<typeof measureSchema>;

/** A commitment: what one partner has promised to do. It need not be a big thing. */
export const commitmentSchema = z.extend(recordSchema, {
  /** The partner who made it. */
  partnerId: recordIdSchema,
  /** What is promised, in the partner's own words. */
  text: localizedTextSchema,
  /** Goals of the agreement it serves. */
  goalIds: z.array(recordIdSchema),
  /** Elements of everyday security it strengthens. */
  elements: z.array(elementSchema),
  /** Life stages it concerns. */
  lifeStages: z.array(lifeStageSchema),
  /** The first day it holds. */
  startsOn: z.optional(daySchema),
  /** The last day it holds. */
  endsOn: z.optional(daySchema),
  /** How it is measured. */
  measure: z.optional(measureSchema),
  /** How it has gone, in words. */
  progress: z.optional(localizedTextSchema),
  /** The day progress was last told. */
  reportedOn: z.optional(daySchema),
});
/** A commitment: what one partner has promised to do. */
export type Commitment = z.infer<typeof commitmentSchema>;
