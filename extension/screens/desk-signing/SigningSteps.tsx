import { Plus, X } from 'lucide';
import type { DeskPartner, PartnerChange, SigningStep } from '#shared/desk/desk-partner-schema.ts';
import { presentStep } from '#shared/desk/desk-partner-schema.ts';
import { nextSteps, type SigningState, withoutStep, withStep } from '#shared/desk/signing-steps.ts';
import { formatDay, localDay } from '#shared/language/formats.ts';
import type { DeskModel } from '../../models/desk-model.ts';
import { typedLine, typedNote } from '../../models/typed-value.ts';
import { FieldChoice, FieldDay, FieldText } from '../desk/RecordFields.tsx';
import type { Editor } from '../desk/record-editor.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { focusBeside, focusPart } from '../workshop/list-focus.ts';

/** Props of a partner's steps. */
export type SigningStepsProps = {
  /** The open agreement, where changes go. */
  model: DeskModel;
  /** The partner. */
  partner: DeskPartner;
};

/** A partner's steps in signing, oldest first: each is corrected where it stands; the next one is noted with a button. */
export function SigningSteps({ model, partner }: SigningStepsProps) {
  const { language, words, domain } = useWording();
  const told = words.deskSigning.steps;
  const change = (made: PartnerChange) => model.changePartner(partner.id, made);
  const add = async (state: SigningState) => {
    const step = { id: model.newId(), state, day: localDay(new Date()) };
    if (await change((before) => withStep(before, step))) focusPart(step.id);
  };
  return (
    <div class="signing-steps">
      <p class="hint">{told.remark}</p>
      <ol class="plain-list">
        {partner.steps.map((step) => {
          const name = [domain.signatureStates[step.state], step.day && formatDay(step.day, language)];
          return (
            <li key={step.id} class="item-row" data-part={step.id}>
              <div class="item-fields">
                <StepFields of={stepEditor(model, partner, step)} />
              </div>
              {partner.steps.length > 1 && (
                <div class="row-buttons">
                  <Button
                    look="icon"
                    drawing={X}
                    label={words.workshop.row.remove(name.filter(Boolean).join(' '))}
                    onUse={() => {
                      focusBeside(step.id);
                      void change((before) => withoutStep(before, step.id));
                    }}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <div class="actions">
        {nextSteps(presentStep(partner).state).map((state) => (
          <Button key={state} drawing={Plus} label={told.add[state]} onUse={() => void add(state)} />
        ))}
      </div>
    </div>
  );
}

function StepFields({ of }: { of: Editor<SigningStep> }) {
  const { words, domain } = useWording();
  const told = words.deskSigning.steps;
  const { state, reason } = of.part;
  return (
    <div class="edited-fields">
      <FieldChoice of={of} name="state" label={told.state} names={domain.signatureStates} />
      <FieldDay of={of} name="day" label={told.day} />
      {state !== 'invited' && (
        <>
          <FieldText
            of={of}
            name="signatoryRole"
            label={told.signatoryRole}
            hint={told.signatoryHint}
            read={typedLine}
          />
          <FieldText
            of={of}
            name="document"
            label={told.document}
            hint={told.documentHint}
            read={typedLine}
          />
        </>
      )}
      {(state === 'left' || reason !== undefined) && (
        <FieldText of={of} name="reason" label={told.reason} hint={told.reasonHint} read={typedNote} isLong />
      )}
    </div>
  );
}

/** A step as it is edited: whatever is changed, the steps stay in their order. */
function stepEditor(model: DeskModel, partner: DeskPartner, step: SigningStep): Editor<SigningStep> {
  const changing =
    (made: (before: SigningStep) => SigningStep): PartnerChange =>
    (before) => {
      const present = before.steps.find(({ id }) => id === step.id);
      return present === undefined ? before : withStep(before, made(present));
    };
  return {
    typed: model.typed,
    at: `${partner.id}/${step.id}`,
    part: step,
    languages: [],
    keep: (made) => model.writePartner(partner.id, changing(made)),
    change: (made) => model.changePartner(partner.id, changing(made)),
  };
}
