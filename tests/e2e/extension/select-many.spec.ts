import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

const { find } = words;

async function fillAndReload(library: Page, count: number): Promise<void> {
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await fillLibrary(library, count);
  await library.reload();
  // The pinned practices come first once the index has answered; rows are chosen only then.
  await expect(library.locator('[data-row]').first()).toHaveAccessibleName(/kiinnitetty/);
}

const titles = (library: Page) => library.locator('[data-row]');

test('practices are selected by keyboard and by pointer, and put in the trash as one step', async ({
  extension,
}) => {
  const library = await extension.openExtensionPage('library.html');
  await fillAndReload(library, 30);
  await library.keyboard.press('j');
  await library.keyboard.press('x');
  await library.keyboard.press('Shift+ArrowDown');
  await library.keyboard.press('Shift+ArrowDown');
  await expect(library.getByText(find.selected(3))).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await titles(library)
    .nth(5)
    .click({ modifiers: ['Shift'] });
  await expect(library.getByText(find.selected(6))).toBeVisible();
  await library.getByRole('checkbox', { name: /Käytäntö 28:/ }).click();
  await expect(library.getByText(find.selected(5))).toBeVisible();
  expect(new URL(library.url()).hash).toBe('');

  await library.getByRole('button', { name: find.bulk.trash }).click();
  await expect(library.getByText(words.library.count(25)).first()).toBeVisible();
  await expect(titles(library).first()).toBeFocused();
  await library.getByRole('button', { name: words.history.undo, exact: true }).click();
  await expect(library.getByText(words.library.count(30)).first()).toBeVisible();
});

test('all that was found is selected at once, also what is not on the page', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await fillAndReload(library, 400);
  await library.keyboard.press('j');
  await library.keyboard.press('Control+a');
  await expect(library.getByText(find.selected(400))).toBeVisible();
  await library.keyboard.press('Escape');
  await expect(library.getByText(find.selected(400))).toHaveCount(0);
  await library.keyboard.press('Space');
  await library.getByRole('button', { name: find.selectAll(400) }).click();
  await library.keyboard.press('Delete');
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await library.getByRole('button', { name: words.history.undo, exact: true }).click();
  await expect(library.getByText(words.library.count(400)).first()).toBeVisible();
});

test('two to five are compared, two are merged; a new search begins with nothing selected', async ({
  extension,
}) => {
  const library = await extension.openExtensionPage('library.html');
  await fillAndReload(library, 12);
  await library.keyboard.press('j');
  await library.keyboard.press('x');
  await expect(library.getByRole('link', { name: find.bulk.compare })).toHaveCount(0);
  await library.keyboard.press('Shift+ArrowDown');
  await expect(library.getByRole('link', { name: find.bulk.merge })).toHaveAttribute(
    'href',
    /^#\/merge\/[0-9a-f-]+,[0-9a-f-]+$/,
  );
  await library.keyboard.press('Shift+ArrowDown');
  await expect(library.getByRole('link', { name: find.bulk.merge })).toHaveCount(0);
  await expect(library.getByRole('link', { name: find.bulk.compare })).toHaveAttribute(
    'href',
    /^#\/compare\/([0-9a-f-]+,){2}[0-9a-f-]+$/,
  );
  await library.getByRole('textbox', { name: words.library.search }).fill('kahvila');
  await expect(library.getByText(find.selected(3))).toHaveCount(0);
});

test('the bar of the selection is whole at 320 px', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await fillAndReload(library, 12);
  await library.setViewportSize({ width: 320, height: 640 });
  await library.getByRole('checkbox', { name: /Käytäntö 12:/ }).check();
  await library.getByRole('checkbox', { name: /Käytäntö 11:/ }).check();
  expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('the selected ones get a tag together, and it is seen in the list and in the choices', async ({
  extension,
}) => {
  const library = await extension.openExtensionPage('library.html');
  await fillAndReload(library, 12);
  await library.keyboard.press('j');
  await library.keyboard.press('x');
  await library.keyboard.press('Shift+ArrowDown');
  await library.keyboard.press('t');
  const dialog = library.getByRole('dialog', { name: find.bulk.tagsOf(2) });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await library.keyboard.type('kokouksen aihe');
  await library.keyboard.press('Enter');
  await expect(dialog.getByText(find.bulk.commonTags)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await dialog.getByRole('button', { name: find.bulk.done }).click();
  await expect(library.getByText(find.selected(2))).toBeVisible();
  const facets = library.getByRole('region', { name: find.facets });
  await expect(facets.getByRole('checkbox', { name: /^kokouksen aihe / })).toBeVisible();
  await library.getByRole('button', { name: find.bulk.pin, exact: true }).click();
  await expect(library.getByRole('link', { name: /^Käytäntö 12:.*kiinnitetty$/ })).toBeVisible();
});
