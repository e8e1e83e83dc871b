import type { PlannedPractice, PracticePlanCounts } from '#shared/import/plan-practices.ts';
import { municipalityName } from '../../models/field-draft.ts';
import { useWording } from '../parts/wording.ts';
import type { PracticePlanProps } from './import-props.ts';
import { PlanFrame, StateCell, TakeCell } from './PlanFrame.tsx';

/** The practices that come, each with what becomes of it and a box to leave it out. */
export function PracticePlanTable(props: PracticePlanProps & { counts: PracticePlanCounts }) {
  const { plan, counts } = props;
  const { words } = useWording();
  const { preview: told, fields: further } = words.import;
  return (
    <PlanFrame
      rows={plan.practices}
      counts={counts}
      names={words.deskImport.preview.counts}
      label={told.table}
      headings={[
        { label: words.fields.title },
        { label: words.fields.kind, isWide: true },
        { label: further.address, isWide: true },
      ]}
    >
      {(planned) => <Row key={planned.incoming.line} {...props} planned={planned} />}
    </PlanFrame>
  );
}

function Row({ practiceImport, chosen, planned }: PracticePlanProps & { planned: PlannedPractice }) {
  const { words, language } = useWording();
  const told = words.deskImport.preview;
  const { incoming, state, present } = planned;
  const { line, fields, address } = incoming;
  const place = municipalityName(fields.municipalityCode, language);
  const kind = words.practiceKinds[(incoming.isKindTold ? undefined : present?.fields.kind) ?? fields.kind];
  const host = address === undefined ? '' : new URL(address).host.replace(/^www\./, '');
  return (
    <tr>
      <TakeCell
        name={fields.title}
        isTaken={!chosen.left.has(line)}
        onChange={(isTaken) => practiceImport.chooseRecord(line, isTaken)}
      />
      <td class="import-number">{line}</td>
      <th scope="row">
        {fields.title}
        {place && <p class="meta">{place}</p>}
        <p class="meta import-narrow">{[kind, host].filter(Boolean).join(' · ')}</p>
      </th>
      <td class="import-wide">{kind}</td>
      <td class="import-wide">{host}</td>
      <StateCell state={state} name={told.states[state]} remarks={useRemarks(planned)} />
    </tr>
  );
}

/** What is filled and what differs, by name. */
function useRemarks({ state, fills, conflicts, adds }: PlannedPractice): string[] {
  const { words } = useWording();
  const further = words.import.fields;
  if (state === 'new') return [];
  const filled = [
    ...fills.map((name) => words.fields[name]),
    ...(adds.address ? [further.address] : []),
    ...(adds.tags.length > 0 ? [further.tags] : []),
    ...(adds.collections.length > 0 ? [further.collections] : []),
    ...(adds.notes.length > 0 ? [further.note] : []),
  ];
  const differing = conflicts.map((name) => words.fields[name]);
  return [
    ...(filled.length > 0 ? [words.deskImport.preview.filled(filled.join(', '))] : []),
    ...(differing.length > 0 ? [words.import.preview.differs(differing.join(', '))] : []),
  ];
}
