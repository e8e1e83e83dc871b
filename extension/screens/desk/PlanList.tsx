import type { DeskAgreement, DeskPlan } from '#shared/desk/desk-agreement-schema.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { typedAddress, typedYear } from '../../models/typed-value.ts';
import { useWording } from '../parts/wording.ts';
import { ItemList } from './ItemList.tsx';
import { FieldChoice, FieldText, FieldTexts } from './RecordFields.tsx';
import { type Editor, editorOfList } from './record-editor.ts';

/** Props of the linked plans. */
export type PlanListProps = {
  /** The agreement. */
  of: Editor<DeskAgreement>;
  /** A new id. */
  newId: () => string;
};

/** The plans an agreement serves: the wellbeing plan, the plan for preventive substance abuse work. */
export function PlanList({ of, newId }: PlanListProps) {
  const { language, words, domain } = useWording();
  const { plans } = words.desk.basics;
  return (
    <ItemList
      list={editorOfList(
        of,
        ({ linkedPlans }) => linkedPlans,
        (agreement, linkedPlans) => ({ ...agreement, linkedPlans }),
      )}
      newItem={(): DeskPlan => ({ id: newId(), state: 'attached' })}
      nameOf={({ name }) => (name ? chooseText(name, language).text : plans.name)}
      addLabel={plans.add}
    >
      {(plan) => (
        <>
          <FieldTexts of={plan} name="name" label={plans.name} hint={plans.nameHint} />
          <div class="edited-fields">
            <FieldText
              of={plan}
              name="fromYear"
              label={plans.fromYear}
              read={typedYear}
              inputMode="numeric"
            />
            <FieldText
              of={plan}
              name="untilYear"
              label={plans.untilYear}
              read={typedYear}
              inputMode="numeric"
            />
            <FieldChoice of={plan} name="state" label={plans.state} names={domain.planStates} />
            <FieldText of={plan} name="address" label={plans.address} read={typedAddress} inputMode="url" />
          </div>
        </>
      )}
    </ItemList>
  );
}
