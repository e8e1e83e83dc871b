import { Copy } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatMomentDay } from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import type { SharedPractice } from '#shared/subscription/shared-collection-schema.ts';
import { fieldsOfShared, sharedChanges } from '#shared/subscription/shared-fields.ts';
import type { SubscribedPractice } from '#shared/subscription/subscribed-schema.ts';
import { Button } from '../parts/Button.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldChanges } from '../practice/FieldChanges.tsx';
import { FieldValue } from '../practice/FieldValue.tsx';

/** Props of a practice of a subscribed collection. */
export type SubscribedRowProps = {
  /** The practice. */
  row: SubscribedPractice;
  /** The address of the own practice of the same page, when there is one. */
  ownAddress: string | undefined;
  /** Whether it is chosen. */
  isChosen: boolean;
  /** Called to choose it, or not any more. */
  onChoose: () => void;
  /** Called to copy it. */
  onCopy: () => void;
};

/** A practice of a subscribed collection: its name, what has become of it, what it says, and copying it. */
export function SubscribedRow({ row, ownAddress, isChosen, onChoose, onCopy }: SubscribedRowProps) {
  const { language, words } = useWording();
  const text = words.subscription.open;
  const { practice, withdrawnAt, state } = row;
  const title = chooseText(practice.title, language);
  const isGone = withdrawnAt !== undefined;
  const fields = fieldsOfShared(practice, language);
  return (
    <li class={`subscribed-row ${isGone ? 'subscribed-gone' : ''}`}>
      {isGone ? (
        <span />
      ) : (
        <input type="checkbox" aria-label={text.choose(title.text)} checked={isChosen} onChange={onChoose} />
      )}
      <div class="subscribed-what">
        <p>
          <span class="subscribed-title" lang={title.language}>
            {title.text}
          </span>{' '}
          {(state === 'new' || state === 'changed') && <span class="badge">{text.states[state]}</span>}
          {isGone && <span class="badge">{text.withdrawnOn(formatMomentDay(withdrawnAt, language))}</span>}
        </p>
        <p class="meta">
          {[words.practiceKinds[fields.kind], fields.locality].filter(Boolean).join(' · ')}
          {' · '}
          <OutsideLink address={practice.source.address} />
          {ownAddress && (
            <>
              {' · '}
              <a href={ownAddress}>{text.inLibrary}</a>
            </>
          )}
        </p>
        <Changes row={row} />
        <Opening label={text.showPractice} about={title.text}>
          {() => <SharedFields shared={practice} />}
        </Opening>
      </div>
      {!isGone && <Button look="icon" drawing={Copy} label={`${text.copy}: ${title.text}`} onUse={onCopy} />}
    </li>
  );
}

/** Which fields of a practice say something else than when a person last looked, and what they said. */
function Changes({ row }: Pick<SubscribedRowProps, 'row'>) {
  const { language, words } = useWording();
  const text = words.subscription.open;
  if (row.state !== 'changed' || row.before === undefined) return null;
  const before = fieldsOfShared(row.before.practice, language);
  const now = fieldsOfShared(row.practice, language);
  const changes = sharedChanges(row.before.practice, row.practice, language);
  if (changes.length === 0) return null;
  return (
    <>
      <p>{text.changedFields(changes.map(({ name }) => words.fields[name].toLowerCase()).join(', '))}</p>
      <Opening label={text.showChanges} about={now.title}>
        {() => <FieldChanges changes={changes} before={before} now={now} />}
      </Opening>
    </>
  );
}

/** The fields of a shared practice, in the order of the card. */
export function SharedFields({
  shared,
}: {
  /** The practice. */
  shared: SharedPractice;
}) {
  const { language, words } = useWording();
  const { attribution, source } = shared;
  const fields = fieldsOfShared(shared, language);
  const names = FIELD_ORDER.filter((name) => name !== 'title' && fields[name] !== undefined);
  return (
    <>
      <dl class="shared-fields">
        {names.map((name) => (
          <div key={name}>
            <dt class="field-label">{words.fields[name]}</dt>
            <dd>
              <FieldValue fields={fields} name={name} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="meta">
        {words.subscription.open.source}: <OutsideLink address={source.address} text={source.address} />
      </p>
      {attribution && <p class="meta">{attribution}</p>}
    </>
  );
}

/** Something that is drawn only once a person opens it. */
export function Opening({
  label,
  about,
  children,
}: {
  /** What opens. */
  label: string;
  /** Of what, for those who hear it. */
  about: string;
  /** Draws it. */
  children: () => ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="opening" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {label}
        <span class="unseen">{`: ${about}`}</span>
      </summary>
      {isOpen && children()}
    </details>
  );
}
