import { CalendarPlus, RotateCw, Trash2 } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import { RETENTION_MONTHS } from '#shared/contact/contact-retention.ts';
import { contactKey } from '../../models/kept-contacts-model.ts';
import { Button } from '../parts/Button.tsx';
import { FormField } from '../parts/FormField.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording } from '../parts/wording.ts';
import { ContactLine, contactName } from './ContactLine.tsx';
import type { PersonsSectionProps } from './PersonsSection.tsx';
import { RemovalQuestion } from './RemovalQuestion.tsx';

/** How many contacts are listed at first, and how many more each time. */
const SHOWN = 100;
/** For how many months chosen contacts are kept on. */
const KEPT_ON = 12;

/** How long contacts are kept: the library’s rule, and those whose last day has passed. */
export function RetentionPage(props: PersonsSectionProps) {
  const { keptContacts } = props;
  const { words } = useWording();
  const told = words.persons.retention;
  const reading = keptContacts.reading.value;
  const removal = keptContacts.removal.value;
  const done = keptContacts.done.value;
  useEffect(() => void keptContacts.read(), [keptContacts]);
  return (
    <>
      <h2 class="section-title" tabIndex={-1}>
        {words.persons.pages.retention}
      </h2>
      <p class="teach">{told.intro}</p>
      <RetentionRule {...props} />
      <div class="persons-state">
        {removal.state === 'working' && (
          <TaskProgress label={told.removing} progress={removal.progress} onCancel={keptContacts.cancel} />
        )}
        <p role="status">
          {done && (done.what === 'removed' ? told.removed(done.count) : told.kept(done.count))}
        </p>
      </div>
      {keptContacts.hasFailed.value && (
        <p class="error" role="alert">
          {words.common.cannotWrite}
        </p>
      )}
      {reading.state === 'failed' && (
        <Notice tone="warning" text={words.persons.contacts.failed}>
          <Button drawing={RotateCw} label={words.common.tryAgain} onUse={() => void keptContacts.read()} />
        </Notice>
      )}
      {removal.state !== 'working' && <DueContacts {...props} />}
    </>
  );
}

function RetentionRule({ keptContacts }: PersonsSectionProps) {
  const { words } = useWording();
  const told = words.persons.retention;
  const id = useId();
  const { months } = keptContacts.retention.value;
  return (
    <FormField id={id} label={told.rule} hint={told.ruleHint} width="short">
      {(attributes) => (
        <select
          {...attributes}
          value={months ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void keptContacts.setRetention({ months: value === '' ? null : Number(value) })
          }
        >
          {RETENTION_MONTHS.map((count) => (
            <option key={count} value={count}>
              {told.months(count)}
            </option>
          ))}
          <option value="">{told.noEnd}</option>
        </select>
      )}
    </FormField>
  );
}

function DueContacts({ keptContacts, addressOf }: PersonsSectionProps) {
  const wording = useWording();
  const { words } = wording;
  const told = words.persons.retention;
  const [limit, setLimit] = useState(SHOWN);
  const due = keptContacts.due.value;
  const { length } = keptContacts.chosenDue.value;
  if (due.length === 0) {
    return keptContacts.reading.value.state === 'done' ? <p class="persons-part">{told.nothingDue}</p> : null;
  }
  return (
    <section class="persons-part" aria-labelledby="persons-due">
      <h3 id="persons-due" class="section-heading">
        {told.due(due.length)}
      </h3>
      <div class="actions persons-acts">
        <label class="persons-choice">
          <input
            type="checkbox"
            checked={length === due.length}
            onChange={({ currentTarget }) => keptContacts.choose(due, currentTarget.checked)}
          />
          <span>{told.all}</span>
        </label>
        <Button
          drawing={CalendarPlus}
          label={told.keepOn(KEPT_ON)}
          isBusy={length === 0}
          onUse={() => void keptContacts.keepOn(KEPT_ON)}
        />
        <Button
          look="main"
          drawing={Trash2}
          label={told.remove(length)}
          isBusy={length === 0}
          onUse={() => keptContacts.ask(true)}
        />
      </div>
      <ul class="rows">
        {due.slice(0, limit).map((contact) => (
          <li key={contactKey(contact)} class="persons-row persons-due">
            <input
              type="checkbox"
              aria-label={contactName(contact, wording)}
              checked={keptContacts.chosen.value.has(contactKey(contact))}
              onChange={({ currentTarget }) => keptContacts.choose([contact], currentTarget.checked)}
            />
            <div>
              <ContactLine contact={contact} addressOf={addressOf} />
            </div>
          </li>
        ))}
      </ul>
      {limit < due.length && (
        <Button label={words.persons.contacts.more} onUse={() => setLimit(limit + SHOWN)} />
      )}
      <RemovalQuestion
        isOpen={keptContacts.isAsking.value}
        question={told.sure(length)}
        onYes={() => void keptContacts.remove(words.contacts.masks)}
        onNo={() => keptContacts.ask(false)}
      />
    </section>
  );
}
