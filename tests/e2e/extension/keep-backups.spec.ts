import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extensionFi } from '#shared/language/extension/fi.ts';
import { formatMomentDay, formatTime } from '#shared/language/formats.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { type LoadedExtension, loadExtension } from '../loaded-extension.ts';
import {
  breakLibrary,
  damageFile,
  FOLDER_NAME,
  filesIn,
  loseLibrary,
  momentsIn,
  standInForPicker,
} from './backup-folder.ts';
import { fillLibrary } from './fill-library.ts';
import { fillWholeLibrary, wholeLibrary } from './whole-library.ts';

const { backups: words, bundle, common, history } = extensionFi;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens the section of backups and chooses the folder that stands in, which makes the first backup. */
async function chooseFolder(extension: LoadedExtension): Promise<Page> {
  const page = await extension.openExtensionPage('library.html#/backups');
  await button(page, words.place.chooseFolder).click();
  await expect(page.getByText(words.place.folder(FOLDER_NAME))).toBeVisible();
  await expect.poll(() => momentsIn(page)).toHaveLength(1);
  await expect(button(page, words.make.now)).toBeEnabled();
  return page;
}

async function makeAnother(page: Page): Promise<void> {
  const before = await momentsIn(page);
  const newest = before.at(-1);
  await expect(button(page, words.make.now)).toBeEnabled();
  // Names tell seconds: two of the same second would be one.
  await page.waitForFunction((last) => Date.now() - Date.parse(last) > 1_100, newest ?? '2026-01-01');
  await button(page, words.make.now).click();
  await expect.poll(async () => (await momentsIn(page)).at(-1)).not.toBe(newest);
  await expect(button(page, words.make.now)).toBeEnabled();
}

const when = (madeAt: string) => words.list.moment(formatMomentDay(madeAt, 'fi'), formatTime(madeAt, 'fi'));

test('backups are made in a chosen folder, verified, and the last ones kept', async ({ extension }) => {
  test.slow();
  await standInForPicker(extension);
  const filling = await extension.openExtensionPage('library.html');
  await fillWholeLibrary(filling);
  await filling.close();

  const section = await extension.openExtensionPage('library.html#/backups');
  await expect(section.getByText(words.state.noPlace)).toBeVisible();
  expect(await findingsInLightAndDark(section)).toEqual([]);
  await section.close();

  const page = await chooseFolder(extension);
  const [madeAt = ''] = await momentsIn(page);
  await expect(page.getByText(formatTime(madeAt, 'fi')).first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: words.list.proofs['read-back'] })).toHaveCount(1);
  expect(await findingsInLightAndDark(page)).toEqual([]);

  await page.getByLabel(words.schedule.keep).selectOption('3');
  for (let made = 1; made < 5; made += 1) await makeAnother(page);
  await expect.poll(() => momentsIn(page)).toHaveLength(3);
  expect((await filesIn(page)).every((name) => name.startsWith('hyvan-kierre-varmuuskopio-'))).toBe(true);
  const moments = await momentsIn(page);
  expect(moments).not.toContain(madeAt);

  // Beside a library that has something it is told first what would change, and taken in as one step.
  await page
    .getByRole('button', { name: new RegExp(`^${words.list.restore}:`) })
    .first()
    .click();
  await expect(page.getByText(words.restore.toImport)).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await button(page, bundle.take).click();
  await expect(page.getByRole('link', { name: bundle.toHistory })).toBeVisible();

  // One that was damaged since is found by a check, and can be removed.
  const [oldest = ''] = await filesIn(page);
  await damageFile(page, oldest);
  await page.reload();
  await expect(page.getByText(words.list.proofs.unknown)).toHaveCount(0);
  await button(page, `${words.list.check}: ${when(moments[0] ?? '')}`)
    .last()
    .click();
  await expect(page.getByText(words.list.damaged(when(moments[0] ?? '')))).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await button(page, `${words.list.remove}: ${when(moments[0] ?? '')}`)
    .last()
    .click();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: words.list.remove }).click();
  await expect.poll(() => momentsIn(page)).toEqual(moments.slice(1));
});

test('a backup is made without being asked when one is due, by the library page that is open', async ({
  extension,
}) => {
  await standInForPicker(extension);
  const page = await chooseFolder(extension);
  await fillWholeLibrary(page);
  const before = await momentsIn(page);
  await page.waitForFunction((last) => Date.now() - Date.parse(last) > 1_100, before.at(-1) ?? '');
  // A page that opens looks whether one is due; more than twenty changes have been made.
  await page.reload();
  await expect.poll(() => momentsIn(page)).toHaveLength(2);
  // Nothing has changed since: another page makes none.
  const other = await extension.openExtensionPage('library.html#/backups');
  await expect(other.getByText(when((await momentsIn(page)).at(-1) ?? '')).first()).toBeVisible();
  expect(await momentsIn(other)).toHaveLength(2);
});

