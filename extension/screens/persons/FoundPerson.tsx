import { Download, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { reportAsJson, reportAsText } from '#shared/contact/person-report.ts';
import { formatMomentDay } from '#shared/language/formats.ts';
import type { FoundRecord, PersonPassage } from '../../database/find-person.ts';
import { type Certainty, choiceKey } from '../../models/person-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import type { PersonsSectionProps } from './PersonsSection.tsx';
import { RemovalQuestion } from './RemovalQuestion.tsx';
import { recordAddress } from './record-address.ts';

/** How many records are listed at first, and how many more each time. */
const SHOWN = 50;
/** How many passages of a record are shown at first. */
const SHOWN_PASSAGES = 2;

/** What was found of a person: to save, to choose, to remove. */
export function FoundPerson(props: PersonsSectionProps) {
  const { person } = props;
  const wording = useWording();
  const { words } = wording;
  const told = words.persons.person;
  const [limit, setLimit] = useState(SHOWN);
  const found = person.found.value;
  const { length } = person.choices.value;
  const save = (type: 'txt' | 'json') => {
    const { head, records } = reportOf(found, person.person.value, wording);
    const text = type === 'txt' ? reportAsText(head, records) : reportAsJson(head, records);
    person.save(`${told.reportFile}.${type}`, text, type === 'txt' ? 'text/plain' : 'application/json');
  };
  return (
    <>
      <div class="actions persons-acts">
        <Button
          look="main"
          drawing={Trash2}
          label={told.remove(length)}
          isBusy={length === 0}
          onUse={() => person.ask(true)}
        />
        <Button drawing={Download} label={told.saveText} onUse={() => save('txt')} />
        <Button drawing={Download} label={told.saveJson} onUse={() => save('json')} />
        {length === 0 && <span class="hint">{told.chooseFirst}</span>}
      </div>
      <ul class="rows persons-found">
        {found.slice(0, limit).map((record) => (
          <FoundRow key={`${record.of}/${record.id}`} record={record} {...props} />
        ))}
      </ul>
      {limit < found.length && (
        <Button label={words.persons.contacts.more} onUse={() => setLimit(limit + SHOWN)} />
      )}
      <RemovalQuestion
        isOpen={person.isAsking.value}
        question={told.question(length)}
        more={told.explain}
        onYes={() => void person.remove(words.contacts.masks)}
        onNo={() => person.ask(false)}
      />
    </>
  );
}

function FoundRow({ record, addressOf, ...props }: PersonsSectionProps & { record: FoundRecord }) {
  const { language, words } = useWording();
  const kind = words.persons.kinds[record.of];
  const title = record.of === 'settings' || record.title === '' ? kind : record.title;
  const address = recordAddress(record, addressOf);
  return (
    <li class="persons-row">
      <p class="persons-title">
        {address === undefined ? <strong>{title}</strong> : <a href={address}>{title}</a>}{' '}
        <span class="meta">
          {[
            title === kind ? '' : kind,
            record.sent === undefined ? '' : formatMomentDay(record.sent.at, language),
            record.isDeleted ? words.persons.person.inTrash : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <FoundHits {...props} record={record} title={title} certainty="sure" />
      <FoundHits {...props} record={record} title={title} certainty="likely" />
    </li>
  );
}

function FoundHits({
  person,
  record,
  title,
  certainty,
}: Pick<PersonsSectionProps, 'person'> & { record: FoundRecord; title: string; certainty: Certainty }) {
  const { words } = useWording();
  const told = words.persons.person;
  const passages = record[certainty];
  if (passages.length === 0) return null;
  const reasons = [
    ...new Set(passages.flatMap(({ reason }) => (reason === undefined ? [] : [told.reasons[reason]]))),
  ];
  const label =
    certainty === 'sure' ? told.sure(passages.length) : told.likely(passages.length, reasons.join(', '));
  const rest = passages.length - SHOWN_PASSAGES;
  return (
    <div class="persons-hits">
      <label class="persons-choice">
        <input
          type="checkbox"
          checked={person.chosen.value.has(choiceKey(record, certainty))}
          onChange={({ currentTarget }) => person.choose(record, certainty, currentTarget.checked)}
        />
        <span>
          {label}
          <span class="unseen">{`: ${title}`}</span>
        </span>
      </label>
      <Passages passages={passages.slice(0, SHOWN_PASSAGES)} />
      {rest > 0 && (
        <details class="persons-more">
          <summary>{told.morePassages(rest)}</summary>
          <Passages passages={passages.slice(SHOWN_PASSAGES)} />
        </details>
      )}
    </div>
  );
}

function Passages({ passages }: { passages: readonly PersonPassage[] }) {
  const { words } = useWording();
  return (
    <ul class="plain-list persons-passages">
      {passages.map(({ where, before, hit, after }, index) => (
        <li key={index}>
          <span class="meta">{words.persons.parts[where]}</span> {before}
          <mark>{hit}</mark>
          {after}
        </li>
      ))}
    </ul>
  );
}

function reportOf(
  found: readonly FoundRecord[],
  person: PersonsSectionProps['person']['person']['value'],
  { words }: Wording,
) {
  const { kinds, parts, person: told } = words.persons;
  const passage =
    (isSure: boolean) =>
    ({ where, before, hit, after }: PersonPassage) => {
      return { where: parts[where], text: `${before}${hit}${after}`, isSure };
    };
  return {
    head: {
      heading: told.report,
      person: [...(person?.names ?? []), ...(person?.emails ?? []), ...(person?.phones ?? [])],
      madeAt: new Date().toISOString(),
      likely: told.maybe,
    },
    records: found.map(({ of, title, isDeleted, sure, likely }) => ({
      kind: kinds[of],
      title,
      remark: isDeleted ? told.inTrash : '',
      passages: [...sure.map(passage(true)), ...likely.map(passage(false))],
    })),
  };
}
