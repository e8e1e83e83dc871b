import { useEffect } from 'preact/hooks';
import { type FilledFrom, newSurveyKey } from '../../models/survey-forms-model.ts';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { placeName } from './place-name.ts';
import { SurveyForm } from './SurveyForm.tsx';
import type { SurveySectionProps } from './SurveySection.tsx';

/** Props of the page for a new survey. */
export type NewSurveyProps = SurveySectionProps & {
  /** The practice it is filled from, if any. */
  practiceId: string | undefined;
};

/** A new survey: an empty form, or one filled from a clipped practice with the findings its card tells. */
export function NewSurvey({ practiceId, surveys, surveyForms, addressOf, go }: NewSurveyProps) {
  const { words } = useWording();
  const key = newSurveyKey(practiceId);
  const filled = surveyForms.filled.value.get(key);
  useEffect(() => surveys.showList(), [surveys]);
  useEffect(() => void surveyForms.beginNew(practiceId, words.survey.form.topic), [practiceId]);
  const { list } = surveys;
  const known =
    list.value.state === 'ready' && practiceId !== undefined
      ? list.value.value.surveys.find((row) => row.practiceId === practiceId)
      : undefined;
  const toSaved = (surveyId: string) => {
    const hasTables = filled?.state === 'ready' && filled.hasTables;
    go('surveys', surveyId, ...(hasTables ? ['take-in'] : []));
  };
  return (
    <>
      <h2 class="section-title" tabIndex={-1}>
        {words.survey.form.add}
      </h2>
      {known && (
        <p class="teach">
          {words.survey.form.known}{' '}
          <a href={addressOf('surveys', known.id)}>{`${known.name} ${known.year}`}</a>
        </p>
      )}
      {filled && <Filled from={filled} onTake={(isTaken) => surveyForms.takeFindings(key, isTaken)} />}
      <SurveyForm
        formKey={key}
        surveyForms={surveyForms}
        onSaved={toSaved}
        onCancel={() => (practiceId === undefined ? go('surveys') : go('practices', practiceId))}
      />
    </>
  );
}

/** Where the form was filled from, and the findings of the card that may come along. */
function Filled({ from, onTake }: { from: FilledFrom; onTake: (isTaken: boolean) => void }) {
  const wording = useWording();
  const { words } = wording;
  if (from.state === 'loading') return <p role="status">{words.common.loading}</p>;
  if (from.state === 'missing') return <Notice tone="warning" text={words.survey.form.practiceMissing} />;
  return (
    <>
      <Notice tone="plain" text={words.survey.form.prefilled(from.title)} />
      {from.findings.length > 0 && (
        <div class="card-findings">
          <label class="choice">
            <input
              type="checkbox"
              checked={from.withFindings}
              onChange={({ currentTarget }) => onTake(currentTarget.checked)}
            />
            {words.survey.form.withFindings(from.findings.length)}
          </label>
          <ul>
            {from.findings.map((finding, index) => (
              <li key={index}>
                {placeName(finding.municipalityCode, wording)}, {finding.question}: {finding.value}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
