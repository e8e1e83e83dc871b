import { useId, useState } from 'preact/hooks';
import type { DeskPartner, SigningStep } from '#shared/desk/desk-partner-schema.ts';
import { type SigningState, withStep } from '#shared/desk/signing-steps.ts';
import { localDay } from '#shared/language/formats.ts';
import { SIGNATURE_STATES } from '#shared/partner/partner-schema.ts';
import { toTypedDay } from '#shared/record/typed-day.ts';
import type { DeskModel } from '../../models/desk-model.ts';
import { type TypedProblem, typedDay, typedLine, typedNote } from '../../models/typed-value.ts';
import { Button } from '../parts/Button.tsx';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { FormField } from '../parts/FormField.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of noting a step for many. */
export type BulkStepProps = {
  /** The open agreement, where changes go. */
  model: DeskModel;
  /** The partners for which it is noted. */
  chosen: readonly DeskPartner[];
  /** Called when it is noted. */
  onDone: () => void;
};

/** Notes one step for all partners that are chosen, as one step that can be taken back. */
export function BulkStep({ model, chosen, onDone }: BulkStepProps) {
  const { words, domain } = useWording();
  const told = words.deskSigning;
  const id = useId();
  const [state, setState] = useState<SigningState>('signed');
  const [day, setDay] = useState(() => toTypedDay(localDay(new Date())));
  const [lines, setLines] = useState({ signatoryRole: '', document: '', reason: '' });
  const [problem, setProblem] = useState<TypedProblem>();
  const note = async () => {
    const read = readStep(state, day, lines);
    setProblem('problem' in read ? read.problem : undefined);
    if ('problem' in read) {
      document.getElementById(`${id}-day`)?.focus();
      return;
    }
    const ids = chosen.map((partner) => partner.id);
    const change = (before: DeskPartner) => withStep(before, { ...read.step, id: model.newId() });
    if (!(await model.changePartners(ids, change, 'sign-partners'))) return;
    model.tell(told.bulk.noted(ids.length));
    onDone();
  };
  const line = (name: keyof typeof lines, label: string, hint: string) => (
    <FormField id={`${id}-${name}`} label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={500}
          value={lines[name]}
          onInput={({ currentTarget }) => setLines({ ...lines, [name]: currentTarget.value })}
        />
      )}
    </FormField>
  );
  return (
    <form
      class="signing-bulk"
      onSubmit={(event) => {
        event.preventDefault();
        void note();
      }}
    >
      <h4 class="desk-part-heading">{told.bulk.heading}</h4>
      <div class="edited-fields">
        <EditedChoice
          label={told.steps.state}
          value={state}
          choices={SIGNATURE_STATES.map((each) => ({ value: each, label: domain.signatureStates[each] }))}
          onChoose={setState}
        />
        <FormField
          id={`${id}-day`}
          label={told.steps.day}
          hint={words.desk.dayHint}
          problem={problem && words.workshop.trouble[problem]}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              value={day}
              onInput={({ currentTarget }) => setDay(currentTarget.value)}
            />
          )}
        </FormField>
        {state !== 'invited' && (
          <>
            {line('signatoryRole', told.steps.signatoryRole, told.steps.signatoryHint)}
            {line('document', told.steps.document, told.steps.documentHint)}
          </>
        )}
        {state === 'left' && line('reason', told.steps.reason, told.steps.reasonHint)}
      </div>
      <div class="actions">
        <Button look="main" type="submit" label={told.bulk.note(chosen.length)} />
      </div>
    </form>
  );
}

/** The step that is typed, without an id; or what is wrong with its day. */
function readStep(
  state: SigningState,
  typed: string,
  lines: { signatoryRole: string; document: string; reason: string },
): { step: Omit<SigningStep, 'id'> } | { problem: TypedProblem } {
  const day = typedDay(typed);
  const isAsked = state === 'invited';
  const signatoryRole = typedLine(isAsked ? '' : lines.signatoryRole);
  const document = typedLine(isAsked ? '' : lines.document);
  const reason = typedNote(state === 'left' ? lines.reason : '');
  if ('problem' in day) return day;
  const internal = Object.entries({ signatoryRole, document, reason }).flatMap(([name, read]) =>
    'value' in read && read.value !== undefined ? [[name, read.value] as const] : [],
  );
  return {
    step: { state, ...(day.value !== undefined && { day: day.value }), ...Object.fromEntries(internal) },
  };
}
