import { useId } from 'preact/hooks';

/** Props of a choice. */
export type EditedChoiceProps<Value extends string> = {
  /** Its label. */
  label: string;
  /** Whether the label is for screen readers only. */
  isLabelUnseen?: boolean;
  /** How to choose. */
  hint?: string;
  /** What is chosen now. */
  value: Value;
  /** What can be chosen, with its words. */
  choices: readonly { value: Value; label: string }[];
  /** Called with what is chosen. */
  onChoose: (value: Value) => void;
};

/** One of a few things, chosen from a list; it is saved at once. */
export function EditedChoice<Value extends string>(props: EditedChoiceProps<Value>) {
  const { label, hint, value, choices, onChoose } = props;
  const id = useId();
  return (
    <div class="edited">
      <label class={props.isLabelUnseen ? 'unseen' : 'control-label'} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="control"
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((choice) => choice.value === currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
