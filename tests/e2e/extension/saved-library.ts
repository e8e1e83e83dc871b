import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';

const { bundle: words, import: importWords } = extensionFi;

/** Saves the whole library on the page of exporting; the file's bytes. */
export async function savedLibrary(extension: LoadedExtension): Promise<Buffer> {
  // The picker is the browser's own window, which a test cannot answer: without it the file is downloaded.
  await extension.context.addInitScript(() => {
    Object.defineProperty(globalThis, 'showSaveFilePicker', { value: undefined });
  });
  const page = await extension.openExtensionPage('library.html#/exchange');
  await expect(page.getByText(words.personal)).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^hyvan-kierre-\d{4}-\d\d-\d\d\.zip$/);
  await expect(page.getByText(saved.suggestedFilename())).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  const bytes = await readFile(await saved.path());
  await page.close();
  return bytes;
}

/** Chooses a library file on the page of importing. */
export async function chooseFile(page: Page, buffer: Buffer): Promise<void> {
  await page
    .getByLabel(importWords.chooseFile, { exact: true })
    .first()
    .setInputFiles({ name: 'hyvan-kierre.zip', mimeType: 'application/zip', buffer });
}

/** Puts rows over those of a table, by their ids, past the library. */
export async function putOver(page: Page, table: string, rows: readonly object[]): Promise<void> {
  await page.evaluate(
    async ([name, given]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('hyvan-kierre');
        opening.onsuccess = () => resolve(opening.result);
      });
      const change = database.transaction(name, 'readwrite');
      for (const row of given) change.objectStore(name).put(row);
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      database.close();
    },
    [table, rows] as const,
  );
}
