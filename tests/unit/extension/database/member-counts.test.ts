import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

/** The kept counts and those counted anew from the rows, as text in one order. */
async function bothCounts(name: string): Promise<[string[], string[]]> {
  const db = libraryDatabase(name);
  const kept = (await db.memberCounts.toArray()).map(({ of, name: what, count }) => `${of} ${what} ${count}`);
  const counted = new Map<string, number>();
  for (const { living, tags = [], collectionIds = [] } of await db.practiceRows.toArray()) {
    if (living === 0) continue;
    const members = [...tags.map((tag) => `tag ${tag}`), ...collectionIds.map((id) => `collection ${id}`)];
    for (const member of members) counted.set(member, (counted.get(member) ?? 0) + 1);
  }
  db.close();
  return [kept.sort(), [...counted].map(([what, count]) => `${what} ${count}`).sort()];
}

test('kept counts are those of the rows after every way in which practices change', async () => {
  const { library, name } = aLibrary();
  const ids: string[] = [];
  for (const title of ['Ensimmäinen', 'Toinen', 'Kolmas']) {
    ids.push((await clipped(library, { title }, `https://kunta.example/${title}`)).id);
  }
  const [first = '', second = '', third = ''] = ids;
  const { id } = await library.makeCollection({ name: 'K', order: 'date', materials: [], members: [] });
  const steps = [
    () => library.tagPractices(ids, 'kylät'),
    () => library.tagPractices([first], 'hyte'),
    () => library.addToCollection(id, ids),
    () => library.deletePractices([first, second]),
    () => library.restorePractices([first]),
    () => library.renameTag('kylät', 'hyte'),
    () => library.undo(),
    () => library.redo(),
    () => library.mergePractices(first, third, new Set()),
    () => library.undo(),
    () => library.takeFromCollection(id, [first]),
    () => library.untagPractices(ids, 'hyte'),
    () => library.undo(),
  ];
  for (const [place, step] of steps.entries()) {
    await step();
    const [kept, counted] = await bothCounts(name);
    expect(kept, `after step ${place}`).toEqual(counted);
  }
  expect((await bothCounts(name))[0]).not.toEqual([]);
});
