import { planOf } from '#shared/workshop/last-plans.ts';
import { emptyPlan, type Plan } from '#shared/workshop/plan-schema.ts';
import { changingPlan } from '#shared/workshop/series-changes.ts';
import { withField } from '#shared/workshop/with-field.ts';
import { typedLine, typedLines, typedNote } from '../../models/typed-value.ts';
import { useWording } from '../parts/wording.ts';
import { Citations } from './Citations.tsx';
import { EditedText } from './EditedText.tsx';
import { PlanActions } from './PlanActions.tsx';
import type { WorkshopPartProps } from './WorkshopPage.tsx';

/** Props of a municipality's plan. */
export type PlanEditorProps = WorkshopPartProps & {
  /** The municipality. */
  municipalityCode: string;
};

/** What a municipality plans, what the plan draws on, and who carries it out. */
export function PlanEditor(props: PlanEditorProps) {
  const { model, workshop, municipalityCode: code } = props;
  const words = useWording().words.workshop.plan;
  const plan = planOf(workshop, code) ?? emptyPlan(code);
  const field = (name: string) => ({ model, at: `${workshop.id}/${code}/${name}` });
  const set =
    <Name extends keyof Plan>(name: Name) =>
    (value: Plan[Name] | undefined) =>
      changingPlan(workshop.id, code, (before) => withField(before, name, value));
  return (
    <div class="workshop-plan-body">
      <Citations {...props} plan={plan} kind="findings" />
      <EditedText
        {...field('needs')}
        label={words.needs}
        saved={plan.needs ?? ''}
        read={typedNote}
        make={set('needs')}
        isLong
      />
      <Citations {...props} plan={plan} kind="practices" />
      <PlanActions {...props} plan={plan} />
      <div class="edited-fields">
        <EditedText
          {...field('teamName')}
          label={words.teamName}
          saved={plan.teamName ?? ''}
          read={typedLine}
          make={set('teamName')}
        />
        <EditedText
          {...field('teamMembers')}
          label={words.teamMembers}
          hint={words.teamMembersHint}
          saved={plan.teamMembers.join('\n')}
          read={typedLines}
          make={set('teamMembers')}
          isLong
        />
      </div>
      <Citations {...props} plan={plan} kind="nominations" />
    </div>
  );
}
