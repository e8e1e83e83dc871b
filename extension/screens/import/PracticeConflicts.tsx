import type { PlannedPractice } from '#shared/import/plan-practices.ts';
import type { PracticeFieldName, PracticeFields } from '#shared/practice/practice-schema.ts';
import { useWording } from '../parts/wording.ts';
import { FieldValue } from '../practice/FieldValue.tsx';
import { ConflictFrame } from './ConflictFrame.tsx';
import type { PracticePlanProps } from './import-props.ts';
import { ValueChoice } from './ValueChoice.tsx';

/** The practices that the source tells otherwise than the library, with a choice for each field. */
export function PracticeConflicts(props: PracticePlanProps) {
  const { practiceImport, chosen, plan } = props;
  const told = useWording().words.import.conflicts;
  const all = plan.practices.filter(({ state }) => state === 'conflict');
  if (all.length === 0) return null;
  return (
    <ConflictFrame
      heading={<h4 class="desk-part-title">{told.heading(all.length)}</h4>}
      items={all.filter(({ incoming }) => !chosen.left.has(incoming.line))}
      onChooseAll={(isTaken) => practiceImport.chooseAll(plan, isTaken)}
    >
      {(planned) => <ConflictingPractice key={planned.incoming.line} {...props} planned={planned} />}
    </ConflictFrame>
  );
}

function ConflictingPractice({
  practiceImport,
  chosen,
  planned,
}: PracticePlanProps & { planned: PlannedPractice }) {
  const { words } = useWording();
  const { incoming, present, conflicts } = planned;
  const { line } = incoming;
  const title = present?.fields.title ?? incoming.fields.title;
  return (
    <li class="import-conflict">
      <p class="import-column-name">{title}</p>
      {conflicts.map((name) => (
        <ValueChoice
          key={name}
          name={title}
          field={words.fields[name]}
          present={present && <ShownValue fields={present.fields} name={name} />}
          incoming={<ShownValue fields={incoming.fields} name={name} />}
          isTaken={chosen.taken.get(line)?.has(name) ?? false}
          onChoose={(isTaken) => practiceImport.chooseValue(line, name, isTaken)}
        />
      ))}
    </li>
  );
}

/** A value as the card shows it; a title without being a heading. */
function ShownValue({ fields, name }: { fields: PracticeFields; name: PracticeFieldName }) {
  return name === 'title' ? <span>{fields.title}</span> : <FieldValue fields={fields} name={name} />;
}
