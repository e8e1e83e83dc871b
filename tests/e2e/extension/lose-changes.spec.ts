import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { bundleForPage } from '../../bench/bundle-for-page.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { type LoadedExtension, loadExtension } from '../loaded-extension.ts';
import { FOLDER_NAME, momentsIn, standInForPicker } from './backup-folder.ts';
import { keepState, type PUT_BACK } from './harm-storage.ts';
import type { KilledInPage } from './killed-in-page.ts';
import { fillWholeLibrary, wholeLibrary } from './whole-library.ts';

/** What the script has put into the page. */
declare const killedInPage: KilledInPage;

const { backups: words, bundle, common, history } = extensionFi;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Playwright's test with a profile on the disk that outlives the browser. */
const test = base.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'hyvan-kierre-changes-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true });
  },
});

/** What of a library is the same before and after it was taken in beside an older one: the ids and titles that live. */
async function livingTitles(page: Page): Promise<string[]> {
  const { practices = [] } = await wholeLibrary(page);
  return practices
    .map((row) => row as { deletedAt?: string; fields: { title: string } })
    .flatMap(({ deletedAt, fields }) => (deletedAt === undefined ? [fields.title] : []))
    .toSorted();
}

/** Waits until the library as it is now is remembered outside of it. */
async function remembered(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { storage } = (globalThis as unknown as { chrome: ChromeInPage }).chrome;
          const { 'library-sentinel': kept } = await storage.local.get('library-sentinel');
          const counted = await new Promise<{ value: number }>((resolve) => {
            const opening = indexedDB.open('hyvan-kierre');
            opening.onsuccess = () => {
              const reading = opening.result.transaction('facts').objectStore('facts').get('changeCount');
              reading.onsuccess = () => {
                opening.result.close();
                resolve(reading.result);
              };
            };
          });
          return kept?.changes?.value === counted.value;
        }),
      { timeout: 15_000 },
    )
    .toBe(true);
}

/** What the test uses of the browser's own in a page. */
type ChromeInPage = {
  storage: {
    local: {
      get(key: string): Promise<Record<string, { changes?: { value: number } } | undefined>>;
      set(values: object): Promise<void>;
    };
  };
};

/** A profile of which a part was put back to what it was before the last clips; what the library had then, and last. */
async function rolledBack(
  profile: string,
  what: keyof typeof PUT_BACK = 'databases',
): Promise<{ before: string[]; last: string[] }> {
  const first = await loaded(profile);
  const filling = await first.openExtensionPage('library.html');
  await fillWholeLibrary(filling);
  await filling.close();
  const choosing = await first.openExtensionPage('library.html#/backups');
  await button(choosing, words.place.chooseFolder).click();
  await expect(choosing.getByText(words.place.folder(FOLDER_NAME))).toBeVisible();
  await expect.poll(() => momentsIn(choosing)).toHaveLength(1);
  await remembered(choosing);
  const before = await livingTitles(choosing);
  await first.close();
  const bringBack = await keepState(profile, what);

  const second = await loaded(profile);
  const page = await second.openExtensionPage('library.html#/backups');
  await page.evaluate(await bundleForPage('../e2e/extension/killed-in-page.ts'));
  await page.evaluate(() => killedInPage.clip(3));
  await button(page, words.make.now).click();
  await expect.poll(() => momentsIn(page)).toHaveLength(2);
  const last = await livingTitles(page);
  await remembered(page);
  await second.close();
  await bringBack();
  return { before, last };
}

/** Loads the extension with the folder that stands in. */
async function loaded(profile: string): Promise<LoadedExtension> {
  const extension = await loadExtension({ profile });
  await standInForPicker(extension);
  return extension;
}

test('a library that was rolled back says so, and takes the latest backup in beside what is there', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  const { before, last } = await rolledBack(profile);
  const extension = await loaded(profile);
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByRole('heading', { name: words.lost.older.heading })).toBeFocused();
  await expect(library.getByText(`Kirjastossa oli ${words.practices(last.length)}`)).toBeVisible();
  await expect(library.getByText(`jossa on ${words.practices(before.length)}`)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(await livingTitles(library)).toEqual(before);

  const panel = await extension.openExtensionPage('sidepanel.html');
  await expect(panel.getByText(words.lost.older.inPanel)).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);
  await panel.close();

  await button(library, words.lost.older.take).press('Enter');
  await expect(button(library, bundle.take)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await button(library, bundle.take).click();
  await expect(library.getByRole('link', { name: bundle.toHistory })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await button(library, words.restore.show).click();
  await expect(library.locator('.row-title').first()).toBeVisible();
  expect(await livingTitles(library)).toEqual(last);

  // It is one step that can be taken back; undoing it is no loss.
  await library.goto(library.url().replace(/#.*|$/, '#/history'));
  await button(library, history.undo).first().click();
  await expect.poll(() => livingTitles(library)).toEqual(before);
  await remembered(library);
  await library.reload();
  await expect(library.locator('.lost-library')).toHaveCount(0);
  await extension.close();
});

test('a whole profile that was put back knows its loss by the backup in the folder, and takes it in beside what is there', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  const { before, last } = await rolledBack(profile, 'everything');
  const extension = await loaded(profile);
  const library = await extension.openExtensionPage('library.html');
  const link = library.getByRole('link', { name: words.forgotten.toSection });
  await expect(link).toBeVisible();
  await expect(library.getByText(words.practices(last.length))).toBeVisible();
  expect(await livingTitles(library)).toEqual(before);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await link.click();
  await button(library, words.forgotten.look).click();
  await expect(library.getByText(words.restore.toImport)).toBeFocused();
  await expect(button(library, bundle.take)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await button(library, bundle.take).click();
  await expect(library.getByRole('link', { name: bundle.toHistory })).toBeVisible();
  expect(await livingTitles(library)).toEqual(last);
  await library.getByRole('main').getByRole('button', { name: common.dismiss }).click();
  await expect(button(library, words.forgotten.look)).toHaveCount(0);
  await library.reload();
  await expect(button(library, words.make.now)).toBeEnabled();
  await expect(button(library, words.forgotten.look)).toHaveCount(0);
  await extension.close();
});

test('a library that was rolled back can be kept as it is, which is not asked about again', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  const { before } = await rolledBack(profile);
  const extension = await loaded(profile);
  const library = await extension.openExtensionPage('library.html');
  // While the browser lets nothing be kept, nothing is decided and the person is told.
  await library.evaluate(() => {
    const { local } = (globalThis as unknown as { chrome: ChromeInPage }).chrome.storage;
    const { set } = local;
    local.set = async (values) => {
      local.set = set;
      throw new Error(`${Object.keys(values)} cannot be kept`);
    };
  });
  await button(library, words.lost.older.keep).click();
  await expect(library.getByText(words.lost.notKept)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await button(library, words.lost.older.keep).click();
  await expect(library.locator('.row-title').first()).toBeVisible();
  expect(await livingTitles(library)).toEqual(before);
  await extension.close();

  const again = await loaded(profile);
  const kept = await again.openExtensionPage('library.html');
  await expect(kept.locator('.row-title').first()).toBeVisible();
  await expect(kept.locator('.lost-library')).toHaveCount(0);
  await again.close();
});
