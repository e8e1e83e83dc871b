import { z } from 'zod/mini';
import { municipalityCodeSchema } from '#shared/municipality/municipality-schema.ts';
import { recordIdSchema } from '#shared/record/record.ts';
import { surveyTitle } from '#shared/survey/cite-finding.ts';
import type { LibraryDatabase } from './library-database.ts';

/** A finding of a survey of associations as a plan can cite it. */
export type CitableFinding = {
  /** The finding's id. */
  id: string;
  /** The municipality it is about; absent when it is about the whole region. */
  municipalityCode?: string | undefined;
  /** The survey's name and year. */
  survey: string;
  /** What was asked. */
  question: string;
  /** What was found. */
  value: string;
};

/** A nomination as a plan can cite it. */
export type CitableNomination = {
  /** The nomination's id. */
  id: string;
  /** Who or what was nominated. */
  nominee: string;
  /** Whether that is a person, whose name is personal data and is not copied into plans. */
  isPerson: boolean;
  /** The year it is about. */
  year: number;
};

/** What is read of a survey here; the rest of it is the surveys' own. */
const citedSurveySchema = z.object({
  /** The survey's name. */
  name: z.string(),
  /** The year it was made. */
  year: z.number(),
  /** When it was put in the trash. */
  deletedAt: z.optional(z.string()),
  /** Its findings, still unchecked: a damaged one costs only itself. */
  findings: z.array(z.unknown()),
});

/** What is read of a finding here. */
const citedFindingSchema = z.object({
  /** The finding's id. */
  id: recordIdSchema,
  /** The municipality it is about. */
  municipalityCode: z.optional(municipalityCodeSchema),
  /** What was asked. */
  question: z.string(),
  /** What was found. */
  value: z.string(),
});

/** What is read of a nomination here. */
const citedNominationSchema = z.object({
  /** The nomination's id. */
  id: recordIdSchema,
  /** When it was put in the trash. */
  deletedAt: z.optional(z.string()),
  /** Who or what was nominated. */
  nominee: z.string(),
  /** A person, an association or a deed. */
  nomineeKind: z.string(),
  /** The year it is about. */
  firstYear: z.number(),
});

/** Every finding of the surveys that live, the newest survey first. What cannot be read is left out: it stays with its survey. */
export async function citableFindings(db: LibraryDatabase): Promise<CitableFinding[]> {
  const stored: unknown[] = await db.surveys.orderBy('year').reverse().toArray();
  return stored.flatMap((each) => {
    const survey = citedSurveySchema.safeParse(each).data;
    if (survey === undefined || survey.deletedAt !== undefined) return [];
    return survey.findings.flatMap((found) => {
      const finding = citedFindingSchema.safeParse(found).data;
      return finding === undefined ? [] : [{ ...finding, survey: surveyTitle(survey) }];
    });
  });
}

/** Every nomination that lives, the newest first. What cannot be read is left out. */
export async function citableNominations(db: LibraryDatabase): Promise<CitableNomination[]> {
  const stored: unknown[] = await db.nominations.reverse().toArray();
  return stored.flatMap((each) => {
    const nomination = citedNominationSchema.safeParse(each).data;
    if (nomination === undefined || nomination.deletedAt !== undefined) return [];
    const { id, nominee, nomineeKind, firstYear: year } = nomination;
    return [{ id, nominee, isPerson: nomineeKind === 'person', year }];
  });
}
