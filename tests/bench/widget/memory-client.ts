import type { SearchClient } from 'instantsearch.js';
import type { PeerRecord } from './peer-in-page.ts';

type Request = {
  indexName: string;
  params?: { query?: string; facetFilters?: readonly (string | readonly string[])[] };
};

/** A search client of InstantSearch.js that answers from memory: every word asked for is somewhere in the partner's text; kinds are counted, and the first `rows` are handed out. */
export function memoryClient(records: readonly PeerRecord[], rows: number): SearchClient {
  const texts = records.map(({ name, promise, about, tags }) =>
    `${name} ${promise} ${about} ${tags}`.toLowerCase(),
  );
  const answer = ({ indexName, params }: Request) => {
    const query = params?.query ?? '';
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const filters = (params?.facetFilters ?? []).flat();
    const found = records.filter(
      ({ kind }, at) =>
        words.every((word) => texts[at]?.includes(word)) &&
        (filters.length === 0 || filters.includes(`kind:${kind}`)),
    );
    const counts: Record<string, number> = {};
    for (const { kind } of found) counts[kind] = (counts[kind] ?? 0) + 1;
    return {
      ...{ index: indexName, query, params: '', page: 0, nbPages: 1, processingTimeMS: 1 },
      ...{ hitsPerPage: rows, nbHits: found.length, exhaustiveNbHits: true, facets: { kind: counts } },
      hits: found.slice(0, rows).map((record) => ({ ...record, objectID: record.id })),
    };
  };
  const search = async (requests: readonly Request[]) => ({ results: requests.map(answer) });
  return { search } as unknown as SearchClient;
}
