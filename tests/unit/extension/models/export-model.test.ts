import { expect, it, vi } from 'vitest';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import type { ExportScope } from '../../../../extension/database/export-methods.ts';
import { ExportChoice } from '../../../../extension/models/export-choice.ts';
import type { ExportLibrary } from '../../../../extension/models/export-model.ts';
import { ExportModel } from '../../../../extension/models/export-model.ts';
import { anExportSource, anExportWorker } from '../../../builders/export.ts';

function aModel(count: number, fields: Partial<PracticeFields> = {}) {
  const sources = Array.from({ length: count }, (_, index) =>
    anExportSource({ ...fields, title: `Pöytä ${index + 1}` }),
  );
  const ids = sources.map(({ practice }) => practice.id);
  const library: ExportLibrary = {
    exportList: async () => ({ ids, first: [] }),
    practicesForExport: async (asked) => sources.filter(({ practice }) => asked.includes(practice.id)),
    collections: async () => ({ collections: [] }),
    ourMunicipality: async () => ({ municipalityCode: '992' }),
    watch: (query, show) => void query().then(show),
  };
  const save = vi.fn<(name: string, file: Blob) => void>();
  const workers: ReturnType<typeof anExportWorker>[] = [];
  const startWriter = () => {
    const worker = anExportWorker(sources);
    workers.push(worker);
    return worker;
  };
  return { model: new ExportModel(library, { startWriter, save }), save, workers, ids };
}

async function shown(model: ExportModel, scope: ExportScope = { of: 'all' }, name?: string): Promise<void> {
  model.show(scope, name);
  await vi.waitFor(() => expect(model.list.value.state).toBe('ready'));
}

it('gives the browser one file, and ends the worker that made it', async () => {
  const { model, save, workers } = aModel(120);
  await shown(model);
  await model.run('csv', 'fi');
  expect(model.task.value).toMatchObject({ state: 'done', result: { count: 120 } });
  expect(save).toHaveBeenCalledOnce();
  expect(workers.map(({ isEnded }) => isEnded())).toEqual([true]);
});

it('names the file after what it holds and the day', async () => {
  const collectionId = anExportSource().practice.id;
  const day = String.raw`\d+\.\d+\.\d{4}`;
  for (const [count, ofIds, name, format, expected] of [
    [3, false, undefined, 'csv', `^Kaikki käytännöt ${day}\\.csv$`],
    [3, true, undefined, 'xlsx', `^3 käytäntöä ${day}\\.xlsx$`],
    [3, true, undefined, 'ris', `^Viitteet, 3 käytäntöä ${day}\\.ris$`],
    [3, false, 'Osallisuus', 'tables-csv', `^Taulukot, Osallisuus ${day}\\.zip$`],
    [1, false, 'Osallisuus', 'markdown', `^Pöytä 1 ${day}\\.md$`],
  ] as const) {
    const { model, save, ids } = aModel(count);
    const named: ExportScope = name === undefined ? { of: 'all' } : { of: 'collection', collectionId };
    await shown(model, ofIds ? { of: 'ids', ids } : named, name);
    await model.run(format, 'fi');
    expect(save.mock.calls[0]?.[0]).toMatch(new RegExp(expected));
  }
});

it('makes no file when it is ended, ends the worker at once, and makes one when it is asked again', async () => {
  const { model, save, workers } = aModel(120);
  await shown(model);
  const stop = model.task.subscribe((now) => {
    if (now.state === 'working' && now.progress.done > 0) model.cancel();
  });
  await model.run('csv', 'fi');
  stop();
  expect(model.task.value.state).toBe('cancelled');
  expect(workers.map(({ isEnded }) => isEnded())).toEqual([true]);
  expect(save).not.toHaveBeenCalled();
  await model.run('csv', 'fi');
  expect(save).toHaveBeenCalledOnce();
});

it('tells what is being done while practices are read and the file is written', async () => {
  const { model } = aModel(120);
  await shown(model);
  const told: unknown[] = [];
  model.task.subscribe((now) => {
    if (now.state === 'working') told.push([model.stage.value, now.progress.done, now.progress.total]);
  });
  await model.run('csv', 'fi');
  expect(told).toEqual([
    ['reading', 0, 0],
    ['reading', 50, 120],
    ['reading', 100, 120],
    ['reading', 120, 120],
    ['writing', 0, 0],
    ['writing', 0, 120],
    ['writing', 100, 120],
  ]);
});

it('refuses more slides than anyone follows, and says how many there may be', async () => {
  const { model, save } = aModel(41);
  await shown(model);
  await model.run('pptx', 'fi');
  expect(model.task.value).toMatchObject({ state: 'failed', error: { problem: { kind: 'pptx', most: 40 } } });
  expect(save).not.toHaveBeenCalled();
});

it('keeps persons out of a format that never tells of them, whatever is ticked', async () => {
  const { model, save } = aModel(1, { summary: 'Kysy: Maija Esimerkki, maija@koivula.example.' });
  await shown(model);
  model.let({ withPersons: true, withNotes: true });
  for (const format of ['csv', 'ris'] as const) await model.run(format, 'fi');
  const [csv = '', ris = ''] = await Promise.all(save.mock.calls.map(([, file]) => file.text()));
  expect(csv).toContain('maija@koivula.example');
  expect(ris).not.toContain('maija@koivula.example');
  expect(ris).toContain('Kysy kustannuksista.');
});

it('keeps what was chosen over a reload, and takes nothing for a choice that is none', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
  const id = anExportSource().practice.id;
  new ExportChoice(store).choose([id]);
  expect(new ExportChoice(store).chosen.value.ids).toEqual([id]);
  for (const key of kept.keys()) kept.set(key, '{"ids":["x"]}');
  expect(new ExportChoice(store).chosen.value.ids).toEqual([]);
});
