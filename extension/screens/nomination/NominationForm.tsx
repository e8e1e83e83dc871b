import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { NOMINATION_RESULTS, NOMINEE_KINDS } from '#shared/nomination/nomination-schema.ts';
import type { NominationDraft } from '../../models/nomination-draft.ts';
import type { NominationsModel } from '../../models/nominations-model.ts';
import { FormActions } from '../parts/FormActions.tsx';
import { type ControlAttributes, FormField, focusFirstProblem } from '../parts/FormField.tsx';
import { MunicipalityNames } from '../parts/MunicipalityNames.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the form for a nomination. */
export type NominationFormProps = {
  /** The key of the form. */
  formKey: string;
  /** The forms. */
  nominations: NominationsModel;
  /** Called once it is saved. */
  onSaved: () => void;
  /** Called when the form is left without saving. */
  onCancel: () => void;
};

/** The fields in their order. */
const FIELDS = [
  'nomineeKind',
  'nominee',
  'period',
  'why',
  'municipality',
  'nominatedBy',
  'result',
  'prizeDay',
] as const satisfies readonly (keyof NominationDraft)[];
type FormFieldName = (typeof FIELDS)[number];

const SHORT: ReadonlySet<FormFieldName> = new Set([
  'nomineeKind',
  'period',
  'municipality',
  'result',
  'prizeDay',
]);

/** The form for a nomination. */
export function NominationForm({ formKey, nominations, onSaved, onCancel }: NominationFormProps) {
  const { words } = useWording();
  const { form: told, fields, problems: reasons } = words.nomination;
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const { forms } = nominations;
  const form = forms.forms.value.get(formKey);
  if (form === undefined) return null;
  const { draft, problems } = form;
  const save = async () => {
    if ((await forms.save(formKey)) !== undefined) onSaved();
    else requestAnimationFrame(() => focusFirstProblem(element.current));
  };
  const hints: Partial<Record<FormFieldName, string>> = {
    ...(draft.nomineeKind === 'person' && { nominee: told.personal }),
    ...{ nominatedBy: told.personal, period: told.periodHint, prizeDay: told.dayHint },
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
      {FIELDS.map((field) => {
        const problem = problems[field];
        return (
          <FormField
            key={field}
            id={`${id}-${field}`}
            label={fields[field]}
            width={SHORT.has(field) ? 'short' : 'full'}
            hint={hints[field]}
            problem={problem && reasons[problem]}
          >
            {(attributes) => (
              <Control
                field={field}
                value={draft[field]}
                attributes={attributes}
                onChange={(text) => forms.change(formKey, field, text)}
              />
            )}
          </FormField>
        );
      })}
      <FormActions
        form={form}
        onCancel={() => {
          forms.cancel(formKey);
          onCancel();
        }}
      />
    </form>
  );
}

type ControlProps = {
  field: FormFieldName;
  value: string;
  attributes: ControlAttributes;
  onChange: (text: string) => void;
};

/** The control that suits a field: choices, a longer text, or a line. */
function Control({ field, value, attributes, onChange }: ControlProps): JSX.Element {
  const { nomination } = useWording().words;
  const typed = ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    onChange(currentTarget.value);
  const select = (choices: ComponentChildren) => (
    <select {...attributes} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {choices}
    </select>
  );
  const options = <Name extends string>(names: readonly Name[], labels: Readonly<Record<Name, string>>) =>
    names.map((name) => (
      <option key={name} value={name}>
        {labels[name]}
      </option>
    ));
  if (field === 'nomineeKind') return select(options(NOMINEE_KINDS, nomination.kinds));
  if (field === 'result') return select(options(NOMINATION_RESULTS, nomination.results));
  if (field === 'why') return <textarea {...attributes} rows={4} value={value} onInput={typed} />;
  if (field !== 'municipality') {
    return <input {...attributes} type="text" autoComplete="off" value={value} onInput={typed} />;
  }
  const listId = `${attributes.id}-names`;
  return (
    <Fragment>
      <input {...attributes} type="text" autoComplete="off" list={listId} value={value} onInput={typed} />
      <MunicipalityNames id={listId} />
    </Fragment>
  );
}
