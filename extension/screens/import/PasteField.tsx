import { useId } from 'preact/hooks';
import { FormField } from '../parts/FormField.tsx';

/** Props of the box to paste in. */
export type PasteFieldProps = {
  /** Its label. */
  label: string;
  /** What can be pasted. */
  hint: string;
  /** What stands in it. */
  text: string;
  /** Called with what stands in it then. */
  onPaste: (text: string) => void;
};

/** A box to paste a table or other text into. */
export function PasteField({ label, hint, text, onPaste }: PasteFieldProps) {
  const id = useId();
  return (
    <FormField id={id} label={label} hint={hint}>
      {(attributes) => (
        <textarea
          {...attributes}
          class="control import-paste"
          rows={6}
          wrap="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => onPaste(currentTarget.value)}
        />
      )}
    </FormField>
  );
}
