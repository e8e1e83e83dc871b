import { useEffect, useRef } from 'preact/hooks';
import { FIELD_SHAPES, type FieldShape } from '#shared/practice/field-order.ts';
import type { PracticeFieldName } from '#shared/practice/practice-schema.ts';
import type { EditModel, FieldEdit } from '../../models/edit-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { FieldControl } from './FieldControl.tsx';

/** Props of a field's editor. */
export type FieldEditorProps = {
  /** What is being edited. */
  edit: FieldEdit;
  /** The edits, where changes go. */
  edits: EditModel;
  /** Id of the element that names the field. */
  labelId: string;
};

/** Edits one field in its place. Enter saves a line, Ctrl and Enter a long text, Esc leaves; an error keeps the text. */
export function FieldEditor({ edit, edits, labelId }: FieldEditorProps) {
  const wording = useWording();
  const { words } = wording;
  const control = useRef<HTMLElement>(null);
  const { practiceId, name, draft, error, isSaving } = edit;
  const hint = hintFor(name, wording);
  const describedBy = [hint && `${labelId}-hint`, error && `${labelId}-error`].filter(Boolean).join(' ');

  useEffect(() => control.current?.focus(), []);
  useEffect(() => {
    if (error) control.current?.focus();
  }, [error]);

  const save = () => void edits.save(practiceId, name);
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        if (event.key !== 'Escape' || isSaving) return;
        event.stopPropagation();
        edits.cancel(practiceId, name);
      }}
    >
      <FieldControl
        name={name}
        fields={edit.fields}
        draft={draft}
        labelId={labelId}
        describedBy={describedBy}
        isInvalid={error !== undefined}
        isLocked={isSaving}
        controlRef={control}
        onChange={(next) => edits.change(practiceId, name, next)}
      />
      {hint && (
        <p class="hint" id={`${labelId}-hint`}>
          {hint}
        </p>
      )}
      <p class="error" id={`${labelId}-error`} role="alert">
        {error && words.fieldErrors[error]}
      </p>
      <div class="actions">
        <Button
          look="main"
          type="submit"
          label={isSaving ? words.common.saving : words.common.save}
          isBusy={isSaving}
        />
        <Button label={words.common.cancel} isBusy={isSaving} onUse={() => edits.cancel(practiceId, name)} />
      </div>
    </form>
  );
}

/** How each shape of field is typed, where that needs telling. */
const HINTS = {
  day: 'dayHint',
  tags: 'tagsHint',
  municipality: 'municipalityHint',
  links: 'linksHint',
  names: 'namesHint',
  contacts: 'contactsHint',
  periods: 'periodsHint',
  licence: 'licenceHint',
  attachments: 'keptHint',
  alternates: 'keptHint',
} as const satisfies Partial<Record<FieldShape, string>>;

function hintFor(name: PracticeFieldName, { words }: Wording): string | undefined {
  const shape = FIELD_SHAPES[name];
  return shape in HINTS ? words.practice[HINTS[shape as keyof typeof HINTS]] : undefined;
}
