import type { PlanCounts, PlannedPartner } from '#shared/desk/import/plan-import.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { PlanFrame, StateCell, TakeCell } from '../import/PlanFrame.tsx';
import { useWording } from '../parts/wording.ts';
import type { ImportPlanProps } from './import-props.ts';
import { nameOfValue } from './value-words.ts';

/** The partners that come, each with what becomes of it and a box to leave it out. */
export function PlanTable(props: ImportPlanProps & { counts: PlanCounts }) {
  const { plan, counts } = props;
  const { preview: told, fields } = useWording().words.deskImport;
  return (
    <PlanFrame
      rows={plan.partners}
      counts={counts}
      names={told.counts}
      label={told.table}
      headings={[
        { label: fields.name },
        { label: fields.kind, isWide: true },
        { label: fields.area, isWide: true },
      ]}
    >
      {(planned) => <Row key={planned.incoming.line} {...props} planned={planned} />}
    </PlanFrame>
  );
}

function Row({ partnerImport, chosen, planned }: ImportPlanProps & { planned: PlannedPartner }) {
  const wording = useWording();
  const { words, domain, language } = wording;
  const told = words.deskImport.preview;
  const { incoming, state, fills, commitments } = planned;
  const { line, told: partner } = incoming;
  const name = chooseText(partner.name, language).text;
  const area = partner.area && chooseText(partner.area, language).text;
  const kind = domain.partnerKind[(state === 'new' ? partner.kind : planned.present?.kind) ?? 'association'];
  const filled = [
    ...fills.map((key) => nameOfValue(key, wording)),
    ...(commitments.length > 0 ? [told.commitments(commitments.length)] : []),
  ];
  const isFilled = state !== 'new' && filled.length > 0;
  return (
    <tr>
      <TakeCell
        name={name}
        isTaken={!chosen.left.has(line)}
        onChange={(isTaken) => partnerImport.chooseRow(line, isTaken)}
      />
      <td class="import-number">{line}</td>
      <th scope="row">
        {name}
        <p class="meta import-narrow">{area === undefined ? kind : `${kind} · ${area}`}</p>
      </th>
      <td class="import-wide">{kind}</td>
      <td class="import-wide">{area}</td>
      <StateCell
        state={state}
        name={told.states[state]}
        remarks={isFilled ? [told.filled(filled.join(', '))] : []}
      />
    </tr>
  );
}
