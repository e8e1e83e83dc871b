import type { Page } from '@playwright/test';
import { extensionEn } from '#shared/language/extension/en.ts';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import { fillLibrary } from './fill-library.ts';

const { find } = words;

/** The library page with `count` invented practices, at an address. */
async function libraryWith(extension: LoadedExtension, count: number, hash = ''): Promise<Page> {
  const library = await extension.openExtensionPage('library.html');
  await expect(library.getByText(words.library.empty)).toBeVisible();
  await fillLibrary(library, count);
  await openAt(library, hash);
  return library;
}

async function openAt(library: Page, hash: string): Promise<void> {
  await library.goto(`${library.url().split('#')[0]}${hash}`);
  await library.reload();
}

const titles = (library: Page) => library.locator('[data-row]');
const status = (library: Page) =>
  library
    .getByRole('status')
    .filter({ hasText: /\d|löy/ })
    .first();
const sidewaysScroll = (library: Page) =>
  library.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('choices narrow the list, stand in the address and are taken away one by one', async ({ extension }) => {
  const library = await libraryWith(extension, 60);
  const facets = library.getByRole('region', { name: find.facets });
  await facets.getByRole('checkbox', { name: /^Avustus / }).check();
  await expect(status(library)).toHaveText(words.library.found(10));
  await facets.getByRole('checkbox', { name: /^Kartoitus / }).check();
  await expect(status(library)).toHaveText(words.library.found(20));
  expect(new URL(library.url()).hash).toBe('#/?kind=grant,survey');
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.goBack();
  await expect(status(library)).toHaveText(words.library.found(10));
  await library.reload();
  await expect(facets.getByRole('checkbox', { name: /^Avustus / })).toBeChecked();
  await library.getByRole('button', { name: find.takeAway('Avustus') }).click();
  await expect(status(library)).toHaveText(words.library.count(60));
  await expect(library.locator('[data-row]:focus')).toHaveCount(1);
  expect(new URL(library.url()).hash).toBe('#/');
});

test('a facet that a person closes stays closed, and a long one is filtered by typing', async ({
  extension,
}) => {
  const library = await libraryWith(extension, 60);
  const facets = library.getByRole('region', { name: find.facets });
  await facets.locator('summary', { hasText: find.facetNames.kind }).click();
  await expect(facets.getByRole('checkbox', { name: /^Avustus / })).toHaveCount(0);
  await facets.getByRole('textbox', { name: find.filterValues(find.facetNames.municipality) }).fill('jout');
  await expect(facets.getByRole('checkbox', { name: /^Joutsa / })).toBeVisible();
  await expect(facets.getByRole('checkbox', { name: /^Ii / })).toHaveCount(0);
  await library.reload();
  await expect(facets.getByRole('checkbox', { name: /^ruoka-apu / })).toBeVisible();
  await expect(facets.getByRole('checkbox', { name: /^Avustus / })).toHaveCount(0);
});

test('on a narrow screen the choices open from a button and give the focus back', async ({ extension }) => {
  const library = await libraryWith(extension, 60);
  await library.setViewportSize({ width: 320, height: 640 });
  await library.getByRole('button', { name: find.narrow, exact: true }).click();
  const dialog = library.getByRole('dialog', { name: find.facets });
  await dialog.getByRole('checkbox', { name: /^Avustus / }).check();
  await expect(dialog.getByRole('button', { name: find.showFound(10) })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  expect(await sidewaysScroll(library)).toBe(0);
  await dialog.getByRole('button', { name: find.showFound(10) }).click();
  await expect(library.getByRole('button', { name: find.narrowWith(1) })).toBeFocused();
  await expect(status(library)).toHaveText(words.library.found(10));
});

for (const view of ['list', 'cards', 'table'] as const) {
  test(`the view “${view}” is reached by keyboard, usable by all, and whole at 320 px`, async ({
    extension,
  }) => {
    const library = await libraryWith(extension, 60, '#/?q=Käytäntö');
    await expect(titles(library).first()).toBeVisible();
    await library.getByRole('radio', { name: find.views.list }).focus();
    for (const _step of ['list', 'cards', 'table'].slice(1, ['list', 'cards', 'table'].indexOf(view) + 1)) {
      await library.keyboard.press('ArrowRight');
    }
    await expect(library.getByRole('radio', { name: find.views[view] })).toBeChecked();
    expect(new URL(library.url()).hash.includes('view=')).toBe(view !== 'list');
    expect(await findingsInLightAndDark(library)).toEqual([]);

    await library.keyboard.press('Tab');
    await library.locator('body').click({ position: { x: 640, y: 4 } });
    await library.keyboard.press('j');
    await library.keyboard.press('j');
    await expect(titles(library).nth(1)).toBeFocused();
    await library.keyboard.press('Enter');
    await expect(library.getByRole('heading', { name: /^Käytäntö 59:/ })).toBeFocused();
    expect(await findingsInLightAndDark(library)).toEqual([]);
    await library.keyboard.press('Escape');
    await expect(titles(library).nth(1)).toBeFocused();

    await library.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(library)).toBe(0);
    expect(await findingsInLightAndDark(library)).toEqual([]);
  });
}

test('the table orders by its headings and says which', async ({ extension }) => {
  const library = await libraryWith(extension, 12, '#/?view=table');
  await library.getByRole('button', { name: find.columns.title }).click();
  await expect(library.getByRole('columnheader', { name: find.columns.title })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(titles(library).first()).toHaveText(/^Käytäntö 1:/);
  expect(new URL(library.url()).hash).toBe('#/?sort=title&view=table');
});

test('twenty practices are seen at once on a laptop', async ({ extension }) => {
  const library = await libraryWith(extension, 60);
  await library.setViewportSize({ width: 1280, height: 800 });
  await expect(titles(library).nth(19)).toBeVisible();
  // A line tells of the index until it is made.
  const end = async () => {
    const box = await library.locator('[data-item]').nth(19).boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  await expect.poll(end).toBeLessThanOrEqual(800);
});

test('only some hundreds of a long list are on the page, from its beginning to its end', async ({
  extension,
}) => {
  const library = await libraryWith(extension, 700);
  // The newest pinned one comes first.
  await expect(titles(library).first()).toHaveText(/^Käytäntö 681:/);
  // The first one made is pinned; this one is the last of the list.
  const end = library.getByText(/^Käytäntö 2:/);
  while (!(await end.isVisible())) {
    await titles(library).last().scrollIntoViewIfNeeded();
    await library.locator('.list-pane').evaluate((pane) => pane.scrollBy(0, 4_000));
    expect(await titles(library).count()).toBeLessThanOrEqual(300);
  }
  await library.locator('.list-pane').evaluate((pane) => pane.scrollTo(0, 0));
  await expect(titles(library).first()).not.toHaveText(/^Käytäntö 681:/);
  await expect(library.locator('[data-item]').first()).toHaveAttribute('aria-setsize', '700');
});

test('the help on searching teaches what can be typed, in the language of the screen', async ({
  extension,
}) => {
  const library = await libraryWith(extension, 3);
  await library.getByRole('button', { name: 'EN, English' }).click();
  await library.getByRole('button', { name: extensionEn.find.help }).click();
  await expect(library.getByText(extensionEn.find.helpLines.municipality.typed)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});
