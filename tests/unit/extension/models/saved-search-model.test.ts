import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { PLAIN_QUERY } from '#shared/find/find-query.ts';
import { SavedSearchModel } from '../../../../extension/models/saved-search-model.ts';
import { aFinder } from '../../../builders/finder.ts';
import { aLibrary } from '../../../builders/library.ts';

const GRANTS = { ...PLAIN_QUERY, words: 'nuoret', choices: { kind: ['grant'] } };

function saving() {
  const { library } = aLibrary();
  const { finder } = aFinder(({ choices }) => ({ ids: choices.kind ? ['a', 'b'] : [] }));
  return { library, saved: new SavedSearchModel(library, finder) };
}

describe('kept searches', () => {
  test('are kept under a name with what the address says, and counted', async () => {
    const { saved } = saving();
    saved.open();
    saved.beginName();
    saved.typeName('Nuorten avustukset');
    expect(await saved.saveName(GRANTS)).toBe(true);
    await expect
      .poll(() => saved.searches.value.map(({ name, query }) => [name, query]))
      .toEqual([['Nuorten avustukset', 'q=nuoret&kind=grant']]);
    await expect.poll(() => [...saved.counts.value.values()]).toEqual([2]);
    expect(saved.typed.value).toBeUndefined();
  });

  test('are not kept without a name; what is typed stays', async () => {
    const { library, saved } = saving();
    saved.beginName();
    saved.typeName('  ');
    expect(await saved.saveName(GRANTS)).toBe(false);
    expect(saved.typed.value).toEqual({ name: '  ', isWrong: true });
    expect(await library.savedSearches()).toEqual([]);
  });

  test('get another name', async () => {
    const { library, saved } = saving();
    const search = await library.saveSearch('vanha', 'q=a');
    saved.beginName(search);
    saved.typeName('uusi');
    await saved.saveName(GRANTS);
    expect((await library.savedSearches()).map(({ name, query }) => [name, query])).toEqual([
      ['uusi', 'q=a'],
    ]);
  });

  test('tell when they could not be removed', async () => {
    const { saved } = saving();
    expect(await saved.remove('019a0000-0000-7000-8000-000000000001')).toBe(false);
    expect(saved.hasFailed.value).toBe(true);
  });
});
