import { expect, it, vi } from 'vitest';
import type { PracticeFields } from '#shared/practice/practice-schema.ts';
import { ExportChoice } from '../../../../extension/models/export-choice.ts';
import type { ExportLibrary } from '../../../../extension/models/export-model.ts';
import { ExportModel } from '../../../../extension/models/export-model.ts';
import { anExportSource } from '../../../builders/export.ts';

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
  return { model: new ExportModel(library, save), save };
}

async function shown(model: ExportModel): Promise<void> {
  model.show({ of: 'all' });
  await vi.waitFor(() => expect(model.list.value.state).toBe('ready'));
}

it('gives the browser one file that is named after what it holds', async () => {
  const { model, save } = aModel(120);
  await shown(model);
  await model.run('csv', 'fi');
  expect(model.task.value).toMatchObject({ state: 'done', result: { count: 120 } });
  expect(save.mock.calls[0]?.[0]).toMatch(/^Käytännöt \d+\.\d+\.\d{4}\.csv$/);
});

it('makes no file when it is ended', async () => {
  const { model, save } = aModel(120);
  await shown(model);
  const running = model.run('csv', 'fi');
  model.cancel();
  await running;
  expect(model.task.value.state).toBe('cancelled');
  expect(save).not.toHaveBeenCalled();
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
