import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CollectionFacts } from '#shared/collection/collection-schema.ts';
import {
  type CollectionDraft,
  type DraftFault,
  isSameDraft,
  readDraft,
} from '../../models/collection-draft.ts';
import type { OpenForm } from '../../models/collections-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { FormLine, FormText } from './FormLine.tsx';
import { MaterialFields } from './MaterialFields.tsx';

/** Props of the form of a collection. */
export type CollectionFormProps = {
  /** Its heading. */
  heading: string;
  /** The form as it was opened and as it is now. */
  open: OpenForm;
  /** Whether the last saving could not be written. */
  hasFailed: boolean;
  /** Called as a person fills it in. */
  onType: (changes: Partial<CollectionDraft>) => void;
  /** Called with what was filled in, when nothing is to be corrected. */
  onSave: (facts: CollectionFacts) => Promise<void>;
  /** Called to leave everything as it was. */
  onCancel: () => void;
};

/** The form of a collection: its name, description, period, order, materials and members. */
export function CollectionForm({
  heading,
  open,
  hasFailed,
  onType: change,
  onSave,
  onCancel,
}: CollectionFormProps) {
  const { words } = useWording();
  const form = useRef<HTMLFormElement>(null);
  const { initial, draft } = open;
  const [fault, setFault] = useState<DraftFault>();
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>(`[name="${fault.place}"]`)?.focus();
  }, [fault]);

  const save = async () => {
    const read = readDraft(draft);
    setFault('fault' in read ? read.fault : undefined);
    if ('facts' in read) await onSave(read.facts);
  };
  const line = { fault, form: words.collection.form };
  return (
    <form
      ref={form}
      class="collection-form"
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isSameDraft(draft, initial)) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h3 class="section-heading">{heading}</h3>
      <FormLine
        {...line}
        place="name"
        label={words.collection.form.name}
        value={draft.name}
        onType={(name) => change({ name })}
      />
      <FormText
        {...line}
        place="description"
        label={words.collection.form.description}
        value={draft.description}
        onType={(description) => change({ description })}
      />
      <PeriodFields draft={draft} fault={fault} onChange={change} />
      <OrderChoice order={draft.order} onChoose={(order) => change({ order })} />
      <MaterialFields
        materials={draft.materials}
        fault={fault}
        onChange={(materials) => change({ materials })}
      />
      <FormText
        {...line}
        place="members"
        label={words.collection.form.members}
        hint={words.collection.form.membersHint}
        value={draft.members}
        onType={(members) => change({ members })}
      />
      {hasFailed && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      <div class="actions">
        <Button look="main" type="submit" label={words.collection.form.save} />
        <Button label={words.collection.form.cancel} onUse={onCancel} />
      </div>
    </form>
  );
}

type FormPart = {
  draft: CollectionDraft;
  fault: DraftFault | undefined;
  onChange: (changes: Partial<CollectionDraft>) => void;
};

function PeriodFields({ draft, fault, onChange }: FormPart) {
  const { words } = useWording();
  const line = { fault, form: words.collection.form, hint: words.collection.form.dayHint };
  return (
    <fieldset class="form-group">
      <legend class="control-label">{words.collection.form.period}</legend>
      <p class="hint">{words.collection.form.periodHint}</p>
      <div class="form-pair">
        <FormLine
          {...line}
          place="from"
          label={words.collection.form.from}
          value={draft.from}
          onType={(from) => onChange({ from })}
        />
        <FormLine
          {...line}
          place="until"
          label={words.collection.form.until}
          value={draft.until}
          onType={(until) => onChange({ until })}
        />
      </div>
    </fieldset>
  );
}

function OrderChoice({
  order,
  onChoose,
}: {
  order: CollectionDraft['order'];
  onChoose: (order: CollectionDraft['order']) => void;
}) {
  const { words } = useWording();
  const group = useId();
  const choices = [
    ['date', words.collection.form.byDate],
    ['hand', words.collection.form.byHand],
  ] as const;
  return (
    <fieldset class="form-group">
      <legend class="control-label">{words.collection.form.order}</legend>
      <div class="actions">
        {choices.map(([value, label]) => (
          <label key={value} class="choice">
            <input type="radio" name={group} checked={order === value} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