test('an emptied library is recognised, and restored in two clicks with every record and file', async ({
  extension,
}) => {
  test.slow();
  await standInForPicker(extension);
  const filling = await extension.openExtensionPage('library.html');
  await fillWholeLibrary(filling);
  await filling.close();
  const page = await chooseFolder(extension);
  await makeAnother(page);
  const before = await wholeLibrary(page);
  const living = before.practices?.filter((row) => !('deletedAt' in (row as object))).length ?? 0;
  await page.close();
  await loseLibrary(extension);

  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByRole('heading', { name: words.lost.emptied })).toBeFocused();
  await expect(library.getByText(`Kirjastossa oli ${words.practices(living)}`)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  // The side panel says so too, and its work goes on.
  const panel = await extension.openExtensionPage('sidepanel.html');
  await expect(panel.getByText(words.lost.inPanel(living))).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);
  await panel.close();

  await library.getByRole('button', { name: words.restore.latest }).press('Enter');
  await expect(library.getByRole('heading', { name: words.restore.holds })).toBeFocused();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await button(library, words.restore.now).press('Enter');
  await expect(library.getByText(words.restore.done(living))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(await wholeLibrary(library)).toEqual(before);
  await button(library, words.restore.show).click();
  await expect(library.locator('.row-title').first()).toBeVisible();
  await expect(library.getByRole('heading', { name: words.lost.emptied })).toHaveCount(0);
});

test('what was clipped since a library was emptied stays when it is restored', async ({
  extension,
  site,
}) => {
  test.slow();
  await standInForPicker(extension);
  const filling = await extension.openExtensionPage('library.html');
  const { practices } = await fillWholeLibrary(filling);
  await filling.close();
  await (await chooseFolder(extension)).close();
  await loseLibrary(extension);

  await extension.clickToolbar(await extension.openPage(site.address('esimerkkila', '/kumppanuuspoyta')));
  await expect.poll(() => extension.rows('practices'), { timeout: 25_000 }).toHaveLength(1);
  const library = await extension.openExtensionPage('library.html');
  await button(library, words.restore.latest).click();
  await expect(library.getByText(words.restore.besideRemark)).toBeVisible();
  await button(library, words.restore.now).click();
  await expect(button(library, words.restore.show)).toBeVisible();
  const ids = (await extension.rows('practices')).map((row) => (row as { id: string }).id);
  expect(ids).toEqual(expect.arrayContaining(practices));
  expect(ids.length).toBeGreaterThan(practices.length);
});

