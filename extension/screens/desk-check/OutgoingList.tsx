import { useId, useMemo, useState } from 'preact/hooks';
import {
  isTechnical,
  type OutgoingGroup,
  outgoingFields,
  outgoingSearch,
} from '#shared/desk/check/outgoing-fields.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { fieldWords } from './place-words.ts';
import { valueWords } from './value-words.ts';

/** How many records are listed at first, and how many more each time. */
const SHOWN = 50;

/** Every field that would go out, to be read through and searched. The list is made when it is opened. */
export function OutgoingList({ publication }: { publication: Publication }) {
  const { outgoing } = useWording().words.deskCheck;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="outgoing" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{outgoing.open}</summary>
      {isOpen && <OutgoingSearch publication={publication} />}
    </details>
  );
}

function OutgoingSearch({ publication }: { publication: Publication }) {
  const { words } = useWording();
  const { outgoing, more } = words.deskCheck;
  const id = useId();
  const [searched, setSearched] = useState('');
  const [isAll, setAll] = useState(false);
  const [limit, setLimit] = useState(SHOWN);
  const groups = useMemo(() => outgoingFields(publication), [publication]);
  const search = useMemo(() => outgoingSearch(isAll ? groups : withoutTechnical(groups)), [groups, isAll]);
  const found = useMemo(() => search(searched), [search, searched]);
  const fieldCount = found.reduce((sum, { fields }) => sum + fields.length, 0);
  return (
    <>
      <div class="outgoing-search">
        <label class="control-label" for={id}>
          {outgoing.search}
        </label>
        <input
          id={id}
          class="control"
          type="search"
          autoComplete="off"
          value={searched}
          onInput={({ currentTarget }) => {
            setSearched(currentTarget.value);
            setLimit(SHOWN);
          }}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={isAll}
            onChange={({ currentTarget }) => setAll(currentTarget.checked)}
          />
          {outgoing.technical}
        </label>
      </div>
      <p class="meta" role="status">
        {found.length === 0 ? outgoing.nothing : outgoing.found(found.length, fieldCount)}
      </p>
      {found.slice(0, limit).map((group) => (
        <OutgoingFields key={`${group.what} ${group.id}`} group={group} publication={publication} />
      ))}
      {found.length > limit && (
        <Button look="quiet" label={more(found.length - limit)} onUse={() => setLimit(limit + SHOWN)} />
      )}
    </>
  );
}

function OutgoingFields({ group, publication }: { group: OutgoingGroup; publication: Publication }) {
  const wording = useWording();
  const { language, words, domain } = wording;
  const name = chooseText(group.name, language);
  return (
    <section class="outgoing-group">
      <h5 class="outgoing-name">
        <span class="meta">{words.deskCheck.outgoing.groups[group.what]}</span>{' '}
        <span lang={name.language}>{name.text}</span>
      </h5>
      <dl class="outgoing-fields">
        {group.fields.map((field) => (
          <div key={[...field.path, field.language].join('.')}>
            <dt>
              {fieldWords(field.path, {}, wording)}
              {field.language && ` (${domain.languageNames[field.language]})`}
            </dt>
            <dd lang={field.language}>{valueWords(field, publication, wording)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function withoutTechnical(groups: readonly OutgoingGroup[]): OutgoingGroup[] {
  return groups.map((group) => ({ ...group, fields: group.fields.filter((field) => !isTechnical(field)) }));
}
