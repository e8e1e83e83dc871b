import { CornerDownRight } from 'lucide';
import {
  actionCounts,
  actionsToContinue,
  type LastPlan,
  lastFeedback,
  lastPlans,
  planOf,
} from '#shared/workshop/last-plans.ts';
import { changedIn } from '#shared/workshop/listed-items.ts';
import { ACTION_STATES } from '#shared/workshop/plan-schema.ts';
import { changingPlan, continued } from '#shared/workshop/series-changes.ts';
import type { Workshop } from '#shared/workshop/workshop-schema.ts';
import { Button } from '../parts/Button.tsx';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { useWording } from '../parts/wording.ts';
import { dayOf, nameOf } from './names.ts';
import type { WorkshopPartProps } from './WorkshopPage.tsx';

/** What was planned in the workshop before, to be gone through in this one, with the feedback it got. Nothing for an area's first workshop. */
export function LastPlans({ model, open, workshop }: WorkshopPartProps) {
  const words = useWording().words.workshop.last;
  const plans = lastPlans(open.series, workshop);
  const feedback = lastFeedback(open.series, workshop);
  if (plans.length === 0 && feedback === undefined) return null;
  return (
    <section class="workshop-part last-plans">
      <h3 class="workshop-part-heading">{words.heading}</h3>
      {plans.length > 0 && <p class="teach">{words.how}</p>}
      {plans.map((last) => (
        <LastPlanPart key={last.municipalityCode} model={model} open={open} workshop={workshop} last={last} />
      ))}
      {feedback && <LastFeedback workshop={feedback} />}
    </section>
  );
}

function LastPlanPart({ model, workshop, last }: WorkshopPartProps & { last: LastPlan }) {
  const { language, words: all } = useWording();
  const { last: words, plan: planWords } = all.workshop;
  const { municipalityCode: code, plan, workshop: earlier } = last;
  const municipality = nameOf(code, language);
  const unfinished = actionsToContinue(plan, planOf(workshop, code));
  const progress =
    plan.actions.length > 0 && planWords.progress(actionCounts(plan).done, plan.actions.length);
  const told = [plan.teamName, progress].filter(Boolean);
  const carry = async () => {
    const actions = unfinished.map((action) => continued(action, model.newId()));
    const isDone = await model.change(
      changingPlan(workshop.id, code, (before) => ({ ...before, actions: [...before.actions, ...actions] })),
    );
    if (isDone) model.tell(words.carried(actions.length, municipality));
  };
  return (
    <div class="last-plan">
      <h4 class="workshop-plan-heading">
        {words.of(municipality, dayOf(earlier, language))}
        <span class="meta">{told.join(' · ')}</span>
      </h4>
      {plan.needs && <p class="pre-line">{plan.needs}</p>}
      <ul class="plain-list edited-rows">
        {plan.actions.map(({ id, text, state }) => (
          <li key={id} class="edited-row last-row">
            <span>{text || planWords.untitled}</span>
            <EditedChoice
              label={planWords.state(text || planWords.untitled)}
              isLabelUnseen
              value={state}
              choices={ACTION_STATES.map((value) => ({ value, label: planWords.states[value] }))}
              onChoose={(value) =>
                void model.change(
                  changingPlan(earlier.id, code, (before) => ({
                    ...before,
                    actions: changedIn(before.actions, id, (action) => ({ ...action, state: value })),
                  })),
                )
              }
            />
          </li>
        ))}
      </ul>
      {unfinished.length > 0 && (
        <Button
          look="quiet"
          drawing={CornerDownRight}
          label={words.carry(unfinished.length)}
          onUse={() => void carry()}
        />
      )}
    </div>
  );
}

function LastFeedback({ workshop }: { workshop: Workshop }) {
  const { language, words: all } = useWording();
  const { last, feedback: words } = all.workshop;
  const { participants, answers, during, after } = workshop.feedback;
  const told: [string, string | number | undefined][] = [
    [words.participants, participants],
    [words.answers, answers],
    [words.during, during],
    [words.after, after],
  ];
  return (
    <div class="last-plan">
      <h4 class="workshop-plan-heading">{last.feedback(dayOf(workshop, language))}</h4>
      <dl class="told-facts">
        {told.map(([label, value]) =>
          value === undefined ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="pre-line">{value}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}
