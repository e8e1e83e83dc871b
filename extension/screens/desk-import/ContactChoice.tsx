import { useId } from 'preact/hooks';
import { isOwnPublication } from '#shared/desk/import/publication-partners.ts';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { useWording } from '../parts/wording.ts';
import type { ImportPlanProps } from './import-props.ts';

const BASES = ['consent', 'public-duty', 'agreement'] as const;

/** What becomes of contacts in a table, and of the promises of another agreement. */
export function ContactChoice({ partnerImport, chosen, desk, part }: ImportPlanProps) {
  const { words } = useWording();
  const told = words.deskImport;
  const id = useId();
  if (part.form === 'publication') {
    if (isOwnPublication(part.publication, desk.agreement)) return null;
    return (
      <section class="desk-part">
        <label class="check">
          <input
            type="checkbox"
            checked={chosen.withPromises}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => partnerImport.choosePromises(currentTarget.checked)}
          />
          {told.promises}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {told.promisesHint}
        </p>
      </section>
    );
  }
  if (!chosen.meanings.some((meaning) => meaning?.field === 'email')) return null;
  const internal = { value: '' as const, label: told.contacts.internal };
  const published = BASES.map((value) => ({
    value,
    label: told.contacts.publicBy(words.desk.contact.bases[value]),
  }));
  return (
    <section class="desk-part import-contacts">
      <EditedChoice
        label={told.contacts.label}
        hint={told.contacts.hint}
        value={chosen.basis ?? ''}
        choices={[internal, ...published]}
        onChoose={(value) => partnerImport.chooseBasis(value === '' ? undefined : value)}
      />
    </section>
  );
}
