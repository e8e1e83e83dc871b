import { useId, useState } from 'preact/hooks';
import type { PlannedPartner, ValueConflict } from '#shared/desk/import/plan-import.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import type { ImportPlanProps } from './import-props.ts';
import { nameOfValue, wordsOfValue } from './value-words.ts';

/** How many partners are listed at first, and how many more each time. */
const SHOWN = 20;

/** The partners that the source tells otherwise than the desk, with a choice for each value. */
export function ConflictList(props: ImportPlanProps) {
  const { partnerImport, chosen, plan } = props;
  const told = useWording().words.deskImport;
  const [limit, setLimit] = useState(SHOWN);
  const all = plan.partners.filter(({ state }) => state === 'conflict');
  if (all.length === 0) return null;
  const taken = all.filter(({ incoming }) => !chosen.left.has(incoming.line));
  return (
    <section class="import-conflicts">
      <h5 class="desk-part-title">{told.conflicts.heading(all.length)}</h5>
      <p class="hint">{told.conflicts.hint}</p>
      <div class="actions">
        <Button label={told.conflicts.keepAll} onUse={() => partnerImport.chooseAll(plan, false)} />
        <Button label={told.conflicts.takeAll} onUse={() => partnerImport.chooseAll(plan, true)} />
      </div>
      <ul class="rows">
        {taken.slice(0, limit).map((planned) => (
          <ConflictingPartner key={planned.incoming.line} {...props} planned={planned} />
        ))}
      </ul>
      {taken.length > limit && (
        <div class="actions">
          <Button label={told.showMore(taken.length - limit)} onUse={() => setLimit(limit + SHOWN)} />
        </div>
      )}
    </section>
  );
}

function ConflictingPartner({ planned, ...props }: ImportPlanProps & { planned: PlannedPartner }) {
  const { language } = useWording();
  const name = chooseText(planned.present?.name ?? planned.incoming.told.name, language).text;
  return (
    <li class="import-conflict">
      <p class="import-column-name">{name}</p>
      {planned.conflicts.map((conflict) => (
        <ValueChoice
          key={conflict.key}
          {...props}
          conflict={conflict}
          name={name}
          line={planned.incoming.line}
        />
      ))}
    </li>
  );
}

type ValueChoiceProps = ImportPlanProps & { conflict: ValueConflict; name: string; line: number };

function ValueChoice({ partnerImport, chosen, conflict, name, line }: ValueChoiceProps) {
  const wording = useWording();
  const told = wording.words.deskImport.conflicts;
  const id = useId();
  const { key, present, incoming } = conflict;
  const isTaken = chosen.taken.get(line)?.has(key) ?? false;
  const field = nameOfValue(key, wording);
  return (
    <fieldset class="import-choice">
      <legend>
        <span class="unseen">{told.choice(name, field)}</span>
        <span aria-hidden="true">{field}</span>
      </legend>
      {[
        { takes: false, label: told.present, value: present },
        { takes: true, label: told.incoming, value: incoming },
      ].map(({ takes, label, value }) => (
        <label key={label} class="import-value">
          <input
            type="radio"
            name={id}
            checked={isTaken === takes}
            onChange={() => partnerImport.chooseValue(line, key, takes)}
          />
          <span>
            <span class="meta">{`${label} `}</span>
            {wordsOfValue(key, value, wording)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
