import { z } from 'zod/mini';
import { municipalityCodeSchema } from '../municipality/municipality-schema.ts';
import { line } from '../practice/field-shapes.ts';
import { momentSchema, recordIdSchema, recordSchema } from '../record/record.ts';

/** The most that one survey holds: every municipality of the country and some thirty questions. */
export const SURVEY_LIMITS = {
  findings: 10_000,
  /** Rows whose municipality was not understood. */
  leftRows: 1_000,
  /** Characters of one value. */
  value: 20_000,
  /** Columns of one row that was left. */
  columns: 200,
} as const;

/** A year a survey or a period may be of. */
export const yearSchema = z.int().check(z.minimum(1900), z.maximum(2100));

/** What is found, in the words of the one who made the survey. */
export const findingTextSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(SURVEY_LIMITS.value));

/** One result of a survey: what was asked and what the answer is, for one municipality or the whole region. */
export const findingSchema = z.object({
  /** Its own id, by which plans cite it; it stays when the value is corrected. */
  id: recordIdSchema,
  /** The municipality it is about; absent when it is about the whole region. */
  municipalityCode: z.optional(municipalityCodeSchema),
  /** What was asked, or the topic. */
  question: line,
  /** The result in words or figures, as the survey tells it: `41 %`. */
  value: findingTextSchema,
  /** The result as a number, when the value is one: 41. */
  number: z.optional(z.number()),
  /** The number’s unit: `%`, `€`, `kpl`. */
  unit: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
  /** Where in the survey it stands: a page, a table, or the words themselves. */
  passage: z.optional(line),
});
/** One result of a survey. */
export type Finding = z.infer<typeof findingSchema>;

/** Why a row of a table gives no findings. */
export const leftReasonSchema = z.enum(['no-name', 'unknown-name', 'several-names', 'no-values']);
/** Why a row of a table gives no findings. */
export type LeftReason = z.infer<typeof leftReasonSchema>;

/** A row of a table that was taken in whose municipality was not understood: kept until a person has placed it. */
export const leftRowSchema = z.object({
  /** Its own id. */
  id: recordIdSchema,
  /** What stands where the municipality should; may be empty. */
  words: z.string().check(z.maxLength(SURVEY_LIMITS.value)),
  /** Why it was left. */
  reason: leftReasonSchema,
  /** What it says under each heading. */
  values: z
    .array(
      z.object({
        /** The column’s heading. */
        question: line,
        /** The cell. */
        value: findingTextSchema,
      }),
    )
    .check(z.maxLength(SURVEY_LIMITS.columns)),
});
/** A row of a table that was taken in whose municipality was not understood. */
export type LeftRow = z.infer<typeof leftRowSchema>;

/** Where a survey was published. */
export const surveySourceSchema = z.object({
  /** The report’s or the page’s address. */
  address: z.optional(z.string().check(z.regex(/^https?:\/\/\S+$/), z.maxLength(4_000))),
  /** The practice that was clipped from it. */
  practiceId: z.optional(recordIdSchema),
});

/** What a person tells of a survey beside its findings. */
export const surveyFactsSchema = z.object({
  /** Its name: Järjestökartoitus. */
  name: line,
  /** The year it was made. */
  year: yearSchema,
  /** The region or area it covers, in words: Keski-Suomi. */
  region: z.optional(line),
  /** Who made it: an organisation, not a person. */
  madeBy: z.optional(line),
  /** How many answered. */
  respondentCount: z.optional(z.int().check(z.minimum(0), z.maximum(10_000_000))),
  /** Who answered, in words. */
  respondents: z.optional(line),
  /** Where it was published. */
  source: surveySourceSchema,
});
/** What a person tells of a survey beside its findings. */
export type SurveyFacts = z.infer<typeof surveyFactsSchema>;

/** A survey of associations (järjestökartoitus): regional, with results for each municipality. */
export const surveySchema = z.extend(recordSchema, {
  /** When it came into the library. */
  createdAt: momentSchema,
  ...surveyFactsSchema.shape,
  /** Its results, in the order they were taken in. */
  findings: z.array(findingSchema).check(z.maxLength(SURVEY_LIMITS.findings)),
  /** Rows that wait for their municipality. */
  leftRows: z.array(leftRowSchema).check(z.maxLength(SURVEY_LIMITS.leftRows)),
});
/** A survey of associations. */
export type Survey = z.infer<typeof surveySchema>;
