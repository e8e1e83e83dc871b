import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { judgeLibrary } from '#shared/backup/sentinel.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { aFilledLibrary, openedBundle, writtenBundle } from '../../../builders/bundle.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

async function changesOf(library: Library): Promise<number> {
  return (await library.seenLibrary()).changes?.value ?? 0;
}

/** What is remembered of a library as it is now. */
async function rememberedOf(library: Library) {
  return { ...(await library.seenLibrary()), seenAt: '2026-11-22T10:00:00.000Z' };
}

test('a library that was never changed has no count, and looking at it begins none', async () => {
  const { library } = aLibrary();
  await library.newestPractices({ limit: 10 });
  await library.interruptClipsBegunBefore(new Date());
  expect((await library.seenLibrary()).changes).toBeUndefined();
});

test('whatever a person does, the count of changes grows', async () => {
  const { library } = aLibrary();
  const counts: number[] = [];
  const after = async (work: Promise<unknown>) => {
    await work;
    counts.push(await changesOf(library));
  };
  const practice = await clipped(library);
  await after(library.editPractice(practice.id, { title: 'Kyläkahvila' }));
  await after(library.undo());
  await after(library.redo());
  await after(library.deletePractice(practice.id));
  await after(library.emptyTrash());
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(new Set(counts).size).toBe(counts.length);
  expect(counts[0]).toBeGreaterThan(0);
});

test('one step over many records is one change', async () => {
  const { library } = aLibrary();
  const ids = [];
  for (const place of [1, 2, 3])
    ids.push((await clipped(library, {}, `https://www.koivula.example/${place}`)).id);
  const before = await changesOf(library);
  await library.deletePractices(ids);
  expect(await changesOf(library)).toBe(before + 1);
});

test('two windows that write at once count all their changes', async () => {
  const { library, name } = aLibrary();
  const practice = await clipped(library);
  const before = await changesOf(library);
  const other = aLibrary(name).library;
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? library : other).tagPractices([practice.id], `tunniste ${index}`),
    ),
  );
  expect(await changesOf(library)).toBe(before + 20);
});

describe('what is remembered', () => {
  test('tells a library whose last changes are missing, and not one that was emptied on purpose', async () => {
    const { library, name } = aLibrary();
    const practice = await clipped(library);
    await library.editPractice(practice.id, { title: 'Ensin' });
    const db = libraryDatabase(name);
    const [practices, facts] = await Promise.all([db.practices.toArray(), db.facts.toArray()]);
    await library.editPractice(practice.id, { title: 'Sitten' });
    const remembered = await rememberedOf(library);
    expect(judgeLibrary(remembered, await library.seenLibrary())).toBe('same');

    await db.practices.bulkPut(practices);
    await db.facts.bulkPut(facts);
    db.close();
    expect(judgeLibrary(remembered, await library.seenLibrary())).toBe('older');

    const other = aLibrary().library;
    const gone = await clipped(other);
    const all = await rememberedOf(other);
    await other.deletePractice(gone.id);
    await other.emptyTrash();
    expect(judgeLibrary(all, await other.seenLibrary())).toBe('same');
  });

  test('is no alarm for a library that came back from a library file, into another or into itself', async () => {
    const from = await aFilledLibrary();
    for (const place of [1, 2, 3]) await clipped(from.library, {}, `https://pajula.example/${place}`);
    const written = await writtenBundle(from.library);
    const remembered = await rememberedOf(from.library);
    const into = aLibrary().library;
    const bundle = await openedBundle(into, written);
    await into.restoreBundle(bundle);
    expect((await into.seenLibrary()).libraryId).toBe(remembered.libraryId);
    expect(judgeLibrary(remembered, await into.seenLibrary())).toBe('same');

    await into.deletePractices((await into.newestPractices({ limit: 50 })).rows.map(({ id }) => id));
    const emptied = await rememberedOf(into);
    await into.importBundle(bundle, { choices: { others: 'ours', chosen: new Map() }, title: 'x' });
    expect(judgeLibrary(emptied, await into.seenLibrary())).toBe('same');
  });
});
