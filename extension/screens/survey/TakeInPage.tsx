import { useEffect, useId } from 'preact/hooks';
import { tableName } from '#shared/exchange/table-name.ts';
import { surveyTitle } from '#shared/survey/cite-finding.ts';
import { SURVEY_LIMITS, type Survey } from '#shared/survey/survey-schema.ts';
import { previewOf, type TakeIn } from '../../models/take-in-model.ts';
import { Button } from '../parts/Button.tsx';
import { FormField } from '../parts/FormField.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import type { SurveySectionProps } from './SurveySection.tsx';
import { TakeInColumns } from './TakeInColumns.tsx';
import { TakeInRows } from './TakeInRows.tsx';

/** Props of the page on which a table is taken in. */
export type TakeInPageProps = SurveySectionProps & {
  /** The survey that takes it. */
  survey: Survey;
};

/** Taking a pasted or a clipped table in: what is understood of it is shown before anything is kept. */
export function TakeInPage({ survey, takeIn, go }: TakeInPageProps) {
  const { words } = useWording();
  const { takeIn: told } = words.survey;
  useEffect(() => {
    void takeIn.begin(survey.id).then(() => {
      const { practiceId } = survey.source;
      const hasTables = takeIn.practices.value.some((practice) => practice.practiceId === practiceId);
      const { text, practiceId: chosen } = takeIn.of(survey.id);
      if (practiceId && hasTables && text === '' && chosen === '') {
        void takeIn.choosePractice(survey.id, practiceId);
      }
    });
  }, [survey.id]);
  const chosen = takeIn.begun.value.get(survey.id);
  if (chosen === undefined) return null;
  const preview = previewOf(chosen);
  const take = async () => {
    if (await takeIn.takeIn(survey.id)) go('surveys', survey.id);
  };
  const counted = preview && told.summary(preview.taken.findings.length, preview.taken.left.length);
  return (
    <>
      <h2 class="section-title" tabIndex={-1}>
        {told.heading(surveyTitle(survey))}
      </h2>
      <p class="teach">{told.intro}</p>
      <TableSource survey={survey} takeIn={takeIn} chosen={chosen} />
      {preview === undefined && chosen.text.trim() !== '' && chosen.practiceId === '' && (
        <Notice tone="warning" text={told.notTable} />
      )}
      {preview && (
        <>
          {preview.isCut && <Notice tone="warning" text={told.cut} />}
          <TakeInColumns survey={survey} takeIn={takeIn} chosen={chosen} preview={preview} />
          <TakeInRows survey={survey} takeIn={takeIn} chosen={chosen} preview={preview} />
        </>
      )}
      <p class="error" role="alert">
        {chosen.problem === 'nothing' && told.nothing}
        {chosen.problem === 'too-many' && told.tooMany(SURVEY_LIMITS.findings)}
        {chosen.problem === 'not-saved' && words.common.cannotWrite}
      </p>
      <div class="actions take-in-actions">
        {preview && <Button look="main" label={told.take} isBusy={chosen.isBusy} onUse={() => void take()} />}
        <Button label={words.common.cancel} onUse={() => go('surveys', survey.id)} />
        {(chosen.text !== '' || chosen.practiceId !== '') && (
          <Button look="quiet" label={told.clear} onUse={() => takeIn.empty(survey.id)} />
        )}
        <p role="status">{counted}</p>
      </div>
    </>
  );
}

/** Where the table comes from: the clipboard, or a practice whose clips hold tables. */
function TableSource({
  survey,
  takeIn,
  chosen,
}: Pick<TakeInPageProps, 'survey' | 'takeIn'> & { chosen: TakeIn }) {
  const { takeIn: told } = useWording().words.survey;
  const id = useId();
  const practices = takeIn.practices.value;
  return (
    <div class="room-form">
      <FormField id={`${id}-paste`} label={told.paste} hint={told.pasteHint}>
        {(attributes) => (
          <textarea
            {...attributes}
            class="control take-in-paste"
            rows={5}
            wrap="off"
            spellcheck={false}
            value={chosen.text}
            onInput={({ currentTarget }) => takeIn.paste(survey.id, currentTarget.value)}
          />
        )}
      </FormField>
      {practices.length > 0 && (
        <FormField id={`${id}-practice`} label={told.practice}>
          {(attributes) => (
            <select
              {...attributes}
              value={chosen.practiceId}
              onChange={({ currentTarget }) => void takeIn.choosePractice(survey.id, currentTarget.value)}
            >
              <option value="">{told.noPractice}</option>
              {practices.map(({ practiceId, title }) => (
                <option key={practiceId} value={practiceId}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      {chosen.tables.length > 1 && (
        <FormField id={`${id}-table`} label={told.table}>
          {(attributes) => (
            <select
              {...attributes}
              value={String(chosen.tableIndex)}
              onChange={({ currentTarget }) => takeIn.chooseTable(survey.id, Number(currentTarget.value))}
            >
              {chosen.tables.map((table, index) => (
                <option key={index} value={String(index)}>
                  {tableName(table, told.unnamed(index + 1))}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
    </div>
  );
}
