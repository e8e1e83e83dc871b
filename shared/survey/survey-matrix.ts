import { nameOrder } from '../language/formats.ts';
import type { Language } from '../language/language.ts';
import { municipalityByCode } from '../municipality/municipalities.ts';
import { keyForm } from '../table/table-keys.ts';
import type { Finding, Survey } from './survey-schema.ts';

/** A row of the matrix: one municipality, or the whole region. */
export interface MatrixRow {
  /** The municipality’s code; undefined for the whole region. */
  municipalityCode: string | undefined;
  /** Its findings under each question, in the order of the columns; mostly one or none. */
  cells: Finding[][];
}

/** A survey as a table: municipalities down, questions across. */
export interface SurveyMatrix {
  /** The questions, in the order in which they first stand in the survey, each as it stands first. */
  questions: string[];
  /** The rows: the whole region first, then the municipalities by name. */
  rows: MatrixRow[];
}

/** A survey’s findings as a table. Questions that differ in letter case or signs only are one column. */
export function surveyMatrix({ findings }: Pick<Survey, 'findings'>, language: Language): SurveyMatrix {
  const questions = new Map<string, string>();
  for (const { question } of findings) {
    const key = keyForm(question);
    if (!questions.has(key)) questions.set(key, question);
  }
  const columns = new Map([...questions.keys()].map((key, index) => [key, index]));
  const rows = new Map<string | undefined, Finding[][]>();
  for (const finding of findings) {
    const cells = rows.get(finding.municipalityCode) ?? [...questions].map((): Finding[] => []);
    cells[columns.get(keyForm(finding.question)) ?? 0]?.push(finding);
    rows.set(finding.municipalityCode, cells);
  }
  const order = nameOrder(language);
  const name = (code: string | undefined) =>
    code === undefined ? '' : (municipalityByCode(code)?.[language] ?? code);
  return {
    questions: [...questions.values()],
    rows: [...rows]
      .map(([municipalityCode, cells]) => ({ municipalityCode, cells }))
      .sort((one, other) => order(name(one.municipalityCode), name(other.municipalityCode))),
  };
}
