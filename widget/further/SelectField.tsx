/** Props of a choice of one among a few. */
export type SelectFieldProps<Name extends string> = {
  /** What is chosen. */
  label: string;
  /** The names of the choices. */
  names: Readonly<Record<Name, string>>;
  /** The choices offered. */
  choices: readonly Name[];
  /** The one chosen now. */
  chosen: string;
  /** Chooses another. */
  onChoose: (chosen: Name) => void;
};

/** A labelled choice of one among a few. */
export function SelectField<Name extends string>(props: SelectFieldProps<Name>) {
  const { label, names, choices, chosen, onChoose } = props;
  return (
    <label class="field">
      {label}
      <select
        value={chosen}
        onChange={(event) => {
          const found = choices.find((choice) => choice === event.currentTarget.value);
          if (found !== undefined) onChoose(found);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === chosen}>
            {names[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
