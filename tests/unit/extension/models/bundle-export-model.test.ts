import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { SavedStream } from '../../../../extension/browser/saved-stream.ts';
import { BundleExportModel } from '../../../../extension/models/bundle-export-model.ts';
import { aFilledLibrary } from '../../../builders/bundle.ts';

/** Where a file is saved, and how it ended. */
function aPlace(write: SavedStream['write'] = async () => undefined) {
  const calls: string[] = [];
  const stream: SavedStream = {
    write,
    close: async () => void calls.push('close'),
    abort: async () => void calls.push('abort'),
    tellsSaved: true,
  };
  return { calls, stream };
}

const now = () => new Date('2026-11-27T10:00:00.000Z');

test('saves the library under the name of the day and tells how large it is', async () => {
  const { library } = await aFilledLibrary();
  const { calls, stream } = aPlace();
  const model = new BundleExportModel(library, { saveStream: async () => stream, now });
  await model.save();
  expect(model.task.value).toMatchObject({
    state: 'done',
    result: { name: 'hyvan-kierre-2026-11-27.zip', summary: { counts: { practices: 2 } } },
  });
  expect(calls).toEqual(['close']);
});

test('does nothing when no place is chosen', async () => {
  const { library } = await aFilledLibrary();
  const model = new BundleExportModel(library, { saveStream: async () => undefined, now });
  await model.save();
  expect(model.task.value).toEqual({ state: 'done', result: undefined });
});

test('gives the file up when it cannot be written', async () => {
  const { library } = await aFilledLibrary();
  const { calls, stream } = aPlace(() => Promise.reject(new Error('the disk is full')));
  const model = new BundleExportModel(library, { saveStream: async () => stream, now });
  await model.save();
  expect(model.task.value.state).toBe('failed');
  expect(calls).toEqual(['abort']);
});

test('gives the file up when a person ends it', async () => {
  const { library } = await aFilledLibrary();
  const { calls, stream } = aPlace();
  const model = new BundleExportModel(library, { saveStream: async () => stream, now });
  const saving = model.save();
  model.cancel();
  await saving;
  expect(model.task.value).toEqual({ state: 'cancelled' });
  expect(calls).toEqual(['abort']);
});
