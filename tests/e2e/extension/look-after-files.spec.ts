import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { formatMomentDay } from '#shared/language/formats.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import { servePage } from './changing-page.ts';

const { check: told } = words.storage;
const PICTURE = readFileSync(fileURLToPath(new URL('../../site/picture.png', import.meta.url)));

/** A file that no record refers to. */
const STRAY = 'f'.repeat(64);

test('images are looked through quietly: what is lost is told until it is back, what nothing uses goes at the second look', async ({
  extension,
  site,
}) => {
  const origin = site.address('esimerkkila', '');
  await extension.context.route(`${origin}/kuva.png`, (route) =>
    route.fulfill({ contentType: 'image/png', body: PICTURE }),
  );
  await servePage(
    extension,
    `${origin}/talolla`,
    `<!doctype html><html lang="fi"><title>Talolla</title><main><h1>Talolla</h1><p>Kylän väki kokoontuu talolla joka kuukausi, ja kaikki pääsevät mukaan.</p><img src="/kuva.png" alt="Väkeä talolla" width="300" height="200"></main>`,
  );
  await extension.clickToolbar(await extension.openPage(`${origin}/talolla`));
  await expect.poll(() => sumsOf(extension), { timeout: 25_000 }).toHaveLength(1);
  const [clipped = ''] = await sumsOf(extension);
  const plain = await extension.openExtensionPage('third-party.txt');
  await plain.evaluate(copyFile, { from: clipped, to: STRAY, isMoved: true });

  await lookAgain(extension, plain);
  const library = await extension.openExtensionPage('library.html#/backups');
  await expect(library.getByRole('heading', { name: told.heading })).toBeVisible();
  await expect(library.getByText(told.lost(1))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(await sumsOf(extension)).toEqual([STRAY]);

  // The image is there again, and the stray one still: the next look finds everything, and removes what nothing uses.
  await plain.evaluate(copyFile, { from: STRAY, to: clipped });
  await lookAgain(extension, plain);
  const today = formatMomentDay(new Date().toISOString(), 'fi');
  await expect(library.getByText(`${told.sound(today)} ${told.removed(1)}`)).toBeVisible();
  await expect(library.getByText(told.lost(1))).toHaveCount(0);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(await sumsOf(extension)).toEqual([clipped]);
});

async function sumsOf(extension: LoadedExtension): Promise<string[]> {
  return (await extension.rows('files')).map((row) => (row as { sha256: string }).sha256);
}

/** Lets the time until the next look pass, and waits until the background, which starts anew, has looked. */
async function lookAgain(extension: LoadedExtension, plain: Page): Promise<void> {
  const before = await plain.evaluate(makeDue);
  await extension.killServiceWorker();
  await plain.evaluate(wake);
  await expect.poll(() => plain.evaluate(lastLook), { timeout: 60_000 }).not.toBe(before);
}

/** What the test uses of the browser's own in a page. */
type ChromeInPage = {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: {
    local: {
      get(key: string): Promise<Record<string, { checkedAt: string; nextAt: string } | undefined>>;
      set(values: object): Promise<void>;
    };
  };
};

async function lastLook(): Promise<string | undefined> {
  const { storage } = (globalThis as unknown as { chrome: ChromeInPage }).chrome;
  return (await storage.local.get('library-check'))['library-check']?.checkedAt;
}

async function makeDue(): Promise<string | undefined> {
  const { storage } = (globalThis as unknown as { chrome: ChromeInPage }).chrome;
  const kept = (await storage.local.get('library-check'))['library-check'];
  if (kept !== undefined) {
    const nextAt = new Date(Date.now() - 1_000).toISOString();
    await storage.local.set({ 'library-check': { ...kept, nextAt } });
  }
  return kept?.checkedAt;
}

async function wake(): Promise<void> {
  const { runtime } = (globalThis as unknown as { chrome: ChromeInPage }).chrome;
  await runtime.sendMessage({ about: 'nothing' }).catch(() => undefined);
}

/** Runs in the page: a file lies under another sum too, or instead. */
function copyFile({ from, to, isMoved }: { from: string; to: string; isMoved?: boolean }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('files', 'readwrite');
      const files = change.objectStore('files');
      const reading = files.get(from);
      reading.onsuccess = () => {
        files.put({ ...reading.result, sha256: to });
        if (isMoved) files.delete(from);
      };
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
