import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { EVERYTHING } from '#shared/find/find-request.ts';
import { findPlainly } from '../../../../extension/database/find-plainly.ts';
import { libraryDatabase } from '../../../../extension/database/library-database.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';

test('the list begins with the pinned practices, then the newest, each once and none from the trash', async () => {
  const { library, clock, name } = aLibrary();
  const ids: string[] = [];
  for (const title of ['yksi', 'kaksi', 'kolme', 'neljä']) {
    clock.now = new Date(clock.now.getTime() + 60_000);
    ids.push((await clipped(library, { title }, `https://koivula.example/${ids.length}`)).id);
  }
  const [first = '', second = '', third = ''] = ids;
  await library.pinPractices([first, second, third]);
  await library.deletePractice(second);
  const titles = async (limit: number) => (await library.firstPractices(limit)).map(({ title }) => title);
  expect(await titles(10)).toEqual(['kolme', 'yksi', 'neljä']);
  expect(await titles(2)).toEqual(['kolme', 'yksi']);
  // The list while there is no index goes on where the first look ends.
  const plain = await findPlainly(libraryDatabase(name), EVERYTHING, { offset: 1, limit: 2 });
  expect(plain.ids).toEqual([ids[0], ids[3]]);
});
