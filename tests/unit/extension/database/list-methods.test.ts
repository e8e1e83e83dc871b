import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../../../extension/database/library.ts';
import { aLibrary, clipped, type TestLibrary } from '../../../builders/library.ts';

let library: Library;
let clock: TestLibrary['clock'];

beforeEach(() => {
  ({ library, clock } = aLibrary());
});

async function practice(title: string, municipalityCode?: string): Promise<string> {
  clock.now = new Date(clock.now.getTime() + 60_000);
  const address = `https://esimerkki.example/${encodeURIComponent(title)}`;
  const fields = { title, ...(municipalityCode !== undefined && { municipalityCode }) };
  return (await clipped(library, fields, address)).id;
}

describe('rows of lists', () => {
  test('come in the order of their ids, those in the trash left out', async () => {
    const ids = [await practice('yksi'), await practice('kaksi'), await practice('kolme')];
    await library.deletePractice(ids[1] ?? '');
    const rows = await library.practiceRows([...ids].reverse());
    expect(rows.map(({ title }) => title)).toEqual(['kolme', 'yksi']);
  });

  test('are found by words of the title and of the municipality in either language, the newest first', async () => {
    await practice('Kyläkahvila', '091');
    await practice('Kyläkahvila ja kirjasto', '139');
    const titles = async (words: string) =>
      (await library.practicesByTitle(words, 5)).map(({ title }) => title);
    expect(await titles('kahvila')).toEqual(['Kyläkahvila ja kirjasto', 'Kyläkahvila']);
    expect(await titles('kahvila helsinki')).toEqual(['Kyläkahvila']);
    expect(await titles('helsingfors')).toEqual(['Kyläkahvila']);
    expect(await titles('  ')).toEqual([]);
    expect(await titles('kirkko')).toEqual([]);
  });

  test('tell where our own adoptions stand, and nothing of those of others', async () => {
    const ids = [await practice('yksi'), await practice('kaksi'), await practice('kolme')];
    const since = '2026-01-15';
    const [first = '', second = ''] = ids;
    const ours = {
      body: { municipalityCode: '139' },
      isOurs: true,
      notesState: true,
      entry: { state: 'trial', since },
    } as const;
    await library.adoptPractice(first, ours);
    await library.adoptPractice(second, { ...ours, body: { municipalityCode: '091' }, isOurs: false });
    expect([...(await library.ownStates(ids))]).toEqual([[first, 'trial']]);
  });

  test('are as many as asked for', async () => {
    for (const title of ['pöytä 1', 'pöytä 2', 'pöytä 3']) await practice(title);
    expect((await library.practicesByTitle('pöytä', 2)).map(({ title }) => title)).toEqual([
      'pöytä 3',
      'pöytä 2',
    ]);
  });
});
