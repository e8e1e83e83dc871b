import { Search } from 'lucide';
import { useEffect, useId } from 'preact/hooks';
import type { TypedPerson } from '#shared/contact/sought-person.ts';
import { formatMomentDay } from '#shared/language/formats.ts';
import type { PersonModel } from '../../models/person-model.ts';
import { Button } from '../parts/Button.tsx';
import { FormField } from '../parts/FormField.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording } from '../parts/wording.ts';
import { FoundPerson } from './FoundPerson.tsx';
import type { PersonsSectionProps } from './PersonsSection.tsx';
import { RemovedPerson } from './RemovedPerson.tsx';
import { recordAddress } from './record-address.ts';

/** One person: found everywhere, saved to a file, removed. */
export function PersonPage(props: PersonsSectionProps) {
  const { person } = props;
  const { words } = useWording();
  const told = words.persons.person;
  const search = person.search.value;
  const removal = person.removal.value;
  useEffect(() => void person.lookForReturned(), [person]);
  return (
    <>
      <h2 class="section-title" tabIndex={-1}>
        {words.persons.pages.person}
      </h2>
      <p class="teach">{told.intro}</p>
      <ReturnedPersons {...props} />
      <PersonForm person={person} />
      <div class="persons-state">
        {search.state === 'working' && (
          <TaskProgress label={told.searching} progress={search.progress} onCancel={person.cancel} />
        )}
        {removal.state === 'working' && (
          <TaskProgress label={told.removing} progress={removal.progress} onCancel={person.cancel} />
        )}
        <p role="status">
          {search.state === 'cancelled' && told.cancelled}
          {search.state === 'done' &&
            (search.result.length === 0 ? told.none : told.found(search.result.length))}
        </p>
      </div>
      {search.state === 'failed' && <Notice tone="warning" text={words.common.trouble[search.failure]} />}
      {removal.state === 'failed' && <Notice tone="warning" text={told.failed} />}
      {removal.state === 'done' && <RemovedPerson person={person} result={removal.result} />}
      {search.state === 'done' && search.result.length > 0 && removal.state !== 'working' && (
        <FoundPerson {...props} />
      )}
    </>
  );
}

/** Someone who was removed before is in the library again. */
function ReturnedPersons({ person, addressOf }: PersonsSectionProps) {
  const { language, words } = useWording();
  const returned = person.returned.value;
  if (returned.length === 0) return null;
  return (
    <Notice tone="warning" text={words.persons.person.returned}>
      <ul class="persons-list">
        {returned.map((each) => {
          const day = formatMomentDay(each.removedAt, language);
          const text = words.persons.person.returnedIn(words.persons.kinds[each.of], each.title, day);
          const address = recordAddress(each, addressOf);
          return (
            <li key={`${each.of}/${each.id}`}>
              {address === undefined ? text : <a href={address}>{text}</a>}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

function PersonForm({ person }: { person: PersonModel }) {
  const { words } = useWording();
  const told = words.persons.person;
  const problem = person.problem.value;
  const isBusy = person.search.value.state === 'working' || person.removal.value.state === 'working';
  return (
    <form
      class="persons-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void person.find();
      }}
    >
      <PersonField person={person} name="name" label={told.name} hint={told.nameHint} />
      <PersonField person={person} name="email" label={told.email} />
      <PersonField person={person} name="phone" label={told.phone} />
      <p class="error" role="alert">
        {problem !== undefined && told.problems[problem]}
      </p>
      <div class="actions">
        <Button look="main" type="submit" drawing={Search} label={told.search} isBusy={isBusy} />
      </div>
    </form>
  );
}

/** What a telephone’s keyboard is to offer. */
const INPUT_MODES = { name: 'text', email: 'email', phone: 'tel' } as const;

function PersonField({
  person,
  name,
  label,
  hint,
}: {
  person: PersonModel;
  name: keyof TypedPerson;
  label: string;
  hint?: string;
}) {
  const id = useId();
  const { problem } = person;
  const isWrong = problem.value === name || (problem.value === 'nothing' && name === 'name');
  return (
    <FormField id={id} label={label} hint={hint}>
      {(attributes) => (
        <input
          {...attributes}
          aria-invalid={isWrong}
          type="text"
          inputMode={INPUT_MODES[name]}
          autoComplete="off"
          value={person.typed.value[name]}
          onInput={({ currentTarget }) => person.type(name, currentTarget.value)}
        />
      )}
    </FormField>
  );
}
