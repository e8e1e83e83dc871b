import { Plus } from 'lucide';
import { useRef } from 'preact/hooks';
import type { ListedAdoption } from '../../database/stored-adoptions.ts';
import { type AdoptionEditModel, editAt } from '../../models/adoption-edit-model.ts';
import type { AdoptionPart } from '../../models/adoption-parts.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { PartEditor } from './PartEditor.tsx';
import { useReturnOfFocus } from './use-return-of-focus.ts';

/** Props of the way to add a row to a list. */
export type RowAdderProps = {
  /** The adoption. */
  listed: ListedAdoption;
  /** The edits, where the new row may be open. */
  edits: AdoptionEditModel;
  /** What kind of row. */
  part: Extract<AdoptionPart, 'state' | 'step' | 'cost' | 'note'>;
  /** The button's words. */
  label: string;
};

/** A button that opens the form of a new row; several are added one after another. */
export function RowAdder({ listed, edits, part, label }: RowAdderProps) {
  const { language } = useWording();
  const button = useRef<HTMLButtonElement>(null);
  const edit = editAt(edits, { adoptionId: listed.adoption.id, part });
  useReturnOfFocus(edit !== undefined, button);
  if (edit) return <PartEditor edit={edit} edits={edits} name={label} />;
  return (
    <Button
      look="quiet"
      drawing={Plus}
      label={label}
      elementRef={button}
      onUse={() => edits.begin(listed, part, language)}
    />
  );
}
