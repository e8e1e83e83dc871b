import type { ComponentChildren } from 'preact';
import { formatMomentDay } from '#shared/language/formats.ts';
import { type PracticeFieldName, practiceFieldNameSchema } from '#shared/practice/practice-schema.ts';
import type { BundleConflict } from '../../database/bundle-plan.ts';
import { choiceOf, conflictKey, partsOf, takenParts } from '../../models/bundle-choices.ts';
import type { BundleImportModel } from '../../models/bundle-import-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldValue } from '../practice/FieldValue.tsx';
import { PartValue } from './PartValue.tsx';
import { partName } from './part-names.ts';
import { recordName } from './record-name.ts';

/** Props of the choice about a record that differs. */
export type BundleConflictChoiceProps = {
  /** The record. */
  conflict: BundleConflict;
  /** Taking a library file in. */
  bundleImport: BundleImportModel;
};

/** The choice about a record that differs, part by part; of one in the trash, whether it comes back. */
export function BundleConflictChoice({ conflict, bundleImport }: BundleConflictChoiceProps) {
  const { words, language } = useWording();
  const told = words.bundle;
  const { table, ours, theirs, standing } = conflict;
  const parts = partsOf(conflict);
  const name = recordName(ours, language) ?? told.nameless;
  const sideOf = (record: BundleConflict['ours']) =>
    'updatedAt' in record ? told.changedOn(formatMomentDay(record.updatedAt, language)) : '';
  return (
    <div class="bundle-conflict">
      <h4 class="bundle-name">
        {name} <span class="meta">{told.kinds[table]}</span>
      </h4>
      {parts.length > 1 && (
        <div class="actions">
          <Button
            look="quiet"
            label={told.recordOurs}
            about={name}
            onUse={() => bundleImport.choose(conflict, 'ours')}
          />
          <Button
            look="quiet"
            label={told.recordTheirs}
            about={name}
            onUse={() => bundleImport.choose(conflict, 'theirs')}
          />
        </div>
      )}
      <div role="status">
        {bundleImport.unfit.value.has(conflictKey(conflict)) && <Notice tone="warning" text={told.unfit} />}
      </div>
      {parts.map((part) => (
        <PartChoice key={part} part={part} conflict={conflict} bundleImport={bundleImport} />
      ))}
      {standing === 'in-trash' && (
        <Sides
          legend={told.columns.trash}
          name={conflictKey(conflict)}
          isTaken={choiceOf(bundleImport.choices.value, conflict) === 'theirs'}
          roles={[told.stay, told.bringBack]}
          onChoose={(from) => bundleImport.choose(conflict, from)}
          ours={[recordName(ours, language), sideOf(ours)].filter(Boolean).join(' · ')}
          theirs={[recordName(theirs, language), sideOf(theirs)].filter(Boolean).join(' · ')}
        />
      )}
    </div>
  );
}

type PartChoiceProps = BundleConflictChoiceProps & { part: string };

function PartChoice({ part, conflict, bundleImport }: PartChoiceProps) {
  const wording = useWording();
  const { bundle } = wording.words;
  const { table, ours, theirs } = conflict;
  const names = bundleImport.names.value;
  const cards = conflict.table === 'practices' ? [conflict.ours, conflict.theirs] : [];
  const field = part.startsWith('fields.')
    ? practiceFieldNameSchema.safeParse(part.slice(7)).data
    : undefined;
  const [own, other] = cards;
  const isField = field !== undefined && own !== undefined && other !== undefined;
  return (
    <Sides
      legend={partName(table, part, wording)}
      name={`${conflictKey(conflict)}/${part}`}
      isTaken={takenParts(bundleImport.choices.value, conflict).has(part)}
      roles={[bundle.ours, bundle.theirs]}
      onChoose={(from) => bundleImport.choosePart(conflict, part, from)}
      ours={
        isField ? (
          <CardValue fields={own.fields} field={field} />
        ) : (
          <PartValue table={table} part={part} side={ours} other={theirs} names={names} />
        )
      }
      theirs={
        isField ? (
          <CardValue fields={other.fields} field={field} />
        ) : (
          <PartValue table={table} part={part} side={theirs} other={ours} names={names} />
        )
      }
    />
  );
}

type CardValueProps = { fields: Parameters<typeof FieldValue>[0]['fields']; field: PracticeFieldName };

/** A field of a card as the card shows it. */
function CardValue({ fields, field }: CardValueProps) {
  const { nothing } = useWording().words.bundle;
  if (fields[field] === undefined) return <span class="meta">{nothing}</span>;
  return field === 'title' ? <span>{fields.title}</span> : <FieldValue fields={fields} name={field} />;
}

type SidesProps = {
  legend: string;
  /** By which the two belong together. */
  name: string;
  isTaken: boolean;
  /** What each side is called, ours first. */
  roles: readonly [ours: string, theirs: string];
  onChoose: (from: 'ours' | 'theirs') => void;
  ours: ComponentChildren;
  theirs: ComponentChildren;
};

/** Two sides, one of which is chosen. */
function Sides({ legend, name, isTaken, roles, onChoose, ...values }: SidesProps) {
  return (
    <fieldset class="merge-field">
      <legend class="field-label">{legend}</legend>
      <div class="merge-sides">
        {(['ours', 'theirs'] as const).map((from, place) => (
          <label key={from} class="merge-side">
            <input
              type="radio"
              name={name}
              checked={isTaken === (from === 'theirs')}
              onChange={() => onChoose(from)}
            />
            <span class="merge-value">
              <span class="meta merge-role">{roles[place]}</span>
              {values[from]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
