import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { insertedAt, without } from '#shared/workshop/listed-items.ts';
import { changingPlan } from '#shared/workshop/series-changes.ts';
import type { WorkshopSeries } from '#shared/workshop/workshop-series-schema.ts';
import type { Library } from '../../../../extension/database/library.ts';
import { SeriesListModel } from '../../../../extension/models/series-list-model.ts';
import { SeriesModel } from '../../../../extension/models/series-model.ts';
import { aLibrary, clipped } from '../../../builders/library.ts';
import { anArea, aPlan, aWorkshop, CODES } from '../../../builders/workshop.ts';

const area = anArea();
let library: Library;
let series: WorkshopSeries;

beforeEach(async () => {
  ({ library } = aLibrary());
  const { id } = await library.addWorkshopSeries('Sarja');
  series = await library.changeWorkshopSeries(id, (made) => ({ ...made, areas: [area] }));
});

/** The series as the model shows it. */
function shown(model: SeriesModel): WorkshopSeries {
  const open = model.open.value;
  if (open.state !== 'ready') throw new Error(`The series is ${open.state}`);
  return open.series;
}

async function opened(from: Library = library): Promise<SeriesModel> {
  const model = new SeriesModel(from);
  model.show(series.id);
  await vi.waitFor(() => expect(model.open.value.state).toBe('ready'));
  return model;
}

describe('an open series', () => {
  test('shows a change at once, and changes made in another window', async () => {
    const model = await opened();
    expect(await model.change((before) => ({ ...before, theme: 'Arki' }))).toBe(true);
    expect(shown(model).theme).toBe('Arki');
    await library.changeWorkshopSeries(series.id, (before) => ({ ...before, interval: 'vuosittain' }));
    await vi.waitFor(() => expect(shown(model)).toMatchObject({ theme: 'Arki', interval: 'vuosittain' }));
  });

  test('tells a missing one', async () => {
    const model = new SeriesModel(library);
    model.show('01890000-0000-7000-8000-000000000000');
    await vi.waitFor(() => expect(model.open.value.state).toBe('missing'));
  });

  test('gets the next workshop of an area with the host whose turn it is', async () => {
    const model = await opened();
    const first = await model.addWorkshop(area.id);
    const second = await model.addWorkshop(area.id);
    expect(shown(model).workshops.map(({ id, hostCode }) => [id, hostCode])).toEqual([
      [first, CODES.joutsa],
      [second, CODES.luhanka],
    ]);
  });

  test('puts back what was taken out, until something else changes', async () => {
    const model = await opened();
    const part = {
      text: 'Alue poistettiin.',
      putBack: (before: WorkshopSeries) => ({ ...before, areas: insertedAt(before.areas, area, 0) }),
    };
    const remove = (before: WorkshopSeries) => ({ ...before, areas: without(before.areas, area.id) });
    await model.remove(remove, part);
    expect(model.removed.value).toBe(part);
    await model.putBack();
    expect(shown(model).areas).toEqual([area]);
    expect(model.removed.value).toBeUndefined();

    await model.remove(remove, part);
    await library.undo();
    await vi.waitFor(() => expect(shown(model).areas).toEqual([area]));
    expect(model.removed.value).toBeUndefined();
  });

  test('says that a change could not be written, and shows what is saved', async () => {
    const model = await opened({
      ...library,
      changeWorkshopSeries: () => Promise.reject(new Error('full')),
    });
    expect(await model.change((before) => ({ ...before, theme: 'Arki' }))).toBe(false);
    expect(model.hasFailed.value).toBe(true);
    expect(shown(model).theme).toBeUndefined();
  });

  test('knows the present titles of the practices its plans draw on', async () => {
    const practice = await clipped(library, { title: 'Kumppanuuspöytä' });
    const workshop = aWorkshop(area.id, {
      plans: [aPlan(CODES.joutsa, [], { practices: [{ id: practice.id, text: 'Vanha nimi' }] })],
    });
    await library.changeWorkshopSeries(series.id, (before) => ({ ...before, workshops: [workshop] }));
    const model = await opened();
    const open = model.open.value;
    expect(open.state === 'ready' && open.titles.get(practice.id)).toBe('Kumppanuuspöytä');
    expect(await model.findPractices('kumppanuus')).toEqual([{ id: practice.id, title: 'Kumppanuuspöytä' }]);
  });

  test('keeps both of two plans changed one after the other', async () => {
    const model = await opened();
    const id = (await model.addWorkshop(area.id)) ?? '';
    const named = (teamName: string) => (plan: ReturnType<typeof aPlan>) => ({ ...plan, teamName });
    await model.change(changingPlan(id, CODES.joutsa, named('A')));
    await model.change(changingPlan(id, CODES.luhanka, named('B')));
    expect(shown(model).workshops[0]?.plans.map(({ teamName }) => teamName)).toEqual(['A', 'B']);
  });
});

describe('the list of series', () => {
  test('follows what is made and put in the trash', async () => {
    const list = new SeriesListModel(library);
    list.follow();
    const id = (await list.add('Toinen')) ?? '';
    await vi.waitFor(() => expect(list.series.value.map(({ name }) => name)).toContain('Toinen'));
    expect(await list.remove(id)).toBe(true);
    await vi.waitFor(() => expect(list.series.value.map(({ name }) => name)).toEqual(['Sarja']));
  });

  test('says that nothing could be written', async () => {
    const list = new SeriesListModel({
      ...library,
      addWorkshopSeries: () => Promise.reject(new Error('full')),
    });
    expect(await list.add('Toinen')).toBeUndefined();
    expect(list.hasFailed.value).toBe(true);
  });
});
