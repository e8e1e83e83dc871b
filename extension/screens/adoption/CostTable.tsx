import { useRef } from 'preact/hooks';
import { costTotals } from '#shared/adoption/adoption-rows.ts';
import { formatEuros } from '#shared/language/formats.ts';
import { editAt } from '../../models/adoption-edit-model.ts';
import { useWording } from '../parts/wording.ts';
import type { AdoptionPartsProps } from './adoption-parts-props.ts';
import { PartEditor } from './PartEditor.tsx';
import { RowActions } from './RowActions.tsx';
import { RowAdder } from './RowAdder.tsx';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';

/** What an adoption costs, once and yearly, with the totals below. */
export function CostTable(props: AdoptionPartsProps) {
  const { page } = useWording().words.adoption;
  const heading = useRef<HTMLHeadingElement>(null);
  const { listed, edits } = props;
  const { costs } = listed.adoption;
  useFocusAfterRemoval(costs.length, heading);
  return (
    <section class="adoption-part">
      <h3 class="section-heading" ref={heading} tabIndex={-1}>
        {page.costs}
      </h3>
      {costs.length > 0 && <Costs {...props} />}
      <RowAdder listed={listed} edits={edits} part="cost" label={page.addCost} />
    </section>
  );
}

function Costs({ listed, model, edits }: AdoptionPartsProps) {
  const { language, words } = useWording();
  const { page, labels, rhythms } = words.adoption;
  const { id: adoptionId, costs } = listed.adoption;
  const totals = costTotals(costs);
  return (
    <table class="costs">
      <thead>
        <tr>
          <th scope="col">{labels.cost}</th>
          <th scope="col">{labels.rhythm}</th>
          <th scope="col" class="sum">
            {labels.euros}
          </th>
          <th scope="col" class="cost-actions">
            <span class="unseen">{page.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {costs.map((cost) => {
          const edit = editAt(edits, { adoptionId, part: 'cost', rowId: cost.id });
          if (edit) {
            return (
              <tr key={cost.id}>
                <td colSpan={4}>
                  <PartEditor edit={edit} edits={edits} name={cost.text} />
                </td>
              </tr>
            );
          }
          return (
            <tr key={cost.id}>
              <th scope="row">{cost.text}</th>
              <td>{rhythms[cost.rhythm]}</td>
              <td class="sum">{formatEuros(cost.euros, language)}</td>
              <td class="cost-actions">
                <RowActions
                  text={cost.text}
                  onEdit={() => edits.begin(listed, 'cost', language, { rowId: cost.id })}
                  onRemove={() => void model.removeRow('costs', cost.id)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        {totals.once > 0 && <Total label={page.totalOnce} euros={totals.once} />}
        {totals.yearly > 0 && <Total label={page.totalYearly} euros={totals.yearly} />}
      </tfoot>
    </table>
  );
}

function Total({ label, euros }: { label: string; euros: number }) {
  const { language } = useWording();
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      <td class="sum">{formatEuros(euros, language)}</td>
      <td class="cost-actions" />
    </tr>
  );
}
