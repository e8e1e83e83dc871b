import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import { useWording } from './wording.ts';

/** Props of the end of a form. */
export type FormActionsProps = {
  /** How far saving has come: whether it is being written, and whether the last try could not be. */
  form: { readonly isSaving: boolean; readonly hasFailed: boolean };
  /** Called to leave without keeping. */
  onCancel: () => void;
  /** More buttons, after these two. */
  children?: ComponentChildren;
};

/** The end of a form: what went wrong, the button that sends it, and the way out. */
export function FormActions({ form, onCancel, children }: FormActionsProps) {
  const { words } = useWording();
  return (
    <>
      <p class="error" role="alert">
        {form.hasFailed && words.common.cannotWrite}
      </p>
      <div class="actions">
        <Button
          look="main"
          type="submit"
          label={form.isSaving ? words.common.saving : words.common.save}
          isBusy={form.isSaving}
        />
        <Button label={words.common.cancel} onUse={onCancel} />
        {children}
      </div>
    </>
  );
}
