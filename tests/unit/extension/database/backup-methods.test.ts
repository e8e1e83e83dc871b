import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aLibrary, clipped } from '../../../builders/library.ts';

test('a library is known by an id that stays, and by what lives in it', async () => {
  const { library, name } = aLibrary();
  const first = await library.seenLibrary();
  expect(first).toMatchObject({ practices: 0, agreements: 0 });
  const practice = await clipped(library);
  expect(await aLibrary(name).library.seenLibrary()).toMatchObject({
    libraryId: first.libraryId,
    practices: 1,
  });
  await library.deletePractice(practice.id);
  expect((await library.seenLibrary()).practices).toBe(0);
});

test('clips and changed records since a moment are counted', async () => {
  const { library, clock } = aLibrary();
  const practice = await clipped(library, {}, 'https://www.koivula.example/1');
  clock.now = new Date('2026-11-22T11:00:00.000Z');
  const since = clock.now.toISOString();
  expect(await library.changesSince(since)).toBe(0);
  clock.now = new Date('2026-11-22T11:00:01.000Z');
  await clipped(library, {}, 'https://www.koivula.example/2');
  await library.tagPractices([practice.id], 'budjetti');
  expect(await library.changesSince(since)).toBe(2);
  expect(await library.changesSince(undefined)).toBe(3);
});

test('a library that is removed begins anew, as another one', async () => {
  const { library } = aLibrary();
  await clipped(library);
  const before = await library.seenLibrary();
  await library.removeLibrary();
  const after = await library.seenLibrary();
  expect(after).toMatchObject({ practices: 0, agreements: 0 });
  expect(after.libraryId).not.toBe(before.libraryId);
});
