import { useId, useRef } from 'preact/hooks';
import { regions } from '#shared/municipality/regions.ts';
import type { SurveyDraft } from '../../models/survey-draft.ts';
import type { SurveyFormsModel } from '../../models/survey-forms-model.ts';
import { FormActions } from '../parts/FormActions.tsx';
import { FormField, focusFirstProblem } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the form for what is told of a survey. */
export type SurveyFormProps = {
  /** The key of the form. */
  formKey: string;
  /** The forms. */
  surveyForms: SurveyFormsModel;
  /** Called with the survey’s id once it is saved. */
  onSaved: (surveyId: string) => void;
  /** Called when the form is left without saving. */
  onCancel: () => void;
};

/** The fields in their order; the short ones hold years and counts. */
const FIELDS = [
  ['name', 'full'],
  ['year', 'short'],
  ['region', 'full'],
  ['madeBy', 'full'],
  ['respondentCount', 'short'],
  ['respondents', 'full'],
  ['address', 'full'],
] as const satisfies readonly (readonly [keyof SurveyDraft, 'short' | 'full'])[];

/** The form for what is told of a survey beside its findings. */
export function SurveyForm({ formKey, surveyForms, onSaved, onCancel }: SurveyFormProps) {
  const { language, words } = useWording();
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const { surveys } = surveyForms;
  const form = surveys.forms.value.get(formKey);
  if (form === undefined) return null;
  const { draft, problems } = form;
  const save = async () => {
    const done = await surveys.save(formKey);
    if (done !== undefined) onSaved(done.saved);
    else requestAnimationFrame(() => focusFirstProblem(element.current));
  };
  return (
    <form
      ref={element}
      class="room-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {FIELDS.map(([field, width]) => {
        const problem = problems[field];
        return (
          <FormField
            key={field}
            id={`${id}-${field}`}
            label={words.survey.fields[field]}
            width={width}
            problem={problem && words.survey.problems[problem]}
          >
            {(attributes) => (
              <input
                {...attributes}
                type="text"
                autoComplete="off"
                inputMode={width === 'short' ? 'numeric' : field === 'address' ? 'url' : undefined}
                list={field === 'region' ? `${id}-regions` : undefined}
                value={draft[field]}
                onInput={({ currentTarget }) => surveys.change(formKey, field, currentTarget.value)}
              />
            )}
          </FormField>
        );
      })}
      <datalist id={`${id}-regions`}>
        {regions.map((region) => (
          <option key={region.code} value={region[language]} />
        ))}
      </datalist>
      <FormActions
        form={form}
        onCancel={() => {
          surveys.cancel(formKey);
          onCancel();
        }}
      />
    </form>
  );
}
