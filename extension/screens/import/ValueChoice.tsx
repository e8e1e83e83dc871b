import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWording } from '../parts/wording.ts';

/** Props of a choice between two values. */
export type ValueChoiceProps = {
  /** Of whom or what the value is told. */
  name: string;
  /** What the value is. */
  field: string;
  /** The value that is there. */
  present: ComponentChildren;
  /** The value that comes. */
  incoming: ComponentChildren;
  /** Whether the one that comes is taken. */
  isTaken: boolean;
  /** Called with whether the one that comes is to be taken. */
  onChoose: (isTaken: boolean) => void;
};

/** A value told otherwise: the one that is there and the one that comes, side by side. */
export function ValueChoice({ name, field, present, incoming, isTaken, onChoose }: ValueChoiceProps) {
  const told = useWording().words.deskImport.conflicts;
  const id = useId();
  return (
    <fieldset class="import-choice">
      <legend>
        <span class="unseen">{told.choice(name, field)}</span>
        <span aria-hidden="true">{field}</span>
      </legend>
      {[
        { takes: false, label: told.present, value: present },
        { takes: true, label: told.incoming, value: incoming },
      ].map(({ takes, label, value }) => (
        <label key={label} class="import-value">
          <input type="radio" name={id} checked={isTaken === takes} onChange={() => onChoose(takes)} />
          <span>
            <span class="meta">{`${label} `}</span>
            {value}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
