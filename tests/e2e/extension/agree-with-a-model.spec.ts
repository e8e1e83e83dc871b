import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { bundleForPage } from '../../bench/bundle-for-page.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LibraryInPage } from './library-model/library-in-page.ts';
import { after, EMPTY_MODEL, type Model, stateOf } from './library-model/model.ts';
import type { LibraryState, Operation, Outcome } from './library-model/operation.ts';

/** How many things are done in all; `MODEL_OPERATIONS=10000` makes it a long run. */
const OPERATIONS = Number(process.env.MODEL_OPERATIONS ?? 600);
/** Practices are saved until there are so many: few enough that operations meet in them. */
const MOST_PRACTICES = 12;

/** What a person might do next, with practices named by number, before it is known which there are. */
type Wish = { what: Operation['do']; one: number; other: number; flag: boolean; word: number };

const wish: fc.Arbitrary<Wish> = fc.record({
  what: fc.constantFrom('save', 'edit', 'edit', 'delete', 'restore', 'merge', 'undo', 'undo', 'redo'),
  one: fc.nat(MOST_PRACTICES),
  other: fc.nat(MOST_PRACTICES),
  flag: fc.boolean(),
  word: fc.nat(4),
});

/** Two open library pages and the side panel do up to three things at the same moment. */
const moment = fc.array(wish, { minLength: 1, maxLength: 3 });

test('the library agrees with a model after hundreds of things done in three windows at once', async ({
  extension,
}) => {
  test.setTimeout(Math.max(30 * 60_000, OPERATIONS * 500));
  const script = await bundleForPage('../e2e/extension/library-model/library-in-page.ts');
  const pages = [
    await extension.openExtensionPage('library.html'),
    await extension.openExtensionPage('library.html#/history'),
    await extension.openExtensionPage('sidepanel.html'),
  ];
  for (const page of pages) await page.evaluate(script);

  const seed = Number(process.env.MODEL_SEED ?? Date.now() % 1_000_000);
  const moments = fc.sample(moment, { seed, numRuns: OPERATIONS / 2 });
  let models: Model[] = [EMPTY_MODEL];
  let saved = 0;
  let done = 0;
  for (const wishes of moments) {
    if (done >= OPERATIONS) break;
    const ids = Object.keys(models[0]?.practices ?? {});
    const operations = wishes.map((each): Operation => operationOf(each, ids, () => `k${saved++}`));
    const outcomes = await Promise.all(
      operations.map((operation, at) => perform(pages[at % pages.length] as Page, operation)),
    );
    const { state, disagreements } = await readState(pages[0] as Page);
    const told = `seed ${seed}, after ${done}: ${JSON.stringify({ operations, outcomes })}`;
    expect(disagreements, told).toEqual([]);
    const possible = ordersOf(
      operations.map((operation, at) => ({ operation, outcome: outcomes[at] as Outcome })),
    ).flatMap((order) => models.flatMap((model) => replayed(model, order) ?? []));
    models = different(possible.filter((model) => isDeepStrictEqual(stateOf(model), state)));
    if (models.length === 0) expect(state, told).toEqual(possible[0] && stateOf(possible[0]));
    done += operations.length;
  }
  expect(done).toBeGreaterThanOrEqual(OPERATIONS * 0.9);
});

function operationOf(wished: Wish, ids: readonly string[], newKey: () => string): Operation {
  const { what, flag, word } = wished;
  const idOf = (number: number) => ids[number % ids.length] ?? '';
  if (what === 'save' || ids.length === 0) {
    if (ids.length < MOST_PRACTICES) return { do: 'save', key: newKey(), title: `nimi ${word}` };
    return { do: 'edit', id: idOf(wished.one), title: `nimi ${word}` };
  }
  switch (what) {
    case 'edit':
      return { do: 'edit', id: idOf(wished.one), title: `nimi ${word}` };
    case 'merge':
      return { do: 'merge', keptId: idOf(wished.one), otherId: idOf(wished.other), takeTitle: flag };
    case 'delete':
    case 'restore':
      return {
        do: what,
        ids: flag ? [idOf(wished.one)] : [...new Set([idOf(wished.one), idOf(wished.other)])],
      };
    default:
      return { do: what };
  }
}

type Global = { libraryInPage: LibraryInPage };

function perform(page: Page, operation: Operation): Promise<Outcome> {
  return page.evaluate(
    (wanted) => (globalThis as unknown as Global).libraryInPage.perform(wanted),
    operation,
  );
}

function readState(page: Page): Promise<{ state: LibraryState; disagreements: string[] }> {
  return page.evaluate(() => (globalThis as unknown as Global).libraryInPage.state());
}

type Done = { operation: Operation; outcome: Outcome };

/** Each model once: orders that end alike are one. */
function different(models: readonly Model[]): Model[] {
  return [...new Map(models.map((model) => [JSON.stringify(model), model])).values()];
}

/** Every order in which things done at the same moment may have come about. */
function ordersOf(things: readonly Done[]): Done[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((first, at) => ordersOf(things.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

/** The model after things done in this order; `undefined` when they could not have ended so. */
function replayed(model: Model, order: readonly Done[]): Model | undefined {
  let next: Model | undefined = model;
  for (const { operation, outcome } of order) next = next && after(next, operation, outcome);
  return next;
}
