import { questionKey } from './question-key.ts';
import type { Finding, Survey } from './survey-schema.ts';

/** A finding beside the one of the survey before it. */
export interface YearFinding {
  /** The finding. */
  finding: Finding;
  /** How its number differs from the one before it in the same unit: percentages in percentage points. */
  change?: number;
}

/** What one question gives in each survey. */
export interface QuestionOverYears {
  /** The question as the newest survey words it. */
  question: string;
  /** Its findings, in the order of the surveys; empty where a survey has none. */
  years: YearFinding[][];
}

/** The findings of one municipality in several surveys, question by question. */
export interface FindingsOverYears {
  /** The surveys that have findings of it, the oldest first. */
  surveys: Survey[];
  /** The questions: those asked more than once first, else in the order of the surveys. */
  questions: QuestionOverYears[];
}

/**
 * The findings of a municipality (`undefined`: of the whole region) over the years. A question is the same whatever its
 * letter case, signs and years; a change is told when both surveys have one number in the same unit.
 */
export function findingsOverYears(
  surveys: readonly Survey[],
  municipalityCode: string | undefined,
): FindingsOverYears {
  const own = (survey: Survey) =>
    survey.findings.filter((finding) => finding.municipalityCode === municipalityCode);
  const asked = surveys
    .filter((survey) => own(survey).length > 0)
    .sort((one, other) => one.year - other.year || one.createdAt.localeCompare(other.createdAt));
  const questions = new Map<string, { question: string; years: Finding[][] }>();
  asked.forEach((survey, index) => {
    for (const finding of own(survey)) {
      const key = questionKey(finding.question);
      const row = questions.get(key) ?? { question: '', years: asked.map((): Finding[] => []) };
      row.question = finding.question;
      row.years[index]?.push(finding);
      questions.set(key, row);
    }
  });
  const rows = [...questions.values()].map(({ question, years }) => ({
    question,
    years: withChanges(years),
  }));
  return {
    surveys: asked,
    questions: [...rows.filter(isRepeated), ...rows.filter((row) => !isRepeated(row))],
  };
}

function isRepeated({ years }: QuestionOverYears): boolean {
  return years.filter((findings) => findings.length > 0).length > 1;
}

/** A cell with several findings has no one number to compare. */
function withChanges(years: readonly Finding[][]): YearFinding[][] {
  let before: Finding | undefined;
  return years.map((findings) => {
    const [only] = findings;
    const change = findings.length === 1 && only !== undefined ? changeFrom(before, only) : undefined;
    if (findings.length > 0) before = findings.length === 1 ? only : undefined;
    return findings.map((finding) => ({ finding, ...(change !== undefined && { change }) }));
  });
}

function changeFrom(before: Finding | undefined, after: Finding): number | undefined {
  if (before?.number === undefined || after.number === undefined || before.unit !== after.unit)
    return undefined;
  // Decimal fractions have no exact form in binary: 41.3 − 40.1 is told as 1.2.
  return Math.round((after.number - before.number) * 1e6) / 1e6;
}
