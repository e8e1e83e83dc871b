import { useId } from 'preact/hooks';
import { type EditModel, editKey, type FieldEdit } from '../../models/edit-model.ts';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldEditor } from '../practice/FieldEditor.tsx';

/** Props of the edits left over. */
export type LeftoverEditsProps = {
  /** Fields that are being edited. */
  edits: EditModel;
  /** The practice whose edits stand on its own card. */
  exceptPracticeId: string | undefined;
};

/** Text typed for a practice that the panel no longer shows, because a new clip came: it waits here to be saved. */
export function LeftoverEdits({ edits, exceptPracticeId }: LeftoverEditsProps) {
  const left = edits.unsaved.value.filter(({ practiceId }) => practiceId !== exceptPracticeId);
  return (
    <>
      {left.map((edit) => (
        <LeftoverEdit key={editKey(edit.practiceId, edit.name)} edit={edit} edits={edits} />
      ))}
    </>
  );
}

function LeftoverEdit({ edit, edits }: { edit: FieldEdit; edits: EditModel }) {
  const { words } = useWording();
  const labelId = useId();
  return (
    <Notice tone="warning" text={words.panel.unsavedEdits(edit.practiceTitle)}>
      <div class="leftover">
        <span id={labelId} class="field-label">
          {words.fields[edit.name]}
        </span>
        <FieldEditor edit={edit} edits={edits} labelId={labelId} />
      </div>
    </Notice>
  );
}
