import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aLibrary, clipped } from '../../../builders/library.ts';

test('the list begins with the pinned practices, then the newest, each once and none from the trash', async () => {
  const { library, clock } = aLibrary();
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
});
