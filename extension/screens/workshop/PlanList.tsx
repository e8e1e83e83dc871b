import { actionCounts, planningMunicipalities, planOf } from '#shared/workshop/last-plans.ts';
import { isPlanMade, isTeamNamed } from '#shared/workshop/plan-schema.ts';
import { useWording } from '../parts/wording.ts';
import { nameOf } from './names.ts';
import { PlanEditor } from './PlanEditor.tsx';
import type { WorkshopPartProps } from './WorkshopPage.tsx';

/** The plan and the implementing team of each municipality; each is opened on its own, and its line tells what there is. */
export function PlanList({ model, open, workshop }: WorkshopPartProps) {
  const { language, words: all } = useWording();
  const words = all.workshop.plan;
  const codes = planningMunicipalities(open.series, workshop);
  return (
    <section class="workshop-part">
      <h3 class="workshop-part-heading">{words.heading}</h3>
      {codes.length === 0 && <p class="teach">{words.noMunicipalities}</p>}
      {codes.map((code) => {
        const plan = planOf(workshop, code);
        const states = [
          isPlanMade(plan) ? words.made : words.notMade,
          isTeamNamed(plan) ? words.hasTeam : words.noTeam,
          ...(plan && plan.actions.length > 0
            ? [words.progress(actionCounts(plan).done, plan.actions.length)]
            : []),
        ];
        return (
          <details key={code} class="workshop-plan">
            <summary>
              <h4 class="workshop-plan-heading">{nameOf(code, language)}</h4>
              <span class="meta">{states.join(' · ')}</span>
            </summary>
            <PlanEditor model={model} open={open} workshop={workshop} municipalityCode={code} />
          </details>
        );
      })}
    </section>
  );
}
