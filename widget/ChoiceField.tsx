/** Props of a choice among a few. */
export type ChoiceFieldProps<Choice extends string> = {
  /** What is chosen. */
  label: string;
  /** The name of not choosing. */
  allLabel: string;
  /** The choices offered. */
  choices: readonly Choice[];
  /** Their names. */
  names: Readonly<Record<Choice, string>>;
  /** The one chosen now. */
  chosen: Choice | undefined;
  /** Chooses another, or none. */
  onChoose: (choice: Choice | undefined) => void;
};

/** A labelled choice among a few, with "all" first; nothing when there is no choice to make. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, allLabel, choices, names, chosen, onChoose } = props;
  if (choices.length < 2) return null;
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => onChoose(choices.find((choice) => choice === event.currentTarget.value))}
      >
        <option value="">{allLabel}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
