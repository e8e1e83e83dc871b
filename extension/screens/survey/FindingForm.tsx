import { useEffect, useId, useRef } from 'preact/hooks';
import { surveyMatrix } from '#shared/survey/survey-matrix.ts';
import type { Survey } from '#shared/survey/survey-schema.ts';
import type { FindingDraft } from '../../models/survey-draft.ts';
import type { SurveyFormsModel } from '../../models/survey-forms-model.ts';
import { FormActions } from '../parts/FormActions.tsx';
import { FormField, focusFirstProblem } from '../parts/FormField.tsx';
import { MunicipalityNames } from '../parts/MunicipalityNames.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the form for a new finding of any municipality and question. */
export type FindingFormProps = {
  /** The survey. */
  survey: Survey;
  /** The key of the form; nothing is drawn while it is not open. */
  formKey: string;
  /** The forms. */
  surveyForms: SurveyFormsModel;
};

/** A form for one more finding. */
export function FindingForm({ survey, formKey, surveyForms }: FindingFormProps) {
  const { language, words } = useWording();
  const { finding, problems: reasons } = words.survey;
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const { findings } = surveyForms;
  const form = findings.forms.value.get(formKey);
  const isOpen = form !== undefined;
  useEffect(() => {
    if (isOpen) element.current?.querySelector('input')?.focus();
  }, [isOpen]);
  if (form === undefined) return null;
  const { draft, problems } = form;
  const save = async () => {
    const done = await findings.save(formKey);
    if (done === undefined) requestAnimationFrame(() => focusFirstProblem(element.current));
  };
  const control = (field: keyof FindingDraft, list?: string) => ({
    value: draft[field],
    ...(list !== undefined && { list }),
    autoComplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      findings.change(formKey, field, currentTarget.value),
  });
  const about = (field: keyof FindingDraft) => {
    const problem = problems[field];
    return { id: `${id}-${field}`, label: finding[field], problem: problem && reasons[problem] };
  };
  return (
    <form
      ref={element}
      class="room-form finding-form"
      aria-label={finding.heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormField {...about('municipality')}>
        {(attributes) => <input type="text" {...attributes} {...control('municipality', `${id}-names`)} />}
      </FormField>
      <MunicipalityNames id={`${id}-names`} />
      <FormField {...about('question')}>
        {(attributes) => <input type="text" {...attributes} {...control('question', `${id}-questions`)} />}
      </FormField>
      <datalist id={`${id}-questions`}>
        {surveyMatrix(survey, language).questions.map((question) => (
          <option key={question} value={question} />
        ))}
      </datalist>
      <FormField {...about('value')} hint={finding.valueHint}>
        {(attributes) => <textarea rows={2} {...attributes} {...control('value')} />}
      </FormField>
      <FormField {...about('passage')}>
        {(attributes) => <input type="text" {...attributes} {...control('passage')} />}
      </FormField>
      <FormActions form={form} onCancel={() => findings.cancel(formKey)} />
    </form>
  );
}
