import type { ComponentChildren } from 'preact';
import { differingFields } from '#shared/bundle/compare-records.ts';
import { formatMomentDay } from '#shared/language/formats.ts';
import type { PracticeFieldName } from '#shared/practice/practice-schema.ts';
import type { BundleConflict } from '../../database/bundle-plan.ts';
import { type BundleImportModel, conflictKey } from '../../models/bundle-import-model.ts';
import { useWording } from '../parts/wording.ts';
import { FieldValue } from '../practice/FieldValue.tsx';
import { recordName } from './record-name.ts';

/** Props of the choice about a record that differs. */
export type BundleConflictChoiceProps = {
  /** The record. */
  conflict: BundleConflict;
  /** Taking a library file in. */
  bundleImport: BundleImportModel;
};

/** The choice about a record that differs: which of the two, and for a practice's card field by field. */
export function BundleConflictChoice({ conflict, bundleImport }: BundleConflictChoiceProps) {
  const { words, language } = useWording();
  const told = words.bundle;
  const { table, ours, theirs, standing } = conflict;
  const isPractice = table === 'practices' && standing === 'conflict';
  const fields = isPractice ? differingFields(conflict.ours, conflict.theirs) : [];
  const name = recordName(ours, language) ?? told.nameless;
  const choice = bundleImport.choiceOf(conflict);
  const sideOf = (record: BundleConflict['ours']) =>
    'updatedAt' in record ? told.changedOn(formatMomentDay(record.updatedAt, language)) : '';
  return (
    <div class="bundle-conflict">
      <h4 class="bundle-name">
        {name} <span class="meta">{told.kinds[table]}</span>
      </h4>
      {fields.map((field) => (
        <FieldChoice key={field} field={field} conflict={conflict} bundleImport={bundleImport} />
      ))}
      {fields.length === 0 && (
        <Sides
          legend={
            standing === 'in-trash' ? told.columns.trash : isPractice ? told.otherParts : told.whichStays
          }
          name={conflictKey(conflict)}
          isTaken={choice === 'theirs'}
          roles={standing === 'in-trash' ? [told.stay, told.bringBack] : [told.ours, told.theirs]}
          onChoose={(from) => bundleImport.choose(conflict, from)}
          ours={[recordName(ours, language), sideOf(ours)].filter(Boolean).join(' · ')}
          theirs={[recordName(theirs, language), sideOf(theirs)].filter(Boolean).join(' · ')}
        />
      )}
    </div>
  );
}

type FieldChoiceProps = BundleConflictChoiceProps & { field: PracticeFieldName };

function FieldChoice({ field, conflict, bundleImport }: FieldChoiceProps) {
  const { words } = useWording();
  if (conflict.table !== 'practices') return null;
  const shownOf = ({ fields }: typeof conflict.ours) => {
    if (fields[field] === undefined) return <span class="meta">{words.bundle.nothing}</span>;
    return field === 'title' ? fields.title : <FieldValue fields={fields} name={field} />;
  };
  return (
    <Sides
      legend={words.fields[field]}
      name={`${conflictKey(conflict)}/${field}`}
      isTaken={bundleImport.isTaken(conflict, field)}
      roles={[words.bundle.ours, words.bundle.theirs]}
      onChoose={(from) => bundleImport.chooseField(conflict, field, from)}
      ours={shownOf(conflict.ours)}
      theirs={shownOf(conflict.theirs)}
    />
  );
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
