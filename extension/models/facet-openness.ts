import { computed, createModel, signal } from '@preact/signals';
import { z } from 'zod/mini';
import { FACETS, type Facet, facetSchema } from '#shared/find/facets.ts';

/** The facets that are open before a person has opened or closed any: those that most searches are narrowed by. */
const OPEN_AT_FIRST: ReadonlySet<Facet> = new Set([
  'kind',
  'municipality',
  'topic',
  'status',
  'tag',
  'pinned',
]);

/** The name it is kept under. */
const KEPT_AS = 'hyvan-kierre-facets';

const keptSchema = z.partialRecord(facetSchema, z.boolean());

/** Which facets a person has opened and closed. It is kept while the tab is open, over reloads too. */
export const FacetOpenness = createModel((store: Pick<Storage, 'getItem' | 'setItem'>) => {
  const chosen = signal(keptIn(store));
  return {
    /** The facets that are open. A signal and no question: what a model's methods read is not followed by the screen. */
    open: computed<ReadonlySet<Facet>>(
      () => new Set(FACETS.filter((facet) => chosen.value[facet] ?? OPEN_AT_FIRST.has(facet))),
    ),
    /** Opens or closes a facet. */
    set(facet: Facet, isOpen: boolean): void {
      chosen.value = { ...chosen.value, [facet]: isOpen };
      try {
        store.setItem(KEPT_AS, JSON.stringify(chosen.value));
      } catch {
        // A store that is full or shut costs this only its life over a reload.
      }
    },
  };
});
/** Which facets a person has opened and closed. */
export type FacetOpenness = InstanceType<typeof FacetOpenness>;

function keptIn(store: Pick<Storage, 'getItem'>): Partial<Record<Facet, boolean>> {
  try {
    return keptSchema.safeParse(JSON.parse(store.getItem(KEPT_AS) ?? '{}')).data ?? {};
  } catch {
    return {};
  }
}
