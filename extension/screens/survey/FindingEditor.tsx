import { Copy, Trash2 } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { citeFinding } from '#shared/survey/cite-finding.ts';
import type { Finding } from '#shared/survey/survey-schema.ts';
import { copyText } from '../../browser/save-file.ts';
import { municipalityName } from '../../models/field-draft.ts';
import { Button } from '../parts/Button.tsx';
import { FormActions } from '../parts/FormActions.tsx';
import { FormField, focusFirstProblem } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';
import type { FindingMatrixProps } from './FindingMatrix.tsx';

/** Props of the editor of one finding. */
export type FindingEditorProps = FindingMatrixProps & {
  /** The key of its form. */
  formKey: string;
  /** The finding; undefined for a new one. */
  finding: Finding | undefined;
  /** The name of its municipality. */
  place: string;
  /** Its question. */
  question: string;
};

/** The editor of a finding in its cell: the value and where it stands, its citation, and taking it away. */
export function FindingEditor(props: FindingEditorProps) {
  const { open, surveys, surveyForms, formKey, finding, place, question } = props;
  const { words } = useWording();
  const { finding: told, problems: reasons } = words.survey;
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector('textarea')?.focus(), []);
  const { findings } = surveyForms;
  const form = findings.forms.value.get(formKey);
  if (form === undefined) return null;
  const { draft, problems } = form;
  const save = async () => {
    const done = await findings.save(formKey);
    if (done === undefined) requestAnimationFrame(() => focusFirstProblem(element.current));
  };
  const remove = async (findingId: string) => {
    if (await surveys.removeFinding(open.survey.id, findingId)) findings.cancel(formKey);
  };
  const problem = problems.value;
  return (
    <form
      ref={element}
      class="finding-editor"
      aria-label={`${place}, ${question}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        findings.cancel(formKey);
      }}
    >
      <FormField id={`${id}-value`} label={told.value} problem={problem && reasons[problem]}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={1}
            value={draft.value}
            onInput={({ currentTarget }) => findings.change(formKey, 'value', currentTarget.value)}
          />
        )}
      </FormField>
      <FormField
        id={`${id}-passage`}
        label={told.passage}
        problem={problems.passage && reasons[problems.passage]}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            value={draft.passage}
            onInput={({ currentTarget }) => findings.change(formKey, 'passage', currentTarget.value)}
          />
        )}
      </FormField>
      <FormActions form={form} onCancel={() => findings.cancel(formKey)}>
        {finding && (
          <Button look="icon" drawing={Trash2} label={told.remove} onUse={() => void remove(finding.id)} />
        )}
        {finding && <CopyCitation text={citeFinding(open.survey, finding, place)} />}
      </FormActions>
      {finding && <CitedIn {...props} findingId={finding.id} />}
    </form>
  );
}

function CopyCitation({ text }: { text: string }) {
  const { finding } = useWording().words.survey;
  const [told, setTold] = useState('');
  const copy = () =>
    copyText(text).then(
      () => setTold(finding.copied),
      () => setTold(finding.notCopied),
    );
  return (
    <>
      <Button look="icon" drawing={Copy} label={finding.copy} onUse={() => void copy()} />
      <span class="meta" role="status">
        {told}
      </span>
    </>
  );
}

/** The plans that cite a finding, as links to their workshops. */
function CitedIn({ open, addressOf, findingId }: FindingMatrixProps & { findingId: string }) {
  const { language, words } = useWording();
  const citations = open.citations.get(findingId) ?? [];
  if (citations.length === 0) return null;
  return (
    <p class="meta">
      {words.survey.finding.citedIn}{' '}
      {citations.map(({ seriesId, seriesName, workshopId, municipalityCode }, index) => (
        <span key={`${workshopId} ${municipalityCode}`}>
          {index > 0 && ', '}
          <a href={addressOf('workshops', seriesId, workshopId)}>
            {[seriesName, municipalityName(municipalityCode, language)].filter(Boolean).join(', ')}
          </a>
        </span>
      ))}
    </p>
  );
}
