import { Pencil } from 'lucide';
import { useEffect, useId, useRef } from 'preact/hooks';
import { questionKeyOf, type SurveyFormsModel } from '../../models/survey-forms-model.ts';
import { Button } from '../parts/Button.tsx';
import { FormActions } from '../parts/FormActions.tsx';
import { FormField, focusFirstProblem } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of a question above its column. */
export type QuestionHeadingProps = {
  /** The survey. */
  surveyId: string;
  /** The question. */
  question: string;
  /** The forms. */
  surveyForms: SurveyFormsModel;
};

/** A question above its column, which can be worded anew for all its findings at once. */
export function QuestionHeading({ surveyId, question, surveyForms }: QuestionHeadingProps) {
  const { words } = useWording();
  const { finding, problems: reasons } = words.survey;
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const { questions } = surveyForms;
  const key = questionKeyOf(surveyId, question);
  const form = questions.forms.value.get(key);
  const isOpen = form !== undefined;
  useEffect(() => {
    if (isOpen) element.current?.querySelector('input')?.focus();
  }, [isOpen]);
  if (form === undefined) {
    return (
      <span class="matrix-question">
        {question}
        <Button
          look="icon"
          drawing={Pencil}
          label={finding.rename}
          about={question}
          onUse={() => questions.begin(key, { question })}
        />
      </span>
    );
  }
  const problem = form.problems.question;
  const save = async () => {
    const done = await questions.save(key);
    if (done === undefined) requestAnimationFrame(() => focusFirstProblem(element.current));
  };
  return (
    <form
      ref={element}
      class="finding-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        questions.cancel(key);
      }}
    >
      <FormField id={`${id}-question`} label={finding.question} problem={problem && reasons[problem]}>
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            value={form.draft.question}
            onInput={({ currentTarget }) => questions.change(key, 'question', currentTarget.value)}
          />
        )}
      </FormField>
      <FormActions form={form} onCancel={() => questions.cancel(key)} />
    </form>
  );
}
