import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

test('an empty library teaches the first click', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.library.empty)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('a clipped practice is found by words of any field and opens with its evidence', async ({
  extension,
  site,
}) => {
  for (const path of ['/hyvinvointiseteli', '/kumppanuuspoyta']) {
    await extension.clickToolbar(await extension.openPage(site.address('esimerkkila', path)));
  }
  await expect.poll(() => extension.rows('practices')).toHaveLength(2);
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.library.count(2)).first()).toBeAttached();

  await library.keyboard.press('/');
  await library.keyboard.type('hyvinvointiseteli');
  await expect(library.getByText(words.library.found(1)).first()).toBeAttached();
  await library
    .getByRole('link', { name: /hyvinvointiseteli/i })
    .first()
    .click();
  await library.getByText(words.practice.showClip).click();
  await expect(library.getByRole('table').first()).toBeVisible();
  await expect(library.getByRole('heading', { name: 'Mistä setelin saa?' })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('button', { name: words.library.help }).click();
  await expect(library.getByRole('dialog')).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.keyboard.press('Escape');

  await library.getByRole('textbox', { name: words.library.search }).fill('xyzzy');
  await expect(library.getByText(words.library.noResults('xyzzy'))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('a deleted practice leaves the list and undo brings it back', async ({ extension, site }) => {
  await extension.clickToolbar(await extension.openPage(site.address('esimerkkila', '/avustukset')));
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);
  const library = await extension.openExtensionPage('library.html');
  await library
    .getByRole('link', { name: /avustu/i })
    .first()
    .click();
  await library.getByRole('button', { name: words.library.delete, exact: true }).click();
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await library.getByRole('button', { name: words.history.undo, exact: true }).click();
  await expect(library.getByRole('link', { name: /avustu/i }).first()).toBeVisible();
});

test('a thousand practices are listed piece by piece, counted and searched', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await fillLibrary(library, 1000);
  await library.reload();
  await expect(library.getByText(words.library.count(1000)).first()).toBeAttached();
  await expect(library.getByRole('link', { name: /^Käytäntö 1000:/ })).toBeVisible();
  expect(await library.getByRole('link', { name: /^Käytäntö \d+:/ }).count()).toBeLessThan(300);
  await library.getByRole('textbox', { name: words.library.search }).fill('ruoka-apu 995');
  await expect(library.getByText(words.library.found(1)).first()).toBeAttached();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('the library is whole at 320 px: nothing has to be scrolled sideways', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await fillLibrary(library, 20);
  await library.setViewportSize({ width: 320, height: 640 });
  await library.reload();
  await library.getByRole('link', { name: /^Käytäntö 20:/ }).click();
  await expect(library.getByRole('heading', { name: /^Käytäntö 20:/ })).toBeVisible();
  expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findingsInLightAndDark(library)).toEqual([]);
});
