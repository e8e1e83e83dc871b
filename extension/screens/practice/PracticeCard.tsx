import { Plus } from 'lucide';
import { useMemo } from 'preact/hooks';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import { KIND_FIELDS } from '#shared/practice/kind-fields.ts';
import type { Practice, PracticeFieldName } from '#shared/practice/practice-schema.ts';
import { fieldLanguages } from '#shared/read/page-language.ts';
import type { Evidence, PracticeWithEvidence } from '../../database/library.ts';
import { type EditModel, editKey } from '../../models/edit-model.ts';
import type { PersonalDataModel } from '../../models/personal-data-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldRow } from './FieldRow.tsx';
import { PersonalData } from './PersonalData.tsx';

/** Props of a practice card. */
export type PracticeCardProps = {
  /** The practice with what it rests on. */
  found: Pick<PracticeWithEvidence, 'practice' | 'evidence' | 'quotes'>;
  /** Edits of its fields. */
  edits: EditModel;
  /** Taking personal data away. */
  personal: PersonalDataModel;
};

/** A practice card: its filled fields in reading order, each with its source, then those the page does not tell, then the rest. */
export function PracticeCard({ found, edits, personal }: PracticeCardProps) {
  const { words } = useWording();
  const { practice, evidence, quotes } = found;
  const isShown = (name: PracticeFieldName) =>
    practice.fields[name] !== undefined || edits.edits.value.has(editKey(practice.id, name));
  const empty = FIELD_ORDER.filter((name) => !isShown(name));
  const ofKind = KIND_FIELDS[practice.fields.kind];
  const clipAddress = (clipId: string) => evidence.find(({ clip }) => clip.id === clipId)?.clip.address;
  // A Swedish summary on a Finnish page is spoken and hyphenated as Swedish, and said to be so.
  const languages = useMemo(
    () => fieldLanguages(practice.fields, practice.fields.language),
    [practice.fields],
  );
  return (
    <div class="card">
      {hasFailedRules(evidence) && <Notice tone="warning" text={words.practice.rulesFailed} />}
      <dl class="fields">
        {FIELD_ORDER.filter(isShown).map((name) => (
          <FieldRow
            key={name}
            practice={practice}
            name={name}
            edits={edits}
            otherLanguage={languages[name]}
            clipAddress={clipAddress}
            quotes={quotes.filter(({ field }) => field === name)}
            onRemoveContact={(index) => void personal.removeContact(practice, index)}
          />
        ))}
      </dl>
      <PersonalData found={found} personal={personal} />
      <FieldsToAdd
        heading={words.practice.notTold}
        names={empty.filter((name) => ofKind.includes(name))}
        practice={practice}
        edits={edits}
      />
      <FieldsToAdd names={empty.filter((name) => !ofKind.includes(name))} practice={practice} edits={edits} />
    </div>
  );
}

function hasFailedRules(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ clip }) => (clip.failedRules ?? []).length > 0);
}

/** Fields without a value, each a button that opens it: those of the kind in view, the rest behind a line. */
function FieldsToAdd({
  heading,
  names,
  practice,
  edits,
}: {
  heading?: string;
  names: readonly PracticeFieldName[];
  practice: Practice;
  edits: EditModel;
}) {
  const { language, words } = useWording();
  if (names.length === 0) return null;
  const buttons = (
    <ul class="names">
      {names.map((name) => (
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
  );
  return heading === undefined ? (
    <details class="empty-fields">
      <summary>{words.practice.emptyFields(names.length)}</summary>
      {buttons}
    </details>
  ) : (
    <section class="not-told">
      <p class="field-label">{heading}</p>
      {buttons}
    </section>
  );
}
