import { batch, createModel, signal } from '@preact/signals';
import type { AdoptionState } from '#shared/adoption/adoption-schema.ts';
import type { FindAnswer, IndexState, Snippet } from '#shared/find/find-answer.ts';
import { type FindQuery, isNarrowed, PLAIN_QUERY, toRequest } from '#shared/find/find-query.ts';
import type { FindRequest } from '#shared/find/find-request.ts';
import type { Finder } from '../database/finder.ts';
import type { Library } from '../database/library.ts';
import type { PracticeRow } from '../database/practice-row.ts';
import { failureOf, type LibraryFailure } from './library-failure.ts';

/** How many rows are fetched at a time. */
export const ROWS_AT_A_TIME = 50;

/** How many rows are shown before the index answers: a screenful, so that the first look comes soon. */
const FIRST_LOOK_ROWS = 20;

/** How many rows are on the screen at most; when more come at the end, the first ones go. */
export const MOST_ROWS = 300;

/** How long typing must pause before the search is made, in milliseconds. */
const SEARCH_PAUSE_MS = 150;

/** What finding needs of the library beside the search engine. */
export type FindSource = Pick<
  Library,
  'practiceRows' | 'ownStates' | 'firstPractices' | 'practiceCount' | 'ourMunicipality' | 'watch'
>;

/** What the list shows: a stretch of what was found. */
type Found = {
  answer: FindAnswer;
  rows: readonly PracticeRow[];
  states: ReadonlyMap<string, AdoptionState>;
  snippets: ReadonlyMap<string, Snippet>;
};

/** The stretch that is shown: how many come before it, and how many it may have. */
type Stretch = { offset: number; limit: number };

const FIRST: Stretch = { offset: 0, limit: ROWS_AT_A_TIME };
const NO_SNIPPETS: ReadonlyMap<string, Snippet> = new Map();

/**
 * What is looked for and what was found: a stretch of rows, the counts of every facet, and where the index stands.
 * Follows every change of the library. What is shown stays until the next answer is there.
 */
