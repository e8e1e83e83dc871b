import { useEffect, useId, useRef } from 'preact/hooks';
import { municipalities } from '#shared/municipality/municipalities.ts';
import type { AdoptionDraft, AdoptionError } from '../../models/adoption-values.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { PartControl } from './part-controls.ts';

/** Props of a form in which a draft is typed. */
export type DraftFormProps = {
  /** What the form is for, as its accessible name. */
  name: string;
  /** Its controls, in order. */
  controls: readonly PartControl[];
  /** What stands in them. */
  draft: AdoptionDraft;
  /** What is wrong with it. */
  error?: AdoptionError | undefined;
  /** Whether it is being written just now. */
  isSaving: boolean;
  /** The words of the button that keeps it; “Save” when left out. */
  saveLabel?: string;
  /** Called with each change of a control. */
  onChange: (control: string, value: string) => void;
  /** Called to keep what stands there. */
  onSave: () => void;
  /** Called to leave without keeping. */
  onCancel: () => void;
};

/**
 * A small form in the place of what it changes. The focus goes to the first control, after a failure to the wrong one;
 * Enter saves from a line, Ctrl and Enter from a longer text, Esc leaves. A failure keeps what was typed.
 */
export function DraftForm(props: DraftFormProps) {
  const { name, controls, draft, error, isSaving, saveLabel, onChange, onSave, onCancel } = props;
  const { words } = useWording();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useEffect(() => controlIn(form.current, controls[0]?.name)?.focus(), []);
  useEffect(() => {
    if (error) controlIn(form.current, error.control ?? controls[0]?.name)?.focus();
  }, [error]);

  return (
    <form
      ref={form}
      class="draft-form"
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
        if (event.key !== 'Escape' || isSaving) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <div class="draft-controls">
        {controls.map((control) => (
          <DraftControl
            key={control.name}
            id={`${id}-${control.name}`}
            control={control}
            value={draft[control.name] ?? ''}
            errorId={error?.control === control.name ? `${id}-error` : undefined}
            isLocked={isSaving}
            onChange={(value) => onChange(control.name, value)}
          />
        ))}
      </div>
      <p class="error" id={`${id}-error`} role="alert">
        {error && words.adoption.errors[error.code]}
      </p>
      <div class="actions">
        <Button
          look="main"
          type="submit"
          label={isSaving ? words.common.saving : (saveLabel ?? words.common.save)}
          isBusy={isSaving}
        />
        <Button label={words.common.cancel} isBusy={isSaving} onUse={onCancel} />
      </div>
    </form>
  );
}

type DraftControlProps = {
  id: string;
  control: PartControl;
  value: string;
  errorId: string | undefined;
  isLocked: boolean;
  onChange: (value: string) => void;
};

function DraftControl({ id, control, value, errorId, isLocked, onChange }: DraftControlProps) {
  const { name, label, hint, shape } = control;
  const hintId = hint && `${id}-hint`;
  const shared = {
    id,
    name,
    class: 'control',
    'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
    'aria-invalid': errorId !== undefined,
  };
  return (
    <div class={`draft-control draft-${shape}`}>
      <label class="control-label" for={id}>
        {label}
      </label>
      {shape === 'text' && (
        <textarea
          {...shared}
          rows={3}
          readOnly={isLocked}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      {shape === 'choice' && (
        <select {...shared} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {control.choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      {shape !== 'text' && shape !== 'choice' && (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          list={shape === 'body' ? `${id}-names` : undefined}
          readOnly={isLocked}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      {shape === 'body' && <MunicipalityNames id={`${id}-names`} />}
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The municipalities' names, offered while one types. */
function MunicipalityNames({ id }: { id: string }) {
  const { language } = useWording();
  return (
    <datalist id={id}>
      {municipalities.map((municipality) => (
        <option key={municipality.code} value={municipality[language]} />
      ))}
    </datalist>
  );
}

function controlIn(form: HTMLFormElement | null, name: string | undefined): HTMLElement | undefined {
  const control = form?.elements.namedItem(name ?? '');
  return control instanceof HTMLElement ? control : undefined;
}
