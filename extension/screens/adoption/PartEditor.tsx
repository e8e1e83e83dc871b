import type { Adoption, AdoptionState } from '#shared/adoption/adoption-schema.ts';
import type { AdoptionEdit, AdoptionEditModel } from '../../models/adoption-edit-model.ts';
import { useWording } from '../parts/wording.ts';
import { DraftForm } from './DraftForm.tsx';
import { partControls } from './part-controls.ts';

/** Props of the editor of a part. */
export type PartEditorProps = {
  /** What is being edited. */
  edit: AdoptionEdit;
  /** The edits, where changes go. */
  edits: AdoptionEditModel;
  /** What is edited, as the form's name. */
  name: string;
  /** The words of the button that keeps it. */
  saveLabel?: string;
  /** The states that are offered where a state is edited; all of them when left out. */
  states?: readonly AdoptionState[];
  /** Called when it is saved, with the adoption as it is then. */
  onSaved?: (adoption: Adoption) => void;
};

/** Edits one part of an adoption in its place. */
export function PartEditor({ edit, edits, name, saveLabel, states, onSaved }: PartEditorProps) {
  const wording = useWording();
  const save = async () => {
    const saved = await edits.save(edit);
    if (saved) onSaved?.(saved);
  };
  return (
    <DraftForm
      name={name}
      controls={partControls(edit.part, edit.draft, wording, states)}
      draft={edit.draft}
      error={edit.error}
      isSaving={edit.isSaving}
      {...(saveLabel !== undefined && { saveLabel })}
      onChange={(control, value) => edits.change(edit, control, value)}
      onSave={() => void save()}
      onCancel={() => edits.cancel(edit)}
    />
  );
}
