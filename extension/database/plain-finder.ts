import { FACETS, type Facet, PINNED } from '#shared/find/facets.ts';
import type { FacetCounts } from '#shared/find/find-answer.ts';
import type { FindRequest } from '#shared/find/find-request.ts';
import { divisionsOf } from '#shared/municipality/regions.ts';
import type { Finder } from './finder.ts';
import type { Library } from './library.ts';
import type { PracticeRow } from './practice-row.ts';

/** A finder over the rows of lists alone: plain words, and the facets that a row tells. */
export function plainFinder(library: Pick<Library, 'findPractices'>): Finder {
  const found = async ({ words, choices, sort }: FindRequest) => {
    const { rows } = await library.findPractices(words, { limit: 100_000 });
    const meets = (row: PracticeRow, except?: Facet) =>
      FACETS.every((facet) => {
        const wanted = choices[facet];
        if (facet === except || wanted === undefined) return true;
        return valuesOf(row, facet).some((value) => wanted.includes(value));
      });
    const met = rows.filter((row) => meets(row));
    if (sort === 'title') met.sort((a, b) => a.title.localeCompare(b.title, 'fi'));
    const facets = Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        countsOf(
          rows.filter((row) => meets(row, facet)),
          facet,
          choices[facet],
        ),
      ]),
    );
    return { met, facets };
  };
  return {
    async find(request, { offset, limit }, signal) {
      const { met, facets } = await found(request);
      signal?.throwIfAborted();
      const ids = met.slice(offset, offset + limit).map(({ id }) => id);
      return { ids, total: met.length, facets, problems: [], corrected: [], index: { state: 'ready' } };
    },
    allIds: async (request) => (await found(request)).met.map(({ id }) => id),
    snippets: async () => new Map(),
    watchIndex: (show) => show({ state: 'ready' }),
  };
}

function countsOf(rows: readonly PracticeRow[], facet: Facet, chosen: readonly string[] = []): FacetCounts {
  const counts = new Map(chosen.map((value) => [value, 0]));
  for (const value of rows.flatMap((row) => valuesOf(row, facet))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  return { values: values.slice(0, 200), more: Math.max(0, values.length - 200) };
}

function valuesOf(row: PracticeRow, facet: Facet): string[] {
  const divisions = row.municipalityCode === undefined ? undefined : divisionsOf(row.municipalityCode);
  const values: Partial<Record<Facet, readonly (string | undefined)[]>> = {
    kind: [row.kind],
    municipality: [row.municipalityCode],
    region: [divisions?.region?.code],
    'wellbeing-county': [divisions?.wellbeingCounty?.code],
    language: [row.language],
    site: [row.site],
    year: [(row.publishedOn ?? row.createdAt).slice(0, 4)],
    tag: row.tags ?? [],
    collection: row.collectionIds ?? [],
    pinned: row.pinnedAt === undefined ? [] : [PINNED],
  };
  return (values[facet] ?? []).filter((value) => value !== undefined);
}
