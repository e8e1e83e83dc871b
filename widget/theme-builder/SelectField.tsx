/** Props of a choice. */
export type SelectFieldProps<Choice extends string> = {
  /** What is chosen. */
  label: string;
  /** The choices. */
  choices: readonly Choice[];
  /** Their names. */
  names: Readonly<Record<Choice, string>>;
  /** The one chosen now. */
  chosen: Choice;
  /** Chooses another. */
  onChoose: (choice: Choice) => void;
};

/** A labelled choice among a few, one of which always holds. */
export function SelectField<Choice extends string>(props: SelectFieldProps<Choice>) {
  const { label, choices, names, chosen, onChoose } = props;
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const wanted = choices.find((choice) => choice === event.currentTarget.value);
          if (wanted !== undefined) onChoose(wanted);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
