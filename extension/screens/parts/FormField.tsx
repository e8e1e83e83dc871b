import type { JSX } from 'preact';

/** What a control takes from the field around it. */
export type ControlAttributes = {
  id: string;
  class: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
};

/** Props of a field of a form. */
export type FormFieldProps = {
  /** An id of its own on the screen. */
  id: string;
  /** Its label. */
  label: string;
  /** What it is about, said after the label to those who hear it: one of many equal fields is told apart by it. */
  about?: string | undefined;
  /** How to fill it. */
  hint?: string | undefined;
  /** Why what stands in it could not be saved. */
  problem?: string | undefined;
  /** A short value needs a short control. */
  width?: 'short' | 'full';
  /** Draws the control. */
  children: (attributes: ControlAttributes) => JSX.Element;
};

/** A label, a control, how to fill it and what is wrong with it, tied together for those who hear them. */
export function FormField({ id, label, about, hint, problem, width = 'full', children }: FormFieldProps) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={`form-field form-field-${width}`}>
      <label class="control-label" for={id}>
        {label}
        {about && <span class="unseen">{`: ${about}`}</span>}
      </label>
      {children({
        id,
        class: 'control',
        'aria-describedby': described || undefined,
        'aria-invalid': problem !== undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="error">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Brings a person to the first field of a form that could not be saved; answers whether there is one. */
export function focusFirstProblem(form: Element | null): boolean {
  const control = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  control?.focus();
  return control !== null && control !== undefined;
}