test('a broken library is removed only after a clear yes, and restored', async ({ extension }) => {
  test.slow();
  await standInForPicker(extension);
  const filling = await extension.openExtensionPage('library.html');
  await fillWholeLibrary(filling);
  await filling.close();
  const page = await chooseFolder(extension);
  const before = await wholeLibrary(page);
  await page.close();
  await breakLibrary(extension);

  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByRole('heading', { name: words.lost.broken })).toBeVisible();
  await button(library, words.lost.tryAgain).click();
  await expect(library.getByText(words.lost.brokenTold)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await button(library, words.restore.latest).click();
  await expect(library.getByText(words.restore.replaceRemark)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  // Nothing has been removed yet.
  expect(await extension.rows('practices')).toHaveLength(before.practices?.length ?? 0);
  await button(library, words.restore.replaceNow).click();
  await expect(button(library, words.restore.show)).toBeVisible();
  expect(await wholeLibrary(library)).toEqual(before);
});

test('a damaged backup is refused and the one before it offered', async ({ extension }) => {
  test.slow();
  await standInForPicker(extension);
  const filling = await extension.openExtensionPage('library.html');
  await fillWholeLibrary(filling);
  await filling.close();
  const page = await chooseFolder(extension);
  await makeAnother(page);
  const [older = '', newest = ''] = await filesIn(page);
  const [olderAt = ''] = await momentsIn(page);
  const before = await wholeLibrary(page);
  await damageFile(page, newest);
  await page.close();
  await loseLibrary(extension);

  const library = await extension.openExtensionPage('library.html');
  await button(library, words.restore.latest).click();
  await expect(library.getByText(words.restore.refused(newest))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await button(library, words.restore.older(when(olderAt))).click();
  await expect(library.getByText(words.restore.checked)).toBeVisible();
  await button(library, words.restore.now).click();
  await expect(button(library, words.restore.show)).toBeVisible();
  expect(await wholeLibrary(library)).toEqual(before);
  expect(await filesIn(library)).toContain(older);
});

test('a person may begin anew after being asked once, and the backups stay', async ({ extension }) => {
  await standInForPicker(extension);
  const filling = await extension.openExtensionPage('library.html');
  await fillLibrary(filling, 25);
  await filling.reload();
  await expect(filling.getByText(words.reminder.told(25))).toBeVisible();
  expect(await findingsInLightAndDark(filling)).toEqual([]);
  await filling.getByRole('link', { name: words.reminder.open }).click();
  await button(filling, words.place.chooseFolder).click();
  await expect.poll(() => momentsIn(filling)).toHaveLength(1);
  await expect(button(filling, words.make.now)).toBeEnabled();
  await filling.close();
  await loseLibrary(extension);

  const library = await extension.openExtensionPage('library.html#/collections');
  await button(library, words.lost.startOver).click();
  await expect(library.getByText(words.lost.startOverSure)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await button(library, common.cancel).click();
  await button(library, words.lost.startOver).click();
  await button(library, words.lost.startOverYes).click();
  await expect(library.getByRole('heading', { name: words.lost.emptied })).toHaveCount(0);
  await library.goto(library.url().replace(/#.*/, '#/backups'));
  await library.reload();
  await expect(library.getByText(words.list.other)).toBeVisible();
  expect(await momentsIn(library)).toHaveLength(1);
});

test('a browser that must be asked again for the folder is told of, and asked with one button', async ({
  extension,
}) => {
  await standInForPicker(extension);
  const page = await chooseFolder(extension);
  await page.close();
  await standInForPicker(extension, 'prompt');
  const library = await extension.openExtensionPage('library.html');
  const sections = library.getByRole('navigation', { name: history.sections.label });
  await sections.getByRole('link', { name: new RegExp(`${words.heading}.*${words.waiting.named}`) }).click();
  await expect(library.getByText(words.waiting.access(FOLDER_NAME))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await button(library, words.waiting.resume).click();
  await expect(library.getByText(words.waiting.access(FOLDER_NAME))).toHaveCount(0);
  await expect(library.locator('.backups-state')).toBeFocused();
});

test('a folder that is gone is told of', async ({ extension }) => {
  await standInForPicker(extension);
  const page = await chooseFolder(extension);
  await page.evaluate(async (name) => {
    await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
  }, FOLDER_NAME);
  await page.reload();
  await expect(page.getByText(words.waiting['no-folder'](FOLDER_NAME))).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
});

test('a backup by hand among the downloads restores a new profile whole', async ({ extension }) => {
  test.slow();
  await extension.context.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome?: { permissions?: object } };
    if (chrome?.permissions) Object.assign(chrome.permissions, { request: async () => false });
  });
  const page = await extension.openExtensionPage('library.html');
  await fillWholeLibrary(page);
  const before = await wholeLibrary(page);
  await page.goto(page.url().replace(/#.*|$/, '#/backups'));
  await page.reload();
  // Nobody can answer the browser's question about downloads here: it is as if it had been refused.
  await button(page, words.place.useDownloads).click();
  await expect(page.getByText(words.place.byHand)).toBeVisible();
  await expect(page.getByText(words.waiting['by-hand'])).toHaveCount(0);
  const coming = page.waitForEvent('download');
  await button(page, words.make.now).click();
  const path = await (await coming).path();
  await expect(page.getByText(words.list.proofs['before-saving'])).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);

  const other = await loadExtension();
  try {
    const empty = await other.openExtensionPage('library.html#/backups');
    await empty.getByLabel(words.restore.file).setInputFiles({
      name: 'tuonti.zip',
      mimeType: 'application/zip',
      buffer: (await readFile(path)).subarray(0, 5_000),
    });
    await expect(empty.getByText(words.restore.refused('tuonti.zip'))).toBeVisible();
    await empty.getByLabel(words.restore.file).setInputFiles({
      name: 'kirjasto.zip',
      mimeType: 'application/zip',
      buffer: await readFile(path),
    });
    await expect(empty.getByRole('heading', { name: words.restore.holds })).toBeFocused();
    expect(await findingsInLightAndDark(empty)).toEqual([]);
    await button(empty, words.restore.now).click();
    await expect(button(empty, words.restore.show)).toBeVisible();
    expect(await wholeLibrary(empty)).toEqual(before);
  } finally {
    await other.close();
  }
});

test.describe('with the right to follow downloads', () => {
  test.use({ loading: { grantsWhatIsAsked: true } });

  test('a backup goes to the downloads, is followed there, and the last ones are kept', async ({
    extension,
  }) => {
    test.slow();
    const page = await extension.openExtensionPage('library.html#/backups');
    await button(page, words.place.useDownloads).click();
    await expect(page.getByText(words.place.downloads)).toBeVisible();
    await expect(page.getByText(words.list.proofs.size)).toHaveCount(1);
    await page.getByLabel(words.schedule.keep).selectOption('3');
    for (const count of [2, 3, 3, 3]) {
      const madeAt = Date.now();
      await page.waitForFunction((last) => Date.now() - last > 1_100, madeAt);
      await button(page, words.make.now).click();
      await expect(page.getByText(words.list.proofs.size)).toHaveCount(count);
      await expect(button(page, words.make.now)).toBeEnabled();
    }
    expect(await findingsInLightAndDark(page)).toEqual([]);
    const saved = await page.evaluate(async () => {
      const { downloads } = (globalThis as unknown as { chrome: { downloads: DownloadsInPage } }).chrome;
      return (await downloads.search({})).map(({ state, exists, fileSize }) => ({ state, exists, fileSize }));
    });
    expect(saved).toHaveLength(3);
    for (const each of saved) expect(each).toMatchObject({ state: 'complete', exists: true });
  });
});

/** What the test uses of the downloads in a page. */
type DownloadsInPage = {
  search(which: object): Promise<{ state: string; exists: boolean; fileSize: number }[]>;
};
