import type { Page } from '@playwright/test';
import { EVERYTHING } from '#shared/find/find-request.ts';
import { expect, test } from '../extension-fixture.ts';
import { readTable } from '../read-table.ts';

test('a clipped practice is found by inflected words, and still when the index has lost its parts', async ({
  extension,
  site,
}) => {
  for (const path of ['/hyvinvointiseteli', '/kumppanuuspoyta']) {
    await extension.clickToolbar(await extension.openPage(site.address('esimerkkila', path)));
  }
  await expect.poll(() => extension.rows('practices')).toHaveLength(2);
  const page = await extension.openExtensionPage('library.html');

  await expect.poll(async () => (await search(page, '')).state).toBe('ready');
  const voucher = await search(page, 'setelillä');
  expect(voucher.ids).toHaveLength(1);
  expect((await search(page, 'kumppanuuspöydässä')).ids).toHaveLength(1);
  expect((await search(page, 'kumppanuuspöydässä')).ids).not.toEqual(voucher.ids);
  expect((await search(page, 'xyzzy')).ids).toEqual([]);

  const [{ name } = { name: '' }] = (await page.evaluate(readTable, 'indexParts')) as { name: string }[];
  await page.evaluate(clearTable, 'indexParts');
  await expect.poll(async () => (await search(page, 'setelillä')).told).toContain('building');
  await expect.poll(async () => (await search(page, 'setelillä')).ids).toEqual(voucher.ids);
  const [anew = { name: '' }] = (await page.evaluate(readTable, 'indexParts')) as { name: string }[];
  expect(anew.name).not.toBe('');
  expect(anew.name).not.toBe(name);
});

/** Asks the worker as a window does: what is found, where the index stood, and all it told of itself meanwhile. */
function search(page: Page, words: string): Promise<{ ids: string[]; state: string; told: string[] }> {
  return page.evaluate(askWorker, { ...EVERYTHING, words });
}

type Told = { tell: string; index?: { state: string }; answer?: { ids: string[]; index: { state: string } } };
type Policy = { createScriptURL: (address: string) => string };
type Window = {
  trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
  finderWorker?: Worker;
};

/** Runs in the page, under its own policy for scripts; the page keeps its worker. */
function askWorker(request: typeof EVERYTHING): Promise<{ ids: string[]; state: string; told: string[] }> {
  const window = globalThis as Window;
  const policy = window.trustedTypes?.createPolicy('finder', { createScriptURL: (address) => address });
  window.finderWorker ??= new Worker(policy?.createScriptURL('/finder.js') ?? '/finder.js');
  const worker = window.finderWorker;
  const told: string[] = [];
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error('The worker could not be started'));
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.index !== undefined) told.push(data.index.state);
      if (data.answer !== undefined) resolve({ ids: data.answer.ids, state: data.answer.index.state, told });
    };
    worker.postMessage({ ask: 'find', turn: 1, request, offset: 0, limit: 50 });
  });
}

/** Runs in the page. */
function clearTable(table: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction(table, 'readwrite');
      change.objectStore(table).clear();
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
