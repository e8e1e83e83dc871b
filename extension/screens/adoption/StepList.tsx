import { useRef } from 'preact/hooks';
import { lateSteps } from '#shared/adoption/adoption-rows.ts';
import type { AdoptionStep } from '#shared/adoption/adoption-schema.ts';
import { formatDay, localDay } from '#shared/language/formats.ts';
import { editAt } from '../../models/adoption-edit-model.ts';
import { useWording } from '../parts/wording.ts';
import type { AdoptionPartsProps } from './adoption-parts-props.ts';
import { PartEditor } from './PartEditor.tsx';
import { RowActions } from './RowActions.tsx';
import { RowAdder } from './RowAdder.tsx';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';

/** The steps of an adoption: each is ticked when it is done. */
export function StepList(props: AdoptionPartsProps) {
  const { page } = useWording().words.adoption;
  const heading = useRef<HTMLHeadingElement>(null);
  const { steps } = props.listed.adoption;
  const done = steps.filter(({ doneOn }) => doneOn !== undefined).length;
  useFocusAfterRemoval(steps.length, heading);
  return (
    <section class="adoption-part">
      <h3 class="section-heading" ref={heading} tabIndex={-1}>
        {page.steps}
        {steps.length > 0 && <span class="heading-count">{page.stepsDone(done, steps.length)}</span>}
      </h3>
      <ul class="plain-list">
        {steps.map((step) => (
          <StepRow key={step.id} step={step} {...props} />
        ))}
      </ul>
      <RowAdder listed={props.listed} edits={props.edits} part="step" label={page.addStep} />
    </section>
  );
}

function StepRow({ step, listed, model, edits }: AdoptionPartsProps & { step: AdoptionStep }) {
  const { language } = useWording();
  const edit = editAt(edits, { adoptionId: listed.adoption.id, part: 'step', rowId: step.id });
  if (edit) {
    return (
      <li class="adoption-row">
        <PartEditor edit={edit} edits={edits} name={step.text} />
      </li>
    );
  }
  return (
    <li class="adoption-row">
      <label class="row-main adoption-step">
        <input
          type="checkbox"
          checked={step.doneOn !== undefined}
          onChange={({ currentTarget }) => void model.setStepDone(step.id, currentTarget.checked)}
        />
        <span>
          {step.text} <StepDays step={step} />
        </span>
      </label>
      <RowActions
        text={step.text}
        onEdit={() => edits.begin(listed, 'step', language, { rowId: step.id })}
        onRemove={() => void model.removeRow('steps', step.id)}
      />
    </li>
  );
}

function StepDays({ step }: { step: AdoptionStep }) {
  const { language, words } = useWording();
  const { page } = words.adoption;
  if (step.doneOn !== undefined)
    return <span class="meta">{page.stepDone(formatDay(step.doneOn, language))}</span>;
  if (step.dueOn === undefined) return null;
  const day = formatDay(step.dueOn, language);
  const isLate = lateSteps([step], localDay(new Date())).length > 0;
  return (
    <span class={isLate ? 'meta is-late' : 'meta'}>{isLate ? page.stepLate(day) : page.stepDue(day)}</span>
  );
}
