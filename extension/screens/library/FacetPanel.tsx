import { useEffect, useRef } from 'preact/hooks';
import { FACETS, type Facet } from '#shared/find/facets.ts';
import type { FacetCounts } from '#shared/find/find-answer.ts';
import { type FindQuery, withChoice } from '#shared/find/find-query.ts';
import type { FacetOpenness } from '../../models/facet-openness.ts';
import type { FindModel } from '../../models/find-model.ts';
import { useWording } from '../parts/wording.ts';
import { FacetDays } from './FacetDays.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import type { CollectionNames } from './facet-names.ts';

/** Props of what the list can be narrowed by. */
export type FacetPanelProps = {
  /** What is looked for and the counts. */
  find: FindModel;
  /** Which facets are open. */
  openness: FacetOpenness;
  /** Names of collections. */
  collectionNames: CollectionNames;
  /** The address of where our municipality is chosen. */
  oursAddress: string;
  /** Called with what is looked for from now on. */
  onQuery: (query: FindQuery) => void;
};

/**
 * Every facet in which something can be chosen. One that has been shown stays while the panel is there, so that
 * nothing moves away under the pointer when the counts change.
 */
export function FacetPanel({ find, openness, collectionNames, oursAddress, onQuery }: FacetPanelProps) {
  const { words } = useWording();
  const seen = useRef(new Set<Facet>());
  const query = find.query.value;
  const facets = find.facets.value;
  const needsOurs = find.ours.value === undefined;
  const shown = FACETS.filter(
    (facet) =>
      seen.current.has(facet) ||
      query.choices[facet] !== undefined ||
      isChoice(facet, facets?.[facet]) ||
      (facet === 'likeness' && needsOurs && find.total.value > 0),
  );
  useEffect(() => {
    if (facets !== undefined) for (const facet of shown) seen.current.add(facet);
  });
  if (facets === undefined) return <FacetSkeleton />;
  return (
    <div class="facets">
      {shown.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          counts={facets[facet] ?? NO_COUNTS}
          chosen={query.choices[facet] ?? []}
          isOpen={openness.open.value.has(facet)}
          collectionNames={collectionNames}
          onOpen={(isOpen) => openness.set(facet, isOpen)}
          onChoose={(value, isChosen) => onQuery(withChoice(find.query.peek(), facet, value, isChosen))}
        >
          {facet === 'likeness' && needsOurs && (
            <p class="meta">
              {words.find.likenessNeeds} <a href={oursAddress}>{words.find.chooseOurs}</a>
            </p>
          )}
        </FacetGroup>
      ))}
      {shown.length > 0 && <FacetDays query={query} onQuery={onQuery} />}
    </div>
  );
}

const NO_COUNTS: FacetCounts = { values: [], more: 0 };

/** A facet is worth showing when it divides what was found; that something is pinned already does. */
const DIVIDING_ALONE: readonly Facet[] = ['pinned', 'has', 'tag', 'collection', 'theme'];

function isChoice(facet: Facet, counts: FacetCounts | undefined): boolean {
  const count = (counts?.values.length ?? 0) + (counts?.more ?? 0);
  return count > (DIVIDING_ALONE.includes(facet) ? 0 : 1);
}

function FacetSkeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
