import { useId } from 'preact/hooks';
import type { DraftFault, DraftPlace } from '../../models/collection-draft.ts';
import type { Wording } from '../parts/wording.ts';

/** Props of one field of the form. */
export type FormLineProps = {
  /** Where in the form it is. */
  place: DraftPlace;
  /** Its label. */
  label: string;
  /** How it is filled in. */
  hint?: string;
  /** What stands in it. */
  value: string;
  /** What is to be corrected in the form, if anything. */
  fault: DraftFault | undefined;
  /** The form's words. */
  form: Wording['words']['collection']['form'];
  /** What a telephone's keyboard is to offer. */
  inputMode?: 'url';
  /** Called as a person types. */
  onType: (value: string) => void;
};

/** One line of the form with its label and what is wrong with it. */
export function FormLine(props: FormLineProps) {
  const { place, label, value, inputMode, onType } = props;
  const id = useId();
  return (
    <div class="form-line">
      <label class="control-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="control"
        type="text"
        name={place}
        inputMode={inputMode}
        autoComplete="off"
        value={value}
        aria-invalid={isWrong(props)}
        aria-describedby={`${id}-said`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <Said id={`${id}-said`} {...props} />
    </div>
  );
}

/** A longer text of the form with its label and what is wrong with it. */
export function FormText(props: Omit<FormLineProps, 'inputMode'>) {
  const { place, label, value, onType } = props;
  const id = useId();
  return (
    <div class="form-line">
      <label class="control-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="control"
        name={place}
        rows={3}
        value={value}
        aria-invalid={isWrong(props)}
        aria-describedby={`${id}-said`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <Said id={`${id}-said`} {...props} />
    </div>
  );
}

function isWrong({ fault, place }: Pick<FormLineProps, 'fault' | 'place'>): boolean {
  return fault?.place === place;
}

function Said({
  id,
  hint,
  fault,
  place,
  form,
}: Omit<FormLineProps, 'value' | 'label' | 'onType'> & { id: string }) {
  return (
    <p id={id} class={isWrong({ fault, place }) ? 'error' : 'hint'}>
      {fault && isWrong({ fault, place }) ? form.problems[fault.trouble] : hint}
    </p>
  );
}
