import type { JSX } from 'preact';
import { surveyTitle } from '#shared/survey/cite-finding.ts';
import { type MatrixRow, surveyMatrix } from '#shared/survey/survey-matrix.ts';
import type { OpenSurvey } from '../../database/survey-methods.ts';
import type { SurveyFormsModel } from '../../models/survey-forms-model.ts';
import type { SurveysModel } from '../../models/surveys-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { useNarrow } from '../parts/use-narrow.ts';
import { useWording } from '../parts/wording.ts';
import { FindingCell } from './FindingCell.tsx';
import { placeName } from './place-name.ts';
import { QuestionHeading } from './QuestionHeading.tsx';

/** Props of a survey’s findings as a table. */
export type FindingMatrixProps = Pick<SectionProps, 'addressOf'> & {
  /** The survey with the plans that cite it. */
  open: OpenSurvey;
  /** What can be done with it. */
  surveys: SurveysModel;
  /** The forms. */
  surveyForms: SurveyFormsModel;
};

/**
 * A survey’s findings: municipalities down, questions across, each cell changed where it stands. Where the window is
 * narrow each municipality is a list of its questions instead.
 */
export function FindingMatrix(props: FindingMatrixProps) {
  const wording = useWording();
  const { words } = wording;
  const { survey } = props.open;
  const { questions, rows } = surveyMatrix(survey, wording.language);
  const isNarrow = useNarrow();
  const cellOf = ({ municipalityCode, cells }: MatrixRow, column: number) => (
    <FindingCell
      {...props}
      municipalityCode={municipalityCode}
      question={questions[column] ?? ''}
      findings={cells[column] ?? []}
    />
  );
  const placeLink = ({ municipalityCode }: MatrixRow) => (
    <a href={props.addressOf('surveys', 'years', municipalityCode ?? 'region')}>
      {placeName(municipalityCode, wording)}
    </a>
  );
  const name = words.survey.survey.matrix(surveyTitle(survey));
  if (isNarrow)
    return (
      <MatrixAsLists name={name} questions={questions} rows={rows} cellOf={cellOf} placeLink={placeLink} />
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section class="matrix-frame" aria-label={name} tabIndex={0}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{words.survey.survey.municipality}</th>
            {questions.map((question) => (
              <th key={question} scope="col">
                <QuestionHeading surveyId={survey.id} question={question} surveyForms={props.surveyForms} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.municipalityCode ?? ''}>
              <th scope="row">{placeLink(row)}</th>
              {questions.map((question, column) => (
                <td key={question}>{cellOf(row, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type AsListsProps = {
  name: string;
  questions: readonly string[];
  rows: readonly MatrixRow[];
  cellOf: (row: MatrixRow, column: number) => JSX.Element;
  placeLink: (row: MatrixRow) => JSX.Element;
};

function MatrixAsLists({ name, questions, rows, cellOf, placeLink }: AsListsProps) {
  return (
    <section class="matrix-lists" aria-label={name}>
      {rows.map((row) => (
        <section key={row.municipalityCode ?? ''}>
          <h4 class="matrix-place">{placeLink(row)}</h4>
          <dl>
            {questions.map((question, column) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{cellOf(row, column)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
