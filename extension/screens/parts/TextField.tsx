/** Props of a text field. */
export type TextFieldProps = {
  /** An id of its own on the screen. */
  id: string;
  /** Its label. */
  label: string;
  /** What stands in it. */
  value: string;
  /** Id of the element that says what is wrong. */
  problemId: string;
  /** Whether what is wrong is in this field. */
  isWrong: boolean;
  /** What a telephone's keyboard is to offer; letters when left out. */
  inputMode?: 'url';
  /** Called as a person types. */
  onType: (value: string) => void;
};

/** One line to write in, with its label above it. */
export function TextField({ id, label, value, problemId, isWrong, inputMode, onType }: TextFieldProps) {
  return (
    <>
      <label class="control-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="control"
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={problemId}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </>
  );
}
