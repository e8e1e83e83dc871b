import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import { fillLibrary } from './fill-library.ts';

const { history } = words;

/** The library page with some invented practices in it. */
async function filledLibrary(extension: LoadedExtension, count: number): Promise<Page> {
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await fillLibrary(library, count);
  await library.reload();
  return library;
}

const section = (library: Page, name: string) =>
  library.getByRole('navigation', { name: history.sections.label }).getByRole('link', { name });

test('every step is named, taken back down to a chosen one, and done again', async ({ extension }) => {
  const library = await filledLibrary(extension, 3);
  for (const number of [3, 2, 1]) {
    await library.getByRole('link', { name: new RegExp(`^Käytäntö ${number}:`) }).focus();
    await library.keyboard.press('Delete');
    await expect(
      library.getByText(history.steps.delete(`Käytäntö ${number}:`, 1), { exact: false }).first(),
    ).toBeVisible();
  }
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await section(library, history.sections.history).click();
  await expect(library.getByRole('heading', { name: history.heading })).toBeVisible();
  await expect(library.getByRole('listitem').filter({ hasText: 'Siirretty roskakoriin' })).toHaveCount(3);
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('button', { name: new RegExp(`^${history.undoDownTo}.*Käytäntö 2:`) }).click();
  await expect(library.getByText(history.undoneMany(2))).toBeVisible();
  await library.keyboard.press('Control+y');
  await expect(library.getByText(/^Tehty uudelleen: .*Käytäntö 2:/)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.keyboard.press('Control+z');
  await section(library, history.sections.practices).click();
  await expect(library.getByRole('link', { name: /^Käytäntö [12]:/ })).toHaveCount(2);
});

test('the trash gives things back, and asks before they go for good', async ({ extension, site }) => {
  for (const path of ['/hyvinvointiseteli', '/kumppanuuspoyta']) {
    await extension.clickToolbar(await extension.openPage(site.address('esimerkkila', path)));
  }
  await expect.poll(() => extension.rows('practices')).toHaveLength(2);
  const library = await extension.openExtensionPage('library.html#/trash');
  await expect(library.getByText(history.trash.empty)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await section(library, history.sections.practices).click();
  for (const left of [1, 0]) {
    await library.locator('[data-row]').first().focus();
    await library.keyboard.press('Delete');
    await expect(library.locator('[data-row]')).toHaveCount(left);
  }
  await section(library, history.sections.trash).click();
  await expect(library.getByText(history.trash.count(2))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library
    .getByRole('button', { name: new RegExp(`^${history.trash.restore}: `) })
    .first()
    .click();
  await expect(library.getByText(history.trash.count(1))).toBeVisible();

  await library.getByRole('button', { name: new RegExp(`^${history.trash.erase}: `) }).click();
  await expect(library.getByRole('dialog')).toContainText(history.trash.sure(1));
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.keyboard.press('Escape');
  await expect(library.getByText(history.trash.count(1))).toBeVisible();
  await library.getByRole('button', { name: history.trash.emptyAll }).click();
  await library.getByRole('dialog').getByRole('button', { name: history.trash.yes }).click();
  await expect(library.getByText(history.trash.erased(1))).toBeVisible();
  expect(await extension.rows('practices')).toHaveLength(1);
  expect(await extension.rows('clips')).toHaveLength(1);
  expect(await extension.rows('clipBodies')).toHaveLength(1);
});

test('a practice that is there twice is merged field by field, and undo parts it again', async ({
  extension,
  site,
}) => {
  const address = site.address('esimerkkila', '/hyvinvointiseteli');
  await extension.clickToolbar(await extension.openPage(address));
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);
  await extension.clickToolbar(await extension.openPage(address));
  const panel = await extension.sidePanel();
  await panel.getByRole('button', { name: words.known.keepBoth }).click();
  await expect.poll(() => extension.rows('practices')).toHaveLength(2);

  const library = await extension.openExtensionPage('library.html#/duplicates');
  await expect(library.getByRole('heading', { name: history.merge.duplicates })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library
    .getByRole('link', { name: /hyvinvointiseteli/i })
    .first()
    .click();
  await expect(library.getByRole('heading', { name: /hyvinvointiseteli/i, level: 2 })).toBeFocused();
  await library.keyboard.press('e');
  const title = library.getByRole('textbox', { name: words.fields.title });
  await title.fill('Seteli kylille');
  await title.press('Enter');
  await expect(library.getByRole('heading', { name: 'Seteli kylille' })).toBeVisible();

  await library.getByRole('link', { name: new RegExp(`^${history.merge.link}: `) }).click();
  const titles = library.getByRole('group', { name: words.fields.title, exact: true });
  await expect(titles.getByRole('radio')).toHaveCount(2);
  await expect(titles.getByRole('radio').first()).toBeChecked();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('button', { name: history.merge.merge, exact: true }).click();
  await expect(library.getByRole('heading', { name: 'Seteli kylille' })).toBeVisible();
  await expect(library.locator('[data-row]')).toHaveCount(1);
  await expect(library.getByText(words.practice.showClip)).toHaveCount(2);

  await library.getByRole('button', { name: history.undo, exact: true }).click();
  await expect(library.locator('[data-row]')).toHaveCount(2);
});

test('the sections, steps and trash are whole at 320 px', async ({ extension }) => {
  const library = await filledLibrary(extension, 3);
  await library.getByRole('link', { name: /^Käytäntö 3:/ }).focus();
  await library.keyboard.press('Delete');
  await library.setViewportSize({ width: 320, height: 640 });
  for (const path of ['history', 'trash', 'duplicates', 'merge/a,b']) {
    await library.goto(`chrome-extension://${extension.extensionId}/library.html#/${path}`);
    await expect(library.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findingsInLightAndDark(library)).toEqual([]);
  }
});
