import { Plus } from 'lucide';
import { ACTION_STATES, type Plan, type PlanAction } from '#shared/workshop/plan-schema.ts';
import { changingPlan } from '#shared/workshop/series-changes.ts';
import { typedTitle } from '../../models/typed-value.ts';
import { Button } from '../parts/Button.tsx';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { RowButtons } from '../parts/RowButtons.tsx';
import { useWording } from '../parts/wording.ts';
import { EditedText } from './EditedText.tsx';
import { nameOf } from './names.ts';
import type { PlanEditorProps } from './PlanEditor.tsx';
import { useListed } from './use-listed.ts';

/** The goals and actions of a plan, each with how far it has come. */
export function PlanActions({
  model,
  workshop,
  municipalityCode: code,
  plan,
}: PlanEditorProps & { plan: Plan }) {
  const { language, words: all } = useWording();
  const words = all.workshop.plan;
  const municipality = nameOf(code, language);
  const listed = useListed<PlanAction>(model, {
    items: plan.actions,
    changeList: (change) =>
      changingPlan(workshop.id, code, (before) => ({ ...before, actions: change(before.actions) })),
    nameOf: ({ text }) => text || words.untitled,
    removedText: words.removed,
  });
  return (
    <div>
      <h5 class="workshop-plan-part">{words.actions}</h5>
      {plan.actions.length > 0 && (
        <ol class="plain-list edited-rows">
          {plan.actions.map((action, place) => (
            <li
              key={action.id}
              class="edited-row action-row"
              data-part={action.id}
              onKeyDown={listed.moveByKey(action)}
            >
              <EditedText
                model={model}
                at={`${action.id}/text`}
                look="title"
                label={words.action(place + 1, municipality)}
                placeholder={words.action(place + 1, municipality)}
                isLabelUnseen
                saved={action.text}
                read={typedTitle}
                isWrapped
                make={(text) => listed.changing(action.id, (before) => ({ ...before, text }))}
              />
              <EditedChoice
                label={words.state(action.text || words.untitled)}
                isLabelUnseen
                value={action.state}
                choices={ACTION_STATES.map((value) => ({ value, label: words.states[value] }))}
                onChoose={(state) =>
                  void model.change(listed.changing(action.id, (before) => ({ ...before, state })))
                }
              />
              <RowButtons
                what={action.text || words.untitled}
                place={place}
                count={plan.actions.length}
                onMove={(step) => void listed.move(action, step)}
                onRemove={() => void listed.remove(action)}
              />
            </li>
          ))}
        </ol>
      )}
      <div class="list-actions">
        <Button
          drawing={Plus}
          label={words.addAction}
          about={municipality}
          onUse={() => void listed.add({ id: model.newId(), text: '', state: 'not-begun' })}
        />
      </div>
    </div>
  );
}
