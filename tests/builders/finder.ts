import type { FindAnswer, IndexState } from '#shared/find/find-answer.ts';
import type { FindRequest } from '#shared/find/find-request.ts';
import type { Finder, FoundPart } from '../../extension/database/finder.ts';

/** What a test may say of an answer. */
type Told = Partial<FindAnswer> & Pick<FindAnswer, 'ids'>;

/** An answer of the search engine; as many are found as it has ids, unless the test says otherwise. */
export function anAnswer({ ids, ...told }: Told): FindAnswer {
  return {
    ids,
    total: ids.length,
    facets: {},
    problems: [],
    corrected: [],
    index: { state: 'ready' },
    ...told,
  };
}

/** A search engine that answers as the test says, keeps what it was asked, and tells of its index on demand. */
export function aFinder(answer: (request: FindRequest, part: FoundPart) => Told | Promise<Told>) {
  const asked: FindRequest[] = [];
  const watchers = new Set<(state: IndexState) => void>();
  const finder: Finder = {
    async find(request, part, signal) {
      asked.push(request);
      const told = await answer(request, part);
      signal?.throwIfAborted();
      return anAnswer(told);
    },
    allIds: async (request) => (await answer(request, { offset: 0, limit: Number.MAX_SAFE_INTEGER })).ids,
    snippets: async (ids, { words }) =>
      new Map(
        ids.map((id) => [
          id,
          { title: { text: `${words} ${id}`, marks: [{ start: 0, end: words.length }] } },
        ]),
      ),
    watchIndex(show) {
      watchers.add(show);
    },
  };
  return {
    finder,
    asked,
    tellIndex(state: IndexState): void {
      for (const show of watchers) show(state);
    },
  };
}
