import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { CollectionsModel, MAKING } from '../../../../extension/models/collections-model.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

const facts = { name: 'Kokous', order: 'date' as const, materials: [], members: [] };

/** A model on a library with one collection, which is open. */
async function collecting() {
  const { library } = aLibrary();
  const { id } = await library.makeCollection(facts);
  const collections = new CollectionsModel(library, 2);
  collections.showList();
  collections.show(id);
  await vi.waitFor(() => expect(collections.open.value.state).toBe('ready'));
  const open = () => (collections.open.value.state === 'ready' ? collections.open.value.found : undefined);
  return { library, collections, id, open };
}

describe('the collections', () => {
  it('follow what is added to the open one', async () => {
    const { library, id, open } = await collecting();
    await library.addToCollection(id, [(await clipped(library)).id]);
    await vi.waitFor(() => expect(open()?.count).toBe(1));
  });

  it('say that the open one is gone when it goes to the trash', async () => {
    const { collections, id } = await collecting();
    expect(await collections.remove(id)).toBe(true);
    await vi.waitFor(() => expect(collections.open.value.state).toBe('missing'));
    await vi.waitFor(() => expect(collections.list.value).toEqual({ state: 'ready', collections: [] }));
  });

  it('answer that nothing was done when a change could not be written', async () => {
    const { collections } = await collecting();
    const stray = '0193a0c0-0000-7000-8000-000000000000';
    expect(await collections.remove(stray)).toBe(false);
    expect(await collections.save(stray, facts)).toBeUndefined();
    expect(collections.hasFailed.value).toBe(true);
  });

  it('show more practices when asked', async () => {
    const { library, collections, id, open } = await collecting();
    const ids: string[] = [];
    for (const title of ['Ensimmäinen', 'Toinen', 'Kolmas']) {
      ids.push((await clipped(library, { title }, `https://kunta.example/${title}`)).id);
    }
    await library.addToCollection(id, ids);
    await vi.waitFor(() => expect(open()?.rows).toHaveLength(2));
    collections.showMore();
    await vi.waitFor(() => expect(open()?.rows).toHaveLength(3));
  });
});

describe('a form', () => {
  it('is unsaved from the first letter until it is shut', async () => {
    const { collections } = await collecting();
    collections.beginForm();
    expect(collections.isUnsaved.value).toBe(false);
    collections.typeForm(MAKING, { name: 'U' });
    expect(collections.isUnsaved.value).toBe(true);
    collections.endForm(MAKING);
    expect(collections.isUnsaved.value).toBe(false);
  });
});
