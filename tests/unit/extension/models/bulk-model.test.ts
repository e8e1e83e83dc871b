import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../../../extension/database/library.ts';
import { BulkModel } from '../../../../extension/models/bulk-model.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

let library: Library;
let ids: string[];

beforeEach(async () => {
  ({ library } = aLibrary());
  ids = [];
  for (const title of ['yksi', 'kaksi', 'kolme']) {
    ids.push((await clipped(library, { title }, `https://esimerkki.example/${title}`)).id);
  }
});

const tags = async () => (await library.practiceRows(ids)).map((row) => (row.tags ?? []).join());

describe('changes of many practices', () => {
  test('give and take a tag as one step each, and show what all have in common', async () => {
    await library.tagPractices(ids.slice(0, 1), 'oma');
    const bulk = new BulkModel(library);
    await bulk.choose('tags', ids);
    expect(bulk.choosing.value?.common).toEqual([]);
    await bulk.tag('yhteinen');
    expect([await tags(), bulk.choosing.value?.common]).toEqual([
      ['oma,yhteinen', 'yhteinen', 'yhteinen'],
      ['yhteinen'],
    ]);
    await bulk.untag('yhteinen');
    expect(await tags()).toEqual(['oma', '', '']);
    await library.undo();
    expect(await tags()).toEqual(['oma,yhteinen', 'yhteinen', 'yhteinen']);
  });

  test('put practices in a collection that is made for them, and take them out', async () => {
    const bulk = new BulkModel(library);
    await bulk.choose('collections', ids);
    await bulk.addToNew('Syksy');
    const [made] = (await library.collections()).collections;
    expect([made?.collection.name, made?.count]).toEqual(['Syksy', 3]);
    expect(bulk.choosing.value?.common).toEqual([made?.collection.id]);
    await bulk.take(made?.collection.id ?? '');
    expect(bulk.choosing.value?.common).toEqual([]);
  });

  test('pin those that are not all pinned, and take the pins off those that are', async () => {
    const bulk = new BulkModel(library);
    const pinned = async () => (await library.practiceRows(ids)).filter(({ pinnedAt }) => pinnedAt).length;
    await library.pinPractices(ids.slice(0, 1));
    await bulk.togglePin(ids);
    expect(await pinned()).toBe(3);
    await bulk.togglePin(ids);
    expect(await pinned()).toBe(0);
    await bulk.pin(ids.slice(1));
    await bulk.unpin(ids.slice(2));
    expect(await pinned()).toBe(1);
  });

  test('are told to have failed when they could not be written, and can be tried again', async () => {
    let isFull = true;
    const bulk = new BulkModel({
      ...library,
      deletePractices: (all) => (isFull ? Promise.reject(new Error('full')) : library.deletePractices(all)),
    });
    expect(await bulk.trash(ids)).toBe(false);
    expect([bulk.hasFailed.value, bulk.working.value, await library.practiceCount()]).toEqual([
      true,
      undefined,
      3,
    ]);
    isFull = false;
    expect(await bulk.trash(ids)).toBe(true);
    expect([bulk.hasFailed.value, await library.practiceCount()]).toEqual([false, 0]);
  });
});
