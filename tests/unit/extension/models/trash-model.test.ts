import { expect, test } from 'vitest';
import { TrashModel, type TrashSource } from '../../../../extension/models/trash-model.ts';

/** A trash with many things in it, and what emptying it waits for. */
function aTrash() {
  const waiting = Promise.withResolvers<number>();
  const library: TrashSource = {
    trash: async () => ({ items: [], total: 3_000 }),
    restoreFromTrash: async () => undefined,
    erase: async () => undefined,
    emptyTrash: () => waiting.promise,
    watch: (read, show) => void read().then(show),
  };
  return { trash: new TrashModel(library), waiting };
}

/** A trash that is being emptied. */
async function emptied() {
  const { trash, waiting } = aTrash();
  trash.open();
  await expect.poll(() => trash.total.value).toBe(3_000);
  trash.askToErase('all');
  return { trash, waiting, erasing: trash.erase() };
}

test('tells how many things are going for good while they go, and then that they have gone', async () => {
  const { trash, waiting, erasing } = await emptied();
  expect([trash.doomed.value, trash.erasing.value, trash.erased.value]).toEqual([
    undefined,
    3_000,
    undefined,
  ]);
  waiting.resolve(3_000);
  expect(await erasing).toBe(true);
  expect([trash.erasing.value, trash.erased.value]).toEqual([undefined, 3_000]);
});

test('says when they could not go, and nothing of their having gone', async () => {
  const { trash, waiting, erasing } = await emptied();
  waiting.reject(new Error('the disk is full'));
  expect(await erasing).toBe(false);
  expect([trash.erasing.value, trash.erased.value, trash.hasFailed.value]).toEqual([
    undefined,
    undefined,
    true,
  ]);
});
