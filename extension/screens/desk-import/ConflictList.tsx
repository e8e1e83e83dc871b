import type { PlannedPartner } from '#shared/desk/import/plan-import.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { ConflictFrame } from '../import/ConflictFrame.tsx';
import { ValueChoice } from '../import/ValueChoice.tsx';
import { useWording } from '../parts/wording.ts';
import type { ImportPlanProps } from './import-props.ts';
import { nameOfValue, wordsOfValue } from './value-words.ts';

/** The partners that the source tells otherwise than the desk, with a choice for each value. */
export function ConflictList(props: ImportPlanProps) {
  const { partnerImport, chosen, plan } = props;
  const told = useWording().words.deskImport;
  const all = plan.partners.filter(({ state }) => state === 'conflict');
  if (all.length === 0) return null;
  return (
    <ConflictFrame
      heading={<h5 class="desk-part-title">{told.conflicts.heading(all.length)}</h5>}
      items={all.filter(({ incoming }) => !chosen.left.has(incoming.line))}
      onChooseAll={(isTaken) => partnerImport.chooseAll(plan, isTaken)}
    >
      {(planned) => <ConflictingPartner key={planned.incoming.line} {...props} planned={planned} />}
    </ConflictFrame>
  );
}

function ConflictingPartner({
  partnerImport,
  chosen,
  planned,
}: ImportPlanProps & { planned: PlannedPartner }) {
  const wording = useWording();
  const { line, told } = planned.incoming;
  const name = chooseText(planned.present?.name ?? told.name, wording.language).text;
  return (
    <li class="import-conflict">
      <p class="import-column-name">{name}</p>
      {planned.conflicts.map(({ key, present, incoming }) => (
        <ValueChoice
          key={key}
          name={name}
          field={nameOfValue(key, wording)}
          present={wordsOfValue(key, present, wording)}
          incoming={wordsOfValue(key, incoming, wording)}
          isTaken={chosen.taken.get(line)?.has(key) ?? false}
          onChoose={(isTaken) => partnerImport.chooseValue(line, key, isTaken)}
        />
      ))}
    </li>
  );
}
