import { describe, expect, test } from 'vitest';
import { type FindQuery, PLAIN_QUERY } from '#shared/find/find-query.ts';
import type { FindRequest } from '#shared/find/find-request.ts';
import type { Finder, FoundPart } from '../../../../extension/database/finder.ts';
import { LibraryUnavailable } from '../../../../extension/database/library-unavailable.ts';
import type { PracticeRow } from '../../../../extension/database/practice-row.ts';
import {
  FindModel,
  type FindSource,
  MOST_ROWS,
  ROWS_AT_A_TIME,
} from '../../../../extension/models/find-model.ts';
import { aFinder } from '../../../builders/finder.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const idOf = (index: number) => `019a0000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const searching = (words: string): FindQuery => ({ ...PLAIN_QUERY, words });

function aRow(id: string): PracticeRow {
  const moment = '2026-11-22T10:00:00.000Z';
  return { id, createdAt: moment, updatedAt: moment, kind: 'page', title: `Käytäntö ${id}` };
}

/** Rows of every id, and a way to tell that something has changed. */
function aSource(newest: readonly PracticeRow[] = [], ours: () => string | undefined = () => undefined) {
  const runs = new Set<() => void>();
  const source: FindSource = {
    practiceRows: async (ids) => ids.map(aRow),
    ownStates: async () => new Map(),
    ourMunicipality: async () => (ours() === undefined ? undefined : { municipalityCode: ours() }),
    firstPractices: async () => [...newest],
    practiceCount: async () => newest.length,
    watch(query, show, fail, signal) {
      const run = () =>
        void query().then(
          (found) => !signal.aborted && show(found),
          (error) => !signal.aborted && fail(error),
        );
      runs.add(run);
      signal.addEventListener('abort', () => runs.delete(run));
      run();
    },
  };
  const change = () => {
    for (const run of runs) run();
  };
  return { source, change };
}

/** Finds the first `count` ids. */
const findingAll =
  (count: number) =>
  (_request: FindRequest, { offset, limit }: FoundPart) => ({
    ids: Array.from({ length: Math.max(0, Math.min(limit, count - offset)) }, (_, index) =>
      idOf(offset + index),
    ),
    total: count,
  });

const shownIds = (find: FindModel) => find.rows.value.map(({ id }) => id);

