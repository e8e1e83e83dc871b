import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Facet } from '#shared/find/facets.ts';
import type { FacetCount, FacetCounts } from '#shared/find/find-answer.ts';
import { formatNumber } from '#shared/language/formats.ts';
import { foldText } from '#shared/partner/fold-text.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { type CollectionNames, facetValueName } from './facet-names.ts';

/** How many values are listed before more are asked for, and then at a time. */
const FIRST_VALUES = 6;
const MORE_VALUES = 40;

/** From how many values on a box to filter them is offered. */
const LONG = 12;

/** Props of one facet. */
export type FacetGroupProps = {
  /** The facet. */
  facet: Facet;
  /** Its values and how many practices have each, the most frequent first. */
  counts: FacetCounts;
  /** Its chosen values. */
  chosen: readonly string[];
  /** Whether its values are shown. */
  isOpen: boolean;
  /** Names of collections. */
  collectionNames: CollectionNames;
  /** Called when it is opened or closed. */
  onOpen: (isOpen: boolean) => void;
  /** Called when a value is chosen, or not chosen any more. */
  onChoose: (value: string, isChosen: boolean) => void;
  /** What is said before its values. */
  children?: ComponentChildren;
};

/** One facet: its name opens and closes its values, each with a box and a count. */
export function FacetGroup(props: FacetGroupProps) {
  const { facet, counts, chosen, isOpen, onOpen, children } = props;
  const { words } = useWording();
  const name = words.find.facetNames[facet];
  return (
    <details class="facet" open={isOpen} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary>
        {name}
        {chosen.length > 0 && !isOpen && <span class="facet-chosen">{` (${chosen.length})`}</span>}
      </summary>
      {isOpen && (
        <fieldset>
          <legend class="unseen">{name}</legend>
          {children}
          {counts.values.length > 0 && <FacetValues {...props} name={name} />}
          {counts.values.length === 0 && !children && <p class="meta">{words.find.noValues}</p>}
        </fieldset>
      )}
    </details>
  );
}

function FacetValues({
  facet,
  name,
  counts,
  chosen,
  collectionNames,
  onChoose,
}: FacetGroupProps & { name: string }) {
  const wording = useWording();
  const { find } = wording.words;
  const [limit, setLimit] = useState(FIRST_VALUES);
  const [typed, setTyped] = useState('');
  const named = counts.values.map((each) => ({
    ...each,
    name: facetValueName(facet, each.value, wording, collectionNames),
  }));
  const wanted = foldText(typed.trim());
  const met = wanted === '' ? named : named.filter((each) => foldText(each.name).includes(wanted));
  const most = wanted === '' ? limit : Math.max(limit, MORE_VALUES);
  const listed = met.filter(({ value }, place) => place < most || chosen.includes(value));
  const isLong = named.length > LONG;
  return (
    <>
      {isLong && <ValueFilter label={find.filterValues(name)} typed={typed} onType={setTyped} />}
      <ul class="facet-values">
        {listed.map((each) => (
          <FacetValue
            key={each.value}
            {...each}
            isChosen={chosen.includes(each.value)}
            onChoose={(isChosen) => onChoose(each.value, isChosen)}
          />
        ))}
      </ul>
      {met.length === 0 && <p class="meta">{find.noValues}</p>}
      {met.length > listed.length ? (
        <Button
          look="quiet"
          label={find.moreValues}
          about={name}
          onUse={() => setLimit(most + MORE_VALUES)}
        />
      ) : (
        <>
          {counts.more > 0 && <p class="meta">{find.valuesLeft(counts.more)}</p>}
          {limit > FIRST_VALUES && wanted === '' && (
            <Button look="quiet" label={find.fewerValues} about={name} onUse={() => setLimit(FIRST_VALUES)} />
          )}
        </>
      )}
    </>
  );
}

function FacetValue({
  name,
  count,
  isChosen,
  onChoose,
}: FacetCount & { name: string; isChosen: boolean; onChoose: (isChosen: boolean) => void }) {
  const { language, words } = useWording();
  return (
    <li>
      <label class="facet-value">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <span class="facet-name">{name}</span>
        <span class="facet-count" aria-hidden="true">
          {formatNumber(count, language)}
        </span>
        <span class="unseen">{`, ${words.find.valueCount(count)}`}</span>
      </label>
    </li>
  );
}

function ValueFilter({
  label,
  typed,
  onType,
}: {
  label: string;
  typed: string;
  onType: (typed: string) => void;
}) {
  const id = useId();
  return (
    <>
      <label class="unseen" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="control facet-filter"
        type="text"
        autoComplete="off"
        placeholder={label}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </>
  );
}
