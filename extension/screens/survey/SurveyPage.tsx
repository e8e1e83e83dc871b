import { ChevronLeft, Pencil, Plus, Printer, Table2, Trash2 } from 'lucide';
import { useEffect } from 'preact/hooks';
import { Icon } from '#shared/components/Icon.tsx';
import { surveyTitle } from '#shared/survey/cite-finding.ts';
import type { Survey } from '#shared/survey/survey-schema.ts';
import type { OpenSurvey } from '../../database/survey-methods.ts';
import { findingDraft } from '../../models/survey-draft.ts';
import { findingKeyOf } from '../../models/survey-forms-model.ts';
import { Button } from '../parts/Button.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { FindingForm } from './FindingForm.tsx';
import { FindingMatrix } from './FindingMatrix.tsx';
import { FollowedView } from './FollowedView.tsx';
import { LeftRows } from './LeftRows.tsx';
import { SurveyForm } from './SurveyForm.tsx';
import type { SurveySectionProps } from './SurveySection.tsx';
import { TakeInPage } from './TakeInPage.tsx';

/** Props of the page of one survey. */
export type SurveyPageProps = SurveySectionProps & {
  /** The survey, as the address names it. */
  surveyId: string;
};

/** One survey: what is told of it and its findings, or one of the two being changed. */
export function SurveyPage(props: SurveyPageProps) {
  const { surveyId, surveys, surveyForms, path, addressOf, go } = props;
  const { words } = useWording();
  useEffect(() => surveys.showSurvey(surveyId), [surveyId]);
  const back = (
    <a class="room-back" href={addressOf('surveys')}>
      <Icon drawing={ChevronLeft} />
      {words.survey.back}
    </a>
  );
  return (
    <>
      {back}
      <FollowedView followed={surveys.open.value} onRetry={surveys.retry}>
        {(open) => {
          if (open === undefined) return <p class="teach">{words.survey.missing}</p>;
          if (path[1] === 'take-in') return <TakeInPage {...props} survey={open.survey} />;
          if (path[1] !== 'edit') return <SurveyView {...props} open={open} />;
          return (
            <>
              <h2 class="section-title" tabIndex={-1}>
                {words.survey.form.edit}
              </h2>
              <EditedForm
                survey={open.survey}
                surveyForms={surveyForms}
                onDone={() => go('surveys', surveyId)}
              />
            </>
          );
        }}
      </FollowedView>
    </>
  );
}

function EditedForm({
  survey,
  surveyForms,
  onDone,
}: Pick<SurveyPageProps, 'surveyForms'> & { survey: Survey; onDone: () => void }) {
  useEffect(() => surveyForms.beginEdit(survey), [survey.id]);
  return <SurveyForm formKey={survey.id} surveyForms={surveyForms} onSaved={onDone} onCancel={onDone} />;
}

function SurveyView({
  open,
  surveys,
  surveyForms,
  takeIn,
  addressOf,
  go,
}: SurveyPageProps & { open: OpenSurvey }) {
  const { words } = useWording();
  const { survey } = open;
  const newKey = findingKeyOf(survey.id, { cell: 'new' });
  const done = takeIn.done.value;
  const remove = async () => {
    if (await surveys.remove(survey.id)) go('surveys');
  };
  return (
    <>
      <header class="section-head is-wide">
        <h2 class="section-title" tabIndex={-1}>
          {surveyTitle(survey)}
        </h2>
        <div class="actions">
          <Button
            look="quiet"
            drawing={Pencil}
            label={words.survey.form.change}
            onUse={() => go('surveys', survey.id, 'edit')}
          />
          <Button look="quiet" drawing={Printer} label={words.survey.survey.print} onUse={() => print()} />
          <Button
            look="quiet"
            drawing={Trash2}
            label={words.survey.survey.remove}
            onUse={() => void remove()}
          />
        </div>
      </header>
      {surveys.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      <SurveyFactList survey={survey} addressOf={addressOf} />
      <div class="section-head is-wide">
        <h3 class="section-heading">{words.survey.survey.findings}</h3>
        <div class="actions">
          <Button
            look={survey.findings.length === 0 ? 'main' : 'plain'}
            drawing={Table2}
            label={words.survey.takeIn.begin}
            onUse={() => go('surveys', survey.id, 'take-in')}
          />
          <Button
            drawing={Plus}
            label={words.survey.finding.add}
            onUse={() => surveyForms.findings.begin(newKey, findingDraft({}, ''))}
          />
        </div>
      </div>
      <p class="meta" role="status">
        {done?.surveyId === survey.id && words.survey.takeIn.done(done.added, done.changed, done.same)}
      </p>
      <FindingForm survey={survey} formKey={newKey} surveyForms={surveyForms} />
      {survey.findings.length === 0 ? (
        <p class="teach">{words.survey.survey.noFindings}</p>
      ) : (
        <FindingMatrix open={open} surveys={surveys} surveyForms={surveyForms} addressOf={addressOf} />
      )}
      <LeftRows survey={survey} surveys={surveys} />
    </>
  );
}

/** What is told of a survey, each fact on a line of its own. */
function SurveyFactList({ survey, addressOf }: { survey: Survey } & Pick<SurveyPageProps, 'addressOf'>) {
  const { words } = useWording();
  const { fields } = words.survey;
  const { address, practiceId } = survey.source;
  const respondents = [
    survey.respondentCount !== undefined && words.survey.survey.respondentCount(survey.respondentCount),
    survey.respondents,
  ].filter((part) => part !== false && part !== undefined);
  const facts = [
    [fields.region, survey.region],
    [fields.madeBy, survey.madeBy],
    [fields.respondents, respondents.join('. ') || undefined],
    [fields.address, address && <OutsideLink address={address} />],
    [
      fields.practice,
      practiceId && <a href={addressOf('practices', practiceId)}>{words.survey.fields.practice}</a>,
    ],
  ] as const;
  return (
    <dl class="room-facts">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