describe('finding', () => {
  test('shows the newest rows at once, and what the engine says when it answers', async () => {
    let answer: (told: { ids: string[]; total: number }) => void = () => undefined;
    const { finder } = aFinder(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const find = new FindModel(aSource([aRow(idOf(7))]).source, finder);
    find.ask(PLAIN_QUERY);
    await settle();
    expect([shownIds(find), find.total.value, find.facets.value]).toEqual([[idOf(7)], 1, undefined]);
    answer({ ids: [idOf(1)], total: 9 });
    await settle();
    expect([shownIds(find), find.total.value, find.facets.value]).toEqual([[idOf(1)], 9, {}]);
  });

  test('shows nothing before the engine answers when there are words', async () => {
    const { finder } = aFinder(() => new Promise(() => undefined));
    const find = new FindModel(aSource([aRow(idOf(7))]).source, finder);
    find.ask(searching('pöytä'));
    await settle();
    expect([find.state.value, find.rows.value]).toEqual(['loading', []]);
  });

  test('an older answer never overwrites a newer one', async () => {
    const answers = new Map<string, (told: { ids: string[] }) => void>();
    const { finder } = aFinder(
      ({ words }) =>
        new Promise((resolve) => {
          answers.set(words, resolve);
        }),
    );
    const find = new FindModel(aSource().source, finder);
    find.ask(searching('pöytä'));
    find.ask(searching('seteli'));
    answers.get('seteli')?.({ ids: [idOf(2)] });
    await settle();
    answers.get('pöytä')?.({ ids: [idOf(1)] });
    await settle();
    expect([find.answered.value.words, shownIds(find)]).toEqual(['seteli', [idOf(2)]]);
  });

  test('asks only for the last of the words typed in a row, and says that they may go on', async () => {
    const { finder, asked } = aFinder(() => ({ ids: [] }));
    const find = new FindModel(aSource().source, finder, () => settle().then(() => undefined));
    await Promise.all([find.type(searching('s')), find.type(searching('se')), find.type(searching('set'))]);
    await settle();
    expect(asked.map(({ words, isTyping }) => [words, isTyping])).toEqual([['set', true]]);
    find.settle();
    find.settle();
    await settle();
    expect(asked.map(({ words, isTyping }) => [words, isTyping])).toEqual([
      ['set', true],
      ['set', false],
    ]);
  });

  test('shows more rows piece by piece, and lets the first ones go when there are too many', async () => {
    const find = new FindModel(aSource().source, aFinder(findingAll(1_000)).finder);
    find.ask(PLAIN_QUERY);
    await settle();
    expect(shownIds(find)).toHaveLength(ROWS_AT_A_TIME);
    for (let time = 0; time < MOST_ROWS / ROWS_AT_A_TIME; time += 1) {
      find.showMore();
      await settle();
    }
    expect(shownIds(find)).toHaveLength(MOST_ROWS);
    expect(find.shown.value.offset).toBe(ROWS_AT_A_TIME);
    expect(shownIds(find)[0]).toBe(idOf(ROWS_AT_A_TIME));
    find.showEarlier();
    await settle();
    expect(shownIds(find)[0]).toBe(idOf(0));
  });

  test('stops at the end', async () => {
    const find = new FindModel(aSource().source, aFinder(findingAll(ROWS_AT_A_TIME + 5)).finder);
    find.ask(PLAIN_QUERY);
    await settle();
    find.showMore();
    await settle();
    find.showMore();
    await settle();
    expect(shownIds(find)).toHaveLength(ROWS_AT_A_TIME + 5);
    expect(find.shown.value).toEqual({ offset: 0, limit: 2 * ROWS_AT_A_TIME });
  });

  test('finds anew after a change of the library, as many rows as are shown', async () => {
    let count = 120;
    const { source, change } = aSource();
    const find = new FindModel(source, aFinder((request, part) => findingAll(count)(request, part)).finder);
    find.ask(PLAIN_QUERY);
    await settle();
    find.showMore();
    await settle();
    count = 99;
    change();
    await settle();
    expect([find.total.value, shownIds(find).length]).toEqual([99, 99]);
  });

  test('marks the met words of the rows, each row once while they stay the same', async () => {
    const marked: string[][] = [];
    const { finder } = aFinder(findingAll(60));
    const counting: Finder = {
      ...finder,
      snippets: (ids, request) => {
        marked.push([...ids]);
        return finder.snippets(ids, request);
      },
    };
    const find = new FindModel(aSource().source, counting);
    find.ask(searching('pöytä'));
    await settle();
    find.showMore();
    await settle();
    expect(marked.map((ids) => ids.length)).toEqual([ROWS_AT_A_TIME, 10]);
    expect(find.snippets.value.get(idOf(55))?.title.marks).toEqual([{ start: 0, end: 5 }]);
  });

  test('finds anew by all texts once the index is made', async () => {
    const { finder, asked, tellIndex } = aFinder(() => ({ ids: [] }));
    const find = new FindModel(aSource().source, finder);
    find.ask(searching('pöytä'));
    await settle();
    tellIndex({ state: 'building', done: 1, total: 2 });
    expect(find.index.value).toEqual({ state: 'building', done: 1, total: 2 });
    tellIndex({ state: 'ready' });
    await settle();
    expect(asked).toHaveLength(2);
  });

  test('asks by our municipality once it is known, and anew when it changes', async () => {
    let ours: string | undefined;
    const { source, change } = aSource([], () => ours);
    const { finder, asked } = aFinder(() => ({ ids: [] }));
    const find = new FindModel(source, finder);
    find.ask(PLAIN_QUERY);
    await settle();
    ours = '091';
    change();
    await settle();
    expect([asked[0]?.ours, asked.at(-1)?.ours]).toEqual([undefined, '091']);
  });

  test('says why the library cannot be read, and shows it when it can', async () => {
    let isFull = true;
    const { finder } = aFinder(() =>
      isFull ? Promise.reject(new LibraryUnavailable('full', undefined)) : { ids: [idOf(1)] },
    );
    const find = new FindModel(aSource().source, finder);
    find.ask(searching('pöytä'));
    await settle();
    expect([find.state.value, find.failure.value]).toEqual(['failed', 'full']);
    isFull = false;
    find.retry();
    await settle();
    expect([find.state.value, shownIds(find)]).toEqual(['ready', [idOf(1)]]);
  });

  test('gives the ids of all that was found, not only of those shown', async () => {
    const find = new FindModel(aSource().source, aFinder(findingAll(1_234)).finder);
    find.ask(PLAIN_QUERY);
    await settle();
    expect(await find.allIds()).toHaveLength(1_234);
  });

  test('says why when the ids of all cannot be had', async () => {
    const { finder } = aFinder(findingAll(3));
    const failing: Finder = {
      ...finder,
      allIds: () => Promise.reject(new LibraryUnavailable('broken', undefined)),
    };
    const find = new FindModel(aSource().source, failing);
    find.ask(PLAIN_QUERY);
    await settle();
    expect(await find.allIds()).toBeUndefined();
    expect([find.state.value, find.failure.value]).toEqual(['failed', 'broken']);
  });
});
