import { PenLine } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ListedAdoption } from '../../database/stored-adoptions.ts';
import { type AdoptionEditModel, editAt } from '../../models/adoption-edit-model.ts';
import type { AdoptionPart } from '../../models/adoption-parts.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { PartEditor } from './PartEditor.tsx';
import { useReturnOfFocus } from './use-return-of-focus.ts';

/** Props of one labelled part of an adoption. */
export type AdoptionFieldProps = {
  /** The adoption. */
  listed: ListedAdoption;
  /** The edits, where this part may be open. */
  edits: AdoptionEditModel;
  /** The part. */
  part: AdoptionPart;
  /** Its label. */
  label: string;
  /** Its value; nothing when it is empty. */
  children?: ComponentChildren;
};

/** One labelled part of an adoption: its value, and its editor in the value's place. */
export function AdoptionField({ listed, edits, part, label, children }: AdoptionFieldProps) {
  const { language, words } = useWording();
  const button = useRef<HTMLButtonElement>(null);
  const edit = editAt(edits, { adoptionId: listed.adoption.id, part });
  useReturnOfFocus(edit !== undefined, button);
  return (
    <div class={`field${children || edit ? '' : ' field-empty'}`}>
      <dt>
        <span class="field-label">{label}</span>
        {!edit && (
          <Button
            look="icon"
            drawing={PenLine}
            label={words.library.edit}
            about={label}
            elementRef={button}
            onUse={() => edits.begin(listed, part, language)}
          />
        )}
      </dt>
      <dd>
        {edit ? (
          <PartEditor edit={edit} edits={edits} name={label} />
        ) : (
          (children ?? <span class="meta">{words.adoption.page.notTold}</span>)
        )}
      </dd>
    </div>
  );
}
