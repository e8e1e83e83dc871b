import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { aLibrary, clipped } from '../../../builders/library.ts';

it('lists all practices newest first, a collection in its order, and ids as they are given', async () => {
  const { library, clock } = aLibrary();
  const first = await clipped(library, { title: 'Ensimmäinen' }, 'https://a.example/');
  clock.now = new Date(clock.now.getTime() + 60_000);
  const second = await clipped(library, { title: 'Toinen' }, 'https://b.example/');
  const { id } = await library.makeCollection({ name: 'Teema', order: 'date', materials: [], members: [] });
  await library.addToCollection(id, [first.id]);

  expect((await library.exportList({ of: 'all' }, 1)).ids).toEqual([second.id, first.id]);
  expect((await library.exportList({ of: 'all' }, 1)).first.map(({ title }) => title)).toEqual(['Toinen']);
  expect((await library.exportList({ of: 'collection', collectionId: id }, 5)).ids).toEqual([first.id]);
  await library.deletePractice(second.id);
  const listed = await library.exportList({ of: 'ids', ids: [second.id, first.id] }, 5);
  expect(listed.ids).toEqual([first.id]);
});

it('reads practices with their clips and the names of their collections, and leaves out those in the trash', async () => {
  const { library } = aLibrary();
  const kept = await clipped(library, { title: 'Pöytä' }, 'https://a.example/');
  const gone = await clipped(library, {}, 'https://b.example/');
  await library.deletePractice(gone.id);
  const { id } = await library.makeCollection({ name: 'Teema', order: 'date', materials: [], members: [] });
  await library.addToCollection(id, [kept.id]);
  const [source, ...others] = await library.practicesForExport([gone.id, kept.id]);
  expect(others).toEqual([]);
  expect(source?.practice.fields.title).toBe('Pöytä');
  expect(source?.clips.map(({ address }) => address)).toEqual(['https://a.example/']);
  expect(source?.collectionNames).toEqual(['Teema']);
});
