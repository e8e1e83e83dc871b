import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { loadExtension } from '../loaded-extension.ts';
import { RandomMoments } from './random-moments.ts';
import { SAMPLE, storedRows, storeFaultySample, storeSample } from './stored-sample.ts';

/** What an upgrade to version 5 adds by design: everything else must be as it was. */
function withoutAdded({ tables }: Awaited<ReturnType<typeof storedRows>>): Record<string, unknown[]> {
  const isAdded = (row: unknown) => ['libraryId', 'schemaStep'].includes(Object(row).name);
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.filter((row) => !isAdded(row))]),
  );
}

/** The sample's rows in the same shape. */
const OLD_ROWS = withoutAdded({
  version: 40,
  tables: Object.fromEntries(Object.entries(SAMPLE.tables).filter(([, rows]) => rows.length > 0)),
});

/** Puts something in the place of the copy that cannot be removed, so that nobody can write one; and takes it away again. */
async function blockCopies(page: Page, isBlocked: boolean): Promise<void> {
  await page.evaluate(async (blocked) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('kept-copies', { create: true });
    if (!blocked) return folder.removeEntry('before-version-5.json', { recursive: true });
    const inTheWay = await folder.getDirectoryHandle('before-version-5.json', { create: true });
    await inTheWay.getDirectoryHandle('full', { create: true });
  }, isBlocked);
}

test('an older library is copied before it is brought up to date, and the copy can be saved', async ({
  extension,
}) => {
  const plain = await extension.openExtensionPage('third-party.txt');
  await storeSample(plain);
  const library = await extension.openExtensionPage('library.html');
  await expect(library.locator('.row-title')).toHaveCount(2);
  const after = await storedRows(plain);
  expect(after.version).toBe(50);
  expect(withoutAdded(after)).toEqual(OLD_ROWS);

  await library.goto(library.url().replace(/#.*|$/, '#/backups'));
  await expect(library.getByRole('heading', { name: words.storage.keptCopies })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: words.storage.saveFile }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^kirjaston-kopio-\d{4}-\d{2}-\d{2}\.zip$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});

test('while no copy can be made the library stays as it was, until a person has saved one', async ({
  extension,
}) => {
  const plain = await extension.openExtensionPage('third-party.txt');
  await extension.killServiceWorker();
  await storeSample(plain);
  await blockCopies(plain, true);
  // The dialog of the system cannot be answered here: without it the browser saves as it does a download.
  await extension.context.addInitScript(() => {
    Object.defineProperty(globalThis, 'showSaveFilePicker', { value: undefined });
  });
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.common.trouble['not-copied'])).toHaveCount(1);
  expect((await storedRows(plain)).version).toBe(40);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('button', { name: words.common.tryAgain }).click();
  await expect(library.getByText(words.common.trouble['not-copied'])).toBeVisible();
  expect(withoutAdded(await storedRows(plain))).toEqual(OLD_ROWS);

  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: words.storage.saveAndGoOn }).click(),
  ]);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  // Whether a download was saved nobody tells: nothing goes on before a person has seen it.
  await expect(library.getByText(words.storage.askSaved(download.suggestedFilename()))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect((await storedRows(plain)).version).toBe(40);
  await library.getByRole('button', { name: words.storage.isSaved }).click();
  await expect(library.locator('.row-title')).toHaveCount(2);
  const after = await storedRows(plain);
  expect(after.version).toBe(50);
  expect(withoutAdded(after)).toEqual(OLD_ROWS);
});

test('a library that cannot be brought up to date stays as it was, and its copy can be saved', async ({
  extension,
  site,
}) => {
  const plain = await extension.openExtensionPage('third-party.txt');
  await extension.killServiceWorker();
  const mend = await storeFaultySample(plain);
  const before = await storedRows(plain);
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.common.trouble['not-upgraded'])).toHaveCount(1);
  await expect(library.getByRole('button', { name: words.storage.saveCopy })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(await storedRows(plain)).toEqual(before);
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: words.storage.saveCopy }).click(),
  ]);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

  await library.getByRole('button', { name: words.common.tryAgain }).click();
  await expect(library.getByText(words.common.trouble['not-upgraded'])).toBeVisible();
  expect(await storedRows(plain)).toEqual(before);

  // A clip meanwhile says why it is not saved, and does not lose the page's address.
  const address = site.address('esimerkkila', '/hyvinvointiseteli');
  await extension.clickToolbar(await extension.openPage(address));
  const panel = await extension.sidePanel();
  await expect(panel.getByText(words.panel.obstacles['library-not-upgraded'])).toBeVisible();
  await expect(panel.getByRole('link', { name: address })).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);
  expect(await storedRows(plain)).toEqual(before);
  await panel.close();

  await mend();
  await library.getByRole('button', { name: words.common.tryAgain }).click();
  await expect(library.locator('.row-title')).toHaveCount(3);
  expect((await storedRows(plain)).version).toBe(50);
});

test('a library of a newer version is read, nothing is changed, and a clip says that it was not saved', async ({
  extension,
  site,
}) => {
  const plain = await extension.openExtensionPage('third-party.txt');
  await storeSample(plain);
  const first = await extension.openExtensionPage('library.html');
  await expect(first.locator('.row-title')).toHaveCount(2);
  await first.close();
  await extension.killServiceWorker();
  await plain.evaluate(raiseVersion);
  const before = await storedRows(plain);

  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.storage.readOnly)).toHaveCount(1);
  await library.locator('.row-title').first().click();
  await expect(library.locator('.practice')).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  const address = site.address('esimerkkila', '/hyvinvointiseteli');
  await extension.clickToolbar(await extension.openPage(address));
  const panel = await extension.sidePanel();
  await expect(panel.getByText(words.panel.obstacles['library-newer'])).toBeVisible();
  await expect(panel.getByText(words.storage.readOnly)).toHaveCount(1);
  await expect(panel.getByRole('link', { name: address })).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);
  expect(await storedRows(plain)).toEqual(before);
});

test('a browser that is killed in the middle of an update leaves the old library or the new one', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'hyvan-kierre-update-'));
  const prepared = await loadExtension({ profile });
  await storeSample(await prepared.openExtensionPage('third-party.txt'), 300);
  await prepared.close();
  const moments = new RandomMoments('while updating');
  for (let turn = 0; turn < 3; turn += 1) {
    const killed = await loadExtension({ profile });
    const opening = killed.openExtensionPage('library.html').catch(() => undefined);
    await moments.wait(500);
    await killed.kill();
    void opening;
  }
  const extension = await loadExtension({ profile });
  const library = await extension.openExtensionPage('library.html');
  await expect(library.locator('.row-title')).toHaveCount(2);
  const after = await storedRows(await extension.openExtensionPage('third-party.txt'));
  expect(after.version).toBe(50);
  const { clipBodies, ...rest } = withoutAdded(after);
  const { clipBodies: old, ...others } = OLD_ROWS;
  expect(rest).toEqual(others);
  expect(clipBodies).toHaveLength(300 * (old?.length ?? 0));
  await extension.close();
  await rm(profile, { recursive: true, force: true });
});

/** Runs in a document of the extension: does to the stored library what a newer version of the program would. */
function raiseVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('hyvan-kierre', 60);
    opening.onupgradeneeded = () => opening.result.createObjectStore('inventions', { keyPath: 'id' });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
