import { X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '#shared/components/Icon.tsx';
import { FACETS } from '#shared/find/facets.ts';
import { type FindQuery, hasChoices, withChoice, withoutChoices } from '#shared/find/find-query.ts';
import { formatDay } from '#shared/language/formats.ts';
import { Button } from '../parts/Button.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { type CollectionNames, facetValueName } from './facet-names.ts';
import { moveInList } from './move-in-list.ts';

/** Props of the choices in force. */
export type ChosenFacetsProps = {
  /** What is looked for. */
  query: FindQuery;
  /** Names of collections. */
  collectionNames: CollectionNames;
  /** Called with what is looked for from now on. */
  onQuery: (query: FindQuery) => void;
};

/** What narrows the list just now, as chips that can be taken away one by one or all at once. */
export function ChosenFacets({ query, collectionNames, onQuery }: ChosenFacetsProps) {
  const wording = useWording();
  const { find } = wording.words;
  const place = useRef<HTMLDivElement>(null);
  const hasTakenAway = useRef(false);
  const count = choicesOf(query, wording, collectionNames).length;
  // The chip that had the focus has gone: the next one, or the list, gets it.
  useLayoutEffect(() => {
    if (!hasTakenAway.current) return;
    hasTakenAway.current = false;
    const chip = place.current?.querySelector<HTMLElement>('button');
    if (chip) chip.focus();
    else moveInList(1);
  }, [count]);
  if (!hasChoices(query)) return null;
  const takeAway = (next: FindQuery) => {
    hasTakenAway.current = true;
    onQuery(next);
  };
  return (
    <div class="chosen-facets" ref={place}>
      <ul class="chosen-list" aria-label={find.chosen}>
        {choicesOf(query, wording, collectionNames).map(({ key, name, without }) => (
          <li key={key}>
            <button
              type="button"
              class="chosen-facet"
              aria-label={find.takeAway(name)}
              onClick={() => takeAway(without)}
            >
              <span>{name}</span>
              <Icon drawing={X} size={12} />
            </button>
          </li>
        ))}
      </ul>
      <Button look="quiet" label={find.takeAllAway} onUse={() => takeAway(withoutChoices(query))} />
    </div>
  );
}

/** A choice in force: its words, and the query without it. */
type Choice = { key: string; name: string; without: FindQuery };

function choicesOf(query: FindQuery, wording: Wording, collectionNames: CollectionNames): Choice[] {
  const { words, language } = wording;
  const ofFacets = FACETS.flatMap((facet) =>
    (query.choices[facet] ?? []).map((value) => ({
      key: `${facet} ${value}`,
      name: facetValueName(facet, value, wording, collectionNames),
      without: withChoice(query, facet, value, false),
    })),
  );
  const { after, before, ...rest } = query;
  const first = after !== undefined && {
    key: 'after',
    name: words.find.afterDay(formatDay(after, language)),
    without: { ...rest, ...(before !== undefined && { before }) },
  };
  const last = before !== undefined && {
    key: 'before',
    name: words.find.beforeDay(formatDay(before, language)),
    without: { ...rest, ...(after !== undefined && { after }) },
  };
  return [...ofFacets, ...[first, last].filter((choice) => choice !== false)];
}
