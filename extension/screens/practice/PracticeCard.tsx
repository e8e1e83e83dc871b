import { Plus } from 'lucide';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { type EditModel, editKey } from '../../models/edit-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldRow } from './FieldRow.tsx';

/** Props of a practice card. */
export type PracticeCardProps = {
  /** The practice. */
  practice: Practice;
  /** Edits of its fields. */
  edits: EditModel;
};

/** A practice card: its filled fields in reading order, each with its source, then the empty ones to be filled. */
export function PracticeCard({ practice, edits }: PracticeCardProps) {
  const { language, words } = useWording();
  const isShown = (name: (typeof FIELD_ORDER)[number]) =>
    practice.fields[name] !== undefined || edits.edits.value.has(editKey(practice.id, name));
  const empty = FIELD_ORDER.filter((name) => !isShown(name));
  return (
    <div class="card">
      <dl class="fields">
        {FIELD_ORDER.filter(isShown).map((name) => (
          <FieldRow key={name} practice={practice} name={name} edits={edits} />
        ))}
      </dl>
      {empty.length > 0 && (
        <details class="empty-fields">
          <summary>{words.practice.emptyFields(empty.length)}</summary>
          <ul class="names">
            {empty.map((name) => (
              <li key={name}>
                <Button
                  look="quiet"
                  drawing={Plus}
                  label={words.practice.addField(words.fields[name])}
                  onUse={() => edits.begin(practice, name, language)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