export const FindModel = createModel(
  (library: FindSource, finder: Finder, pause: (ms: number) => Promise<void> = wait) => {
    const query = signal<FindQuery>(PLAIN_QUERY);
    const answered = signal<FindQuery>(PLAIN_QUERY);
    const rows = signal<readonly PracticeRow[]>([]);
    const states = signal<ReadonlyMap<string, AdoptionState>>(new Map());
    const stretch = signal<Stretch>(FIRST);
    const shown = signal<Stretch>(FIRST);
    const total = signal(0);
    const facets = signal<FindAnswer['facets'] | undefined>(undefined);
    const remarks = signal<Pick<FindAnswer, 'problems' | 'corrected'>>({ problems: [], corrected: [] });
    const snippets = signal(NO_SNIPPETS);
    const index = signal<IndexState>({ state: 'ready' });
    const ours = signal<string | undefined>(undefined);
    const state = signal<'loading' | 'ready' | 'failed'>('loading');
    const failure = signal<LibraryFailure>('unknown');
    const isFetching = signal(false);
    const indexLife = new AbortController();
    let life = new AbortController();
    let isTyping = false;
    let hasAsked = false;
    let turn = 0;

    finder.watchIndex((now) => {
      const wasBuilding = index.value.state === 'building';
      index.value = now;
      if (wasBuilding && now.state === 'ready') follow();
    }, indexLife.signal);

    library.watch(
      () => library.ourMunicipality(),
      (body) => compareWith(body?.municipalityCode),
      // Likeness cannot be chosen then; the list itself tells what is wrong with the library.
      () => undefined,
      indexLife.signal,
    );

    function compareWith(municipalityCode: string | undefined): void {
      if (ours.value === municipalityCode) return;
      ours.value = municipalityCode;
      if (hasAsked) follow(snippets.value);
    }

    /** Follows the answer to the query. Ending the earlier one first is why an older answer never overwrites a newer. */
    function follow(known: ReadonlyMap<string, Snippet> = NO_SNIPPETS): void {
      life.abort();
      life = new AbortController();
      const { signal: alive } = life;
      const asked = query.value;
      const part = stretch.value;
      const request = toRequest(asked, { isTyping, ours: ours.value });
      let kept = known;
      isFetching.value = true;
      library.watch(
        async () => {
          const found = await findPart(request, part, kept, alive);
          kept = NO_SNIPPETS;
          return found;
        },
        (found) => show(asked, part, found),
        (error) => {
          if (!isOvertaken(error)) fail(error);
        },
        alive,
      );
    }

    async function findPart(
      request: FindRequest,
      part: Stretch,
      known: ReadonlyMap<string, Snippet>,
      alive: AbortSignal,
    ): Promise<Found> {
      const answer = await finder.find(request, part, alive);
      const missing = request.words.trim() === '' ? [] : answer.ids.filter((id) => !known.has(id));
      const [found, states, marked] = await Promise.all([
        library.practiceRows(answer.ids),
        library.ownStates(answer.ids),
        missing.length > 0 ? finder.snippets(missing, request) : NO_SNIPPETS,
      ]);
      return { answer, rows: found, states, snippets: new Map([...known, ...marked]) };
    }

    function show(asked: FindQuery, part: Stretch, found: Found): void {
      batch(() => {
        answered.value = asked;
        rows.value = found.rows;
        states.value = found.states;
        shown.value = part;
        total.value = found.answer.total;
        // While the index is being made there are no counts; those that were there stay.
        if (found.answer.index.state !== 'building') facets.value = found.answer.facets;
        remarks.value = { problems: found.answer.problems, corrected: found.answer.corrected };
        snippets.value = found.snippets;
        index.value = found.answer.index;
        isFetching.value = false;
        state.value = 'ready';
      });
    }

    function fail(error: unknown): void {
      batch(() => {
        failure.value = failureOf(error);
        isFetching.value = false;
        state.value = 'failed';
      });
    }

    /** Shows the first rows while the index is being opened, so that the page does not wait for it. */
    async function showFirst(): Promise<void> {
      const [first, count] = await Promise.all([
        library.firstPractices(FIRST_LOOK_ROWS),
        library.practiceCount(),
      ]);
      if (state.value !== 'loading' || isNarrowed(query.value)) return;
      batch(() => {
        rows.value = first;
        total.value = count;
        state.value = 'ready';
      });
    }

    function ask(next: FindQuery): void {
      turn += 1;
      hasAsked = true;
      batch(() => {
        query.value = next;
        stretch.value = FIRST;
      });
      const isFirst = state.value === 'loading';
      if (isFirst && !isNarrowed(next) && next.sort === PLAIN_QUERY.sort) void showFirst().catch(fail);
      follow();
    }

    function move(next: Stretch): void {
      if (isFetching.value) return;
      stretch.value = next;
      follow(snippets.value);
    }

    return {
      /** What is looked for. */
      query,
      /** What the rows answer. */
      answered,
      /** The rows that are shown. */
      rows,
      /** Where our own adoption of each of the rows stands, by id. */
      states,
      /** Which stretch of what was found the rows are. */
      shown,
      /** How many were found in all. */
      total,
      /** How many practices have each value of each facet; `undefined` until the first answer. */
      facets,
      /** What of the typed was not followed, and what was corrected. */
      remarks,
      /** Marked titles and passages of the rows, by id. */
      snippets,
      /** Where the index stands. */
      index,
      /** Our municipality, which likeness is measured by. */
      ours,
      /** Whether there is something to show. */
      state,
      /** Why the last search failed. */
      failure,
      /** Whether an answer is on its way. */
      isFetching,
      /** Looks for something else at once. */
      ask(next: FindQuery): void {
        isTyping = false;
        ask(next);
      },
      /** Looks for something else as a person types: after a short pause, and only for the newest words. */
      async type(next: FindQuery): Promise<void> {
        turn += 1;
        const mine = turn;
        query.value = next;
        await pause(SEARCH_PAUSE_MS);
        if (mine !== turn) return;
        isTyping = true;
        ask(next);
      },
      /** The person has finished typing: the last word is whole. */
      settle(): void {
        if (!isTyping) return;
        isTyping = false;
        ask(query.value);
      },
      /** Tries again after a failure. */
      retry(): void {
        state.value = 'loading';
        follow();
      },
      /** Shows the next rows; when there are too many, the first ones go. */
      showMore(): void {
        const { offset, limit } = stretch.value;
        if (offset + limit >= total.value) return;
        const isFull = limit >= MOST_ROWS;
        move({
          offset: isFull ? offset + ROWS_AT_A_TIME : offset,
          limit: isFull ? limit : limit + ROWS_AT_A_TIME,
        });
      },
      /** Shows the rows before those that are shown. */
      showEarlier(): void {
        const { offset } = stretch.value;
        if (offset > 0) move({ offset: Math.max(0, offset - ROWS_AT_A_TIME), limit: MOST_ROWS });
      },
      /** The ids of all that was found, in order; `undefined` when they cannot be had, and the list says why. */
      async allIds(): Promise<string[] | undefined> {
        try {
          return await finder.allIds(toRequest(query.value, { isTyping: false, ours: ours.value }));
        } catch (error) {
          fail(error);
          return undefined;
        }
      },
      /** Stops following. */
      stop(): void {
        life.abort();
        indexLife.abort();
      },
    };
  },
);
/** What is looked for and what was found. */
export type FindModel = InstanceType<typeof FindModel>;

/** A newer question overtook this one; its own answer comes. */
function isOvertaken(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
