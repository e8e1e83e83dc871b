import { RotateCw } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { FormField } from '../parts/FormField.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording } from '../parts/wording.ts';
import { ContactLine } from './ContactLine.tsx';
import type { PersonsSectionProps } from './PersonsSection.tsx';

/** How many contacts are listed at first, and how many more each time. */
const SHOWN = 100;

/** Every contact of the library: whom is kept, where and until when. */
export function ContactsPage({ keptContacts, addressOf }: PersonsSectionProps) {
  const { words } = useWording();
  const told = words.persons.contacts;
  const id = useId();
  const [limit, setLimit] = useState(SHOWN);
  const reading = keptContacts.reading.value;
  const [all, filtered] = [keptContacts.contacts.value, keptContacts.filtered.value];
  useEffect(() => void keptContacts.read(), [keptContacts]);
  return (
    <>
      <h2 class="section-title" tabIndex={-1}>
        {words.persons.pages.contacts}
      </h2>
      {reading.state === 'working' && all.length === 0 && (
        <TaskProgress label={told.reading} progress={reading.progress} />
      )}
      {reading.state === 'failed' && (
        <Notice tone="warning" text={told.failed}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={() => void keptContacts.read()} />
        </Notice>
      )}
      {reading.state === 'done' && all.length === 0 && <p class="teach">{told.empty}</p>}
      {all.length > 0 && (
        <>
          <p class="teach">{told.intro}</p>
          <FormField id={id} label={told.filter}>
            {(attributes) => (
              <input
                {...attributes}
                type="search"
                autoComplete="off"
                value={keptContacts.filter.value}
                onInput={({ currentTarget }) => {
                  keptContacts.filter.value = currentTarget.value;
                  setLimit(SHOWN);
                }}
              />
            )}
          </FormField>
          <p role="status" class="meta">
            {filtered.length === 0 ? told.none : told.count(filtered.length, all.length)}
          </p>
          <ul class="rows">
            {filtered.slice(0, limit).map((contact) => (
              <li key={`${contact.of}/${contact.id}/${contact.kind}/${contact.index}`} class="persons-row">
                <ContactLine contact={contact} addressOf={addressOf} />
              </li>
            ))}
          </ul>
          {limit < filtered.length && <Button label={told.more} onUse={() => setLimit(limit + SHOWN)} />}
        </>
      )}
    </>
  );
}
