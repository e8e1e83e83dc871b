import { useState } from 'preact/hooks';
import type { PlanCounts, PlannedPartner } from '#shared/desk/import/plan-import.ts';
import { formatNumber } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { Button } from '../parts/Button.tsx';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { useWording } from '../parts/wording.ts';
import type { ImportPlanProps } from './import-props.ts';
import { nameOfValue } from './value-words.ts';

/** How many rows are shown at first, and how many more each time. */
const SHOWN = 50;

const STATES = ['new', 'fills', 'conflict', 'same'] as const;

/** The partners that come, each with what becomes of it and a box to leave it out. */
export function PlanTable(props: ImportPlanProps & { counts: PlanCounts }) {
  const { plan, counts } = props;
  const { words, language } = useWording();
  const told = words.deskImport.preview;
  const [state, setState] = useState<PlannedPartner['state'] | 'all'>('all');
  const [limit, setLimit] = useState(SHOWN);
  if (plan.partners.length === 0) return null;
  const rows = state === 'all' ? plan.partners : plan.partners.filter((each) => each.state === state);
  const named = (label: string, count: number) => `${label} (${formatNumber(count, language)})`;
  return (
    <div class="import-preview">
      <EditedChoice
        label={told.show}
        value={state}
        choices={[
          { value: 'all', label: named(told.all, plan.partners.length) },
          ...STATES.map((value) => ({ value, label: named(told.counts[value], counts[value]) })),
        ]}
        onChoose={(value) => {
          setState(value);
          setLimit(SHOWN);
        }}
      />
      {rows.length === 0 ? <p class="hint">{told.none}</p> : <Rows {...props} rows={rows.slice(0, limit)} />}
      {rows.length > limit && (
        <div class="actions">
          <Button label={told.more(rows.length - limit)} onUse={() => setLimit(limit + SHOWN * 4)} />
        </div>
      )}
    </div>
  );
}

function Rows({ rows, ...props }: ImportPlanProps & { rows: readonly PlannedPartner[] }) {
  const { words } = useWording();
  const { preview: told, fields } = words.deskImport;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section class="import-frame" aria-label={told.table} tabIndex={0}>
      <table class="import-table">
        <thead>
          <tr>
            <th scope="col">{told.take}</th>
            <th scope="col">{told.line}</th>
            <th scope="col">{fields.name}</th>
            <th scope="col" class="import-wide">
              {fields.kind}
            </th>
            <th scope="col" class="import-wide">
              {fields.area}
            </th>
            <th scope="col">{told.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((planned) => (
            <Row key={planned.incoming.line} {...props} planned={planned} />
          ))}
        </tbody>
      </table>
    </section>
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
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`${told.take}: ${name}`}
          checked={!chosen.left.has(line)}
          onChange={({ currentTarget }) => partnerImport.chooseRow(line, currentTarget.checked)}
        />
      </td>
      <td class="import-number">{line}</td>
      <th scope="row">
        {name}
        <p class="meta import-narrow">{area === undefined ? kind : `${kind} · ${area}`}</p>
      </th>
      <td class="import-wide">{kind}</td>
      <td class="import-wide">{area}</td>
      <td>
        <span
          class={`status ${state === 'conflict' ? 'status-warning' : state === 'new' ? 'status-good' : ''}`}
        >
          {told.states[state]}
        </span>
        {state !== 'new' && filled.length > 0 && <p class="meta">{told.filled(filled.join(', '))}</p>}
      </td>
    </tr>
  );
}
