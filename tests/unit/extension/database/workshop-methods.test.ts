import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { v7 as uuidv7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { withField } from '#shared/workshop/with-field.ts';
import type { WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { aLibrary, clipped, type TestLibrary } from '../../../builders/library.ts';
import { anArea, aWorkshop } from '../../../builders/workshop.ts';

let library: Library;
let name: string;
let clock: TestLibrary['clock'];

beforeEach(() => {
  ({ library, name, clock } = aLibrary());
});

/** The series as the library has it; fails when it is missing or damaged. */
async function stored(id: string): Promise<WorkshopSeries> {
  const series = await library.workshopSeries(id);
  if (typeof series === 'string') throw new Error(`The series is ${series}`);
  return series;
}

/** Puts rows straight into a table, as another room or a fault would. */
async function put(table: string, ...rows: object[]): Promise<void> {
  const db = await new Dexie(name).open();
  await db.table(table).bulkPut(rows);
  db.close();
}

describe('a series', () => {
  test('is made with a name, listed the newest first and read back', async () => {
    const first = await library.addWorkshopSeries('Ensimmäinen');
    clock.now = new Date(clock.now.getTime() + 60_000);
    const second = await library.addWorkshopSeries('Toinen');
    const { series, unreadable } = await library.workshopSeriesList();
    expect([series.map(({ id }) => id), unreadable]).toEqual([[second.id, first.id], 0]);
    expect(await stored(first.id)).toEqual(first);
  });

  test('is changed as it is in the library, so that two windows keep each other’s work', async () => {
    const { id } = await library.addWorkshopSeries('Sarja');
    await Promise.all([
      library.changeWorkshopSeries(id, (series) => ({ ...series, theme: 'Arki' })),
      library.changeWorkshopSeries(id, (series) => ({ ...series, interval: 'vuosittain' })),
    ]);
    expect(await stored(id)).toMatchObject({ theme: 'Arki', interval: 'vuosittain', revision: 3 });
  });

  test('loses an emptied field', async () => {
    const { id } = await library.addWorkshopSeries('Sarja');
    await library.changeWorkshopSeries(id, (series) => ({ ...series, theme: 'Arki' }));
    const changed = await library.changeWorkshopSeries(id, (series) => withField(series, 'theme', undefined));
    expect(changed).not.toHaveProperty('theme');
    expect(await stored(id)).toEqual(changed);
  });

  test('that is not really changed makes no step', async () => {
    const { id } = await library.addWorkshopSeries('Sarja');
    const before = (await library.steps()).length;
    await library.changeWorkshopSeries(id, (series) => ({ ...series, name: 'Sarja' }));
    expect((await stored(id)).revision).toBe(1);
    expect(await library.steps()).toHaveLength(before);
  });

  test('refuses a change that would not be valid and stays as it was', async () => {
    const { id } = await library.addWorkshopSeries('Sarja');
    const tooLong = 'x'.repeat(501);
    await expect(
      library.changeWorkshopSeries(id, (series) => ({ ...series, theme: tooLong })),
    ).rejects.toThrow();
    expect(await stored(id)).not.toHaveProperty('theme');
  });

  test('with all its workshops comes back with undo', async () => {
    const { id } = await library.addWorkshopSeries('Sarja');
    const area = anArea();
    const full = { areas: [area], workshops: [aWorkshop(area.id)] };
    await library.changeWorkshopSeries(id, (series) => ({ ...series, ...full }));
    await library.changeWorkshopSeries(id, (series) => ({ ...series, areas: [], workshops: [] }));
    await library.undo();
    expect(await stored(id)).toMatchObject(full);
  });

  test('goes to the trash under its name and comes back from it', async () => {
    const { id } = await library.addWorkshopSeries('Sarja');
    await library.deleteWorkshopSeries(id);
    expect(await library.workshopSeries(id)).toBe('missing');
    expect((await library.workshopSeriesList()).series).toEqual([]);
    const { items } = await library.trash(10);
    expect(items).toMatchObject([{ table: 'workshopSeries', id, title: 'Sarja' }]);
    await library.restoreFromTrash(items);
    expect((await stored(id)).name).toBe('Sarja');
  });

  test('that is damaged is told apart from one that is missing, and does not hide the others', async () => {
    const { id } = await library.addWorkshopSeries('Ehjä');
    const damaged = uuidv7();
    await put('workshopSeries', { id: damaged, name: 'Rikki' });
    expect(await library.workshopSeries(damaged)).toBe('damaged');
    expect(await library.workshopSeries(uuidv7())).toBe('missing');
    expect(await library.workshopSeriesList()).toMatchObject({ series: [{ id }], unreadable: 1 });
  });
});

describe('what plans draw on', () => {
  test('are practices by their present titles, those in the trash left out', async () => {
    const kept = await clipped(library, { title: 'Kumppanuuspöytä' }, 'https://a.example/1');
    const gone = await clipped(library, { title: 'Kyläkahvila' }, 'https://b.example/2');
    await library.deletePractice(gone.id);
    expect([...(await library.practiceTitles([kept.id, gone.id, uuidv7()]))]).toEqual([
      [kept.id, 'Kumppanuuspöytä'],
    ]);
  });

  test('are findings and nominations that live and can be read', async () => {
    const finding = {
      id: uuidv7(),
      municipalityCode: '172',
      question: 'Yhteyshenkilö tunnetaan',
      value: '41 %',
    };
    await library.addWorkshopSeries('Avaa tietokannan');
    await put(
      'surveys',
      { id: uuidv7(), year: 2018, name: 'Järjestökartoitus', findings: [finding, { id: 'rikki' }] },
      {
        id: uuidv7(),
        year: 2017,
        name: 'Poistettu',
        findings: [finding],
        deletedAt: '2026-01-01T00:00:00.000Z',
      },
      { id: uuidv7(), year: 2016, name: 'Rikki' },
    );
    const nominee = { id: uuidv7(), nominee: 'Kylän väki', nomineeKind: 'association', firstYear: 2019 };
    await put('nominations', nominee, { id: uuidv7(), nominee: 'Vailla vuotta' });
    expect(await library.citableThings()).toEqual({
      findings: [{ ...finding, survey: 'Järjestökartoitus 2018' }],
      nominations: [{ id: nominee.id, nominee: 'Kylän väki', isPerson: false, year: 2019 }],
    });
  });
});
