import { Plus, Trash2 } from 'lucide';
import { useId, useRef } from 'preact/hooks';
import { MATERIAL_KINDS, MAX_MATERIALS, type Material } from '#shared/collection/collection-schema.ts';
import type { DraftFault } from '../../models/collection-draft.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { FormLine } from './FormLine.tsx';

/** Props of the materials in the form. */
export type MaterialFieldsProps = {
  /** The materials as typed. */
  materials: readonly Material[];
  /** What is to be corrected in the form, if anything. */
  fault: DraftFault | undefined;
  /** Called with the materials after a change. */
  onChange: (materials: Material[]) => void;
};

/** The materials of a collection in its form: each with its kind, title and address, and the way to add one. */
export function MaterialFields({ materials, fault, onChange }: MaterialFieldsProps) {
  const { words } = useWording();
  const group = useRef<HTMLFieldSetElement>(null);
  const focusLast = (selector: string) =>
    requestAnimationFrame(() => {
      [...(group.current?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1)?.focus();
    });
  return (
    <fieldset class="form-group" ref={group}>
      <legend class="control-label">{words.collection.materials}</legend>
      {materials.map((material, index) => (
        <MaterialRow
          key={index}
          material={material}
          index={index}
          fault={fault}
          onChange={(changes) => onChange(materials.with(index, { ...material, ...changes }))}
          onRemove={() => {
            onChange(materials.toSpliced(index, 1));
            focusLast('.add-material button');
          }}
        />
      ))}
      {materials.length < MAX_MATERIALS && (
        <div class="add-material">
          <Button
            look="quiet"
            drawing={Plus}
            label={words.collection.form.addMaterial}
            onUse={() => {
              onChange([...materials, { kind: 'link', title: '', address: '' }]);
              focusLast('select');
            }}
          />
        </div>
      )}
    </fieldset>
  );
}

function MaterialRow({
  material,
  index,
  fault,
  onChange,
  onRemove,
}: {
  material: Material;
  index: number;
  fault: DraftFault | undefined;
  onChange: (changes: Partial<Material>) => void;
  onRemove: () => void;
}) {
  const { words } = useWording();
  const id = useId();
  const line = { fault, form: words.collection.form };
  return (
    <fieldset class="material-row">
      <legend class="unseen">{words.collection.form.material(index + 1)}</legend>
      <div class="form-line">
        <label class="control-label" for={id}>
          {words.collection.form.materialKind}
        </label>
        <select
          id={id}
          class="control"
          value={material.kind}
          onChange={({ currentTarget }) => {
            const kind = MATERIAL_KINDS.find((each) => each === currentTarget.value);
            if (kind) onChange({ kind });
          }}
        >
          {MATERIAL_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.collection.materialKinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <FormLine
        {...line}
        place={`material-${index}-title`}
        label={words.collection.form.materialTitle}
        value={material.title}
        onType={(title) => onChange({ title })}
      />
      <FormLine
        {...line}
        place={`material-${index}-address`}
        label={words.collection.form.materialAddress}
        value={material.address}
        inputMode="url"
        onType={(address) => onChange({ address })}
      />
      <Button
        look="icon"
        drawing={Trash2}
        label={words.collection.form.removeMaterial(index + 1)}
        onUse={onRemove}
      />
    </fieldset>
  );
}
