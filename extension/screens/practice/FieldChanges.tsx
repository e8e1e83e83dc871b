import type { FieldChange } from '#shared/practice/compare-cards.ts';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import { useWording } from '../parts/wording.ts';
import { FieldValue } from './FieldValue.tsx';

/** Props of a list of changes. */
export type FieldChangesProps = {
  /** What differs, in the order of the card. */
  changes: readonly FieldChange[];
  /** The card as it was. */
  before: PracticeFields;
  /** The card as it is, or would be. */
  now: PracticeFields;
};

/** The fields that differ between two states of a card, each with what it said and what it says. */
export function FieldChanges({ changes, before, now }: FieldChangesProps) {
  const { words } = useWording();
  return (
    <dl class="changes">
      {changes.map(({ name, change }) => (
        <div key={name} class={`change change-${change}`}>
          <dt>
            <span class="field-label">{words.fields[name]}</span>{' '}
            <span class="meta">{words.changes[change]}</span>
          </dt>
          {change !== 'added' && (
            <dd class="change-before">
              <span class="change-word">{words.changes.before}</span>
              <FieldValue fields={before} name={name} />
            </dd>
          )}
          {change !== 'removed' && (
            <dd class="change-now">
              <span class="change-word">{words.changes.now}</span>
              <FieldValue fields={now} name={name} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
