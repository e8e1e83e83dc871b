import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CollectionFacts } from '#shared/collection/collection-schema.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

const facts = (told: Partial<CollectionFacts> = {}): CollectionFacts => ({
  name: 'Seteleitä',
  order: 'date',
  materials: [],
  members: [],
  ...told,
});

/** A library with three practices, made a minute apart, in one collection. */
async function collectedLibrary(told: Partial<CollectionFacts> = {}) {
  const { library, name, clock } = aLibrary();
  const ids: string[] = [];
  for (const title of ['Ensimmäinen', 'Toinen', 'Kolmas']) {
    clock.now = new Date(clock.now.getTime() + 60_000);
    ids.push((await clipped(library, { title }, `https://kunta.example/${title}`)).id);
  }
  const { id } = await library.makeCollection(facts(told));
  await library.addToCollection(id, ids);
  const titles = async () => (await library.collection(id, 100))?.rows.map(({ title }) => title);
  return { library, name, id, ids, titles };
}

describe('a collection', () => {
  it('has its practices the newest first, counted without being read', async () => {
    const { library, id, titles } = await collectedLibrary();
    expect(await titles()).toEqual(['Kolmas', 'Toinen', 'Ensimmäinen']);
    const first = await library.collection(id, 1);
    expect([first?.count, first?.rows.length]).toEqual([3, 1]);
    expect((await library.collections()).collections.map(({ count }) => count)).toEqual([3]);
  });

  it('does not count a practice in the trash, and has it again when it comes back', async () => {
    const { library, ids, titles } = await collectedLibrary();
    await library.deletePractices(ids.slice(0, 1));
    expect(await titles()).toEqual(['Kolmas', 'Toinen']);
    await library.restorePractices(ids.slice(0, 1));
    expect(await titles()).toEqual(['Kolmas', 'Toinen', 'Ensimmäinen']);
  });

  it('is put in an order by hand by moving a practice', async () => {
    const { library, id, ids, titles } = await collectedLibrary();
    await library.moveInCollection(id, ids[0] ?? '', -1);
    expect(await titles()).toEqual(['Kolmas', 'Ensimmäinen', 'Toinen']);
    await library.moveInCollection(id, ids[0] ?? '', -1);
    expect(await titles()).toEqual(['Ensimmäinen', 'Kolmas', 'Toinen']);
    expect((await library.collection(id, 1))?.collection.order).toBe('hand');
    await library.undo();
    expect(await titles()).toEqual(['Kolmas', 'Ensimmäinen', 'Toinen']);
  });

  it('takes a practice once, and lets it go', async () => {
    const { library, id, ids, titles } = await collectedLibrary();
    expect(await library.addToCollection(id, ids)).toEqual({ changed: 0, full: 0 });
    expect(await library.takeFromCollection(id, ids.slice(1))).toEqual({ changed: 2, full: 0 });
    expect(await titles()).toEqual(['Ensimmäinen']);
  });

  it('loses what is emptied in its form, its period too', async () => {
    const { library, id } = await collectedLibrary({
      description: 'Kuvaus',
      period: { from: '2026-07-01', until: '2026-12-31' },
    });
    await library.changeCollection(id, facts({ name: 'Toinen nimi' }));
    const collection = (await library.collection(id, 1))?.collection;
    expect(collection).toMatchObject({ name: 'Toinen nimi', revision: 2 });
    expect(collection).not.toHaveProperty('period');
    expect(collection).not.toHaveProperty('description');
  });

  it('keeps its order by hand when its form is saved', async () => {
    const { library, id, ids, titles } = await collectedLibrary();
    await library.moveInCollection(id, ids[2] ?? '', 1);
    await library.changeCollection(id, facts({ name: 'Toinen nimi', order: 'hand' }));
    expect(await titles()).toEqual(['Toinen', 'Kolmas', 'Ensimmäinen']);
  });

  it('goes to the trash and comes back with its practices', async () => {
    const { library, id, titles } = await collectedLibrary();
    await library.removeCollection(id);
    expect(await library.collection(id, 10)).toBeUndefined();
    expect((await library.collections()).collections).toEqual([]);
    await library.restoreCollection(id);
    expect(await titles()).toHaveLength(3);
  });

  it('comes back by undo too', async () => {
    const { library, id, titles } = await collectedLibrary();
    await library.removeCollection(id);
    await library.undo();
    expect(await titles()).toHaveLength(3);
  });

  it('is refused when what is told of it is no collection', async () => {
    const { library } = await collectedLibrary();
    await expect(library.makeCollection(facts({ name: '' }))).rejects.toThrow();
  });
});

describe('a damaged collection', () => {
  it('is left out and counted', async () => {
    const { library, name, id } = await collectedLibrary();
    const db = libraryDatabase(name);
    await db.table('collections').update(id, { name: 7 });
    db.close();
    expect(await library.collections()).toEqual({ collections: [], unreadable: 1 });
    expect(await library.collection(id, 1)).toBeUndefined();
  });
});
