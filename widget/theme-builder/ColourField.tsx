import { useId, useState } from 'preact/hooks';

/** Props of one colour. */
export type ColourFieldProps = {
  /** Which colour it is. */
  label: string;
  /** The colour now, `#rrggbb`. */
  colour: string;
  /** What is said of a text that is no colour. */
  error: string;
  /** Chooses another. */
  onChange: (colour: string) => void;
};

/** A colour to write or to pick. A text that is no colour is kept while it is written, and told of once the field is left. */
export function ColourField({ label, colour, error, onChange }: ColourFieldProps) {
  const [draft, setDraft] = useState<string>();
  const [isWrong, setIsWrong] = useState(false);
  const errorId = useId();
  const write = (written: string) => {
    setDraft(written);
    if (!isColour(written)) return;
    setIsWrong(false);
    onChange(written.toLowerCase());
  };
  const leave = () => {
    const isUnread = draft !== undefined && !isColour(draft);
    setIsWrong(isUnread);
    if (!isUnread) setDraft(undefined);
  };
  return (
    <span class="colour">
      <input
        type="color"
        aria-label={label}
        value={colour}
        onInput={(event) => {
          setDraft(undefined);
          setIsWrong(false);
          onChange(event.currentTarget.value);
        }}
      />
      <input
        type="text"
        aria-label={`${label} (#rrggbb)`}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? errorId : undefined}
        maxLength={7}
        spellcheck={false}
        value={draft ?? colour}
        onInput={(event) => write(event.currentTarget.value.trim())}
        onBlur={leave}
      />
      {isWrong && (
        <span class="error" id={errorId} role="alert">
          {error}
        </span>
      )}
    </span>
  );
}

function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
