import { expect, test } from 'vitest';
import type { SavedStream } from '../../../../extension/browser/saved-stream.ts';
import { StorageModel } from '../../../../extension/models/storage-model.ts';

/** A storage whose library waits for a copy, and what was done. */
function aStorage(place: Partial<SavedStream> = {}) {
  const calls: string[] = [];
  const note = (call: string) => async () => void calls.push(call);
  const stream: SavedStream = {
    write: async () => undefined,
    close: note('close'),
    abort: note('abort'),
    tellsSaved: true,
    ...place,
  };
  const library = {
    watchStorage: () => undefined,
    watch: () => undefined,
    keptCopies: async () => [],
    keptCopyFile: async () => undefined,
    copyByHand: note('copy'),
    practiceCount: async () => {
      calls.push('open');
      return 3;
    },
  };
  const powers = {
    saveStream: async () => stream,
    saveFile: () => undefined,
    reload: () => void calls.push('reload'),
  };
  return { storage: new StorageModel(library, powers), calls };
}

test('the library is brought up to date at once when the copy is known to be there', async () => {
  const { storage, calls } = aStorage();
  await storage.saveAndGoOn('kopio');
  expect(calls).toEqual(['copy', 'close', 'open', 'reload']);
  expect(storage.unseen.value).toBeUndefined();
});

test('a copy that was only handed to the browser is looked for by a person first', async () => {
  const { storage, calls } = aStorage({ tellsSaved: false });
  await storage.saveAndGoOn('kopio');
  expect(calls).toEqual(['copy', 'close']);
  expect(storage.unseen.value).toMatch(/^kopio-\d{4}-\d{2}-\d{2}\.zip$/);
  await storage.goOn();
  expect(calls).toEqual(['copy', 'close', 'open', 'reload']);
});

test('a copy that could not be written leaves the library as it is', async () => {
  const { storage, calls } = aStorage({ close: () => Promise.reject(new Error('the disk is full')) });
  await storage.saveAndGoOn('kopio');
  expect(calls).toEqual(['copy', 'abort']);
  expect([storage.saving.now.value.state, storage.unseen.value]).toEqual(['failed', undefined]);
});
