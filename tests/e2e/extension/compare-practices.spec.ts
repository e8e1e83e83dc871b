import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import { fillLibrary } from './fill-library.ts';

const { compare } = words;

/** Opens the comparison of some of the library's practices, by their ids in the order they are stored. */
async function openComparison(page: Page, ids: readonly string[]): Promise<void> {
  await page.goto(page.url().replace(/#.*|$/, `#/compare/${ids.join(',')}`));
  await expect(page.getByRole('heading', { name: compare.heading })).toBeFocused();
}

test('two clipped practices are compared field by field, moved and taken away', async ({
  extension,
  site,
}) => {
  for (const path of ['/toimintamalli/lahikahvila', '/toimintamalli/kulttuuriluotsi']) {
    await extension.clickToolbar(await extension.openPage(site.address('innomalli', path)));
  }
  await expect.poll(() => extension.rows('practices')).toHaveLength(2);
  const library = await extension.openExtensionPage('library.html');
  await library
    .getByRole('link', { name: /Kulttuuriluotsi/ })
    .first()
    .focus();
  await library.keyboard.press('c');
  await expect(library.getByText(compare.oneMore)).toBeVisible();
  await library
    .getByRole('link', { name: /Lähikahvila/ })
    .first()
    .click();
  await library.getByRole('button', { name: compare.add }).click();
  await expect(library.getByRole('button', { name: compare.remove })).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library.getByRole('link', { name: compare.open(2) }).click();

  const table = library.getByRole('table', { name: compare.table(2) });
  await expect(table.getByRole('columnheader').getByRole('link')).toHaveText([
    'Kulttuuriluotsi',
    'Lähikahvila',
  ]);
  await expect(table.getByRole('row', { name: new RegExp(words.fields.idea) })).toContainText(
    compare.outcomes.differs,
  );
  await expect(table.getByRole('row', { name: new RegExp(`^${words.fields.kind}`) })).toContainText(
    compare.outcomes.same,
  );
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('checkbox', { name: compare.onlyDifferences }).check();
  await expect(table.getByRole('rowheader', { name: new RegExp(`^${words.fields.kind}`) })).toHaveCount(0);
  await library.getByRole('checkbox', { name: compare.wordDifferences }).check();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.getByRole('button', { name: compare.moveRight('Kulttuuriluotsi') }).press('Enter');
  await expect(table.getByRole('columnheader').getByRole('link')).toHaveText([
    'Lähikahvila',
    'Kulttuuriluotsi',
  ]);
  await library.reload();
  await expect(table.getByRole('columnheader').getByRole('link')).toHaveText([
    'Lähikahvila',
    'Kulttuuriluotsi',
  ]);
  await library.getByRole('button', { name: compare.take('Lähikahvila') }).click();
  await expect(library.getByText(compare.tooFew)).toBeVisible();
  await expect(library.getByRole('heading', { name: compare.heading })).toBeFocused();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('the headings of columns and rows stay in view, and the table is printed whole', async ({
  extension,
}) => {
  const library = await extension.openExtensionPage('library.html');
  await fillLibrary(library, 5);
  const ids = ((await extension.rows('practices')) as { id: string }[]).map(({ id }) => id);
  await openComparison(library, ids);
  const table = library.getByRole('table');
  const frame = library.getByRole('region', { name: compare.table(5) });
  await library.getByRole('checkbox', { name: compare.emptyRows }).check();
  await library.setViewportSize({ width: 900, height: 560 });
  await frame.focus();
  await frame.evaluate((element) => element.scrollTo(400, 400));
  const left = await frame.evaluate((element) => element.getBoundingClientRect().left);
  const rowHeading = table.getByRole('rowheader').last();
  expect(Math.round((await rowHeading.boundingBox())?.x ?? -1)).toBe(Math.round(left));
  await expect(table.getByRole('columnheader').nth(3)).toBeInViewport();
  expect(await findingsInLightAndDark(library)).toEqual([]);

  await library.emulateMedia({ media: 'print' });
  await expect(library.getByRole('checkbox', { name: compare.onlyDifferences })).toBeHidden();
  await expect(library.getByRole('button', { name: /vertailusta$/ }).first()).toBeHidden();
  await expect(table).toBeVisible();
  // Named pages make the sheet wider than it is high.
  const sheet = (await library.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(sheet) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('at 360 px one field follows another and nothing has to be scrolled sideways', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await fillLibrary(library, 3);
  const ids = ((await extension.rows('practices')) as { id: string }[]).map(({ id }) => id);
  await library.setViewportSize({ width: 360, height: 740 });
  await openComparison(library, ids);
  await expect(library.getByRole('table')).toHaveCount(0);
  const summary = library.locator('section', {
    has: library.getByRole('heading', { name: new RegExp(`^${words.fields.summary}`) }),
  });
  await expect(summary.last().getByRole('term')).toHaveCount(3);
  await expect(summary.last().getByText(compare.outcomes.same, { exact: true })).toBeVisible();
  expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await library
    .getByRole('button', { name: /aiemmaksi$/ })
    .first()
    .click();
  await expect(library.getByText(/on nyt sijalla 1\/3/)).toBeAttached();
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('one practice, six, or one that is gone is answered with a sentence', async ({ extension }) => {
  const library = await extension.openExtensionPage('library.html');
  await fillLibrary(library, 6);
  const ids = ((await extension.rows('practices')) as { id: string }[]).map(({ id }) => id);
  await openComparison(library, ids);
  await expect(library.getByText(compare.tooMany)).toBeVisible();
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await library
    .getByRole('button', { name: /vertailusta$/ })
    .first()
    .click();
  await expect(library.getByRole('columnheader')).toHaveCount(6);

  const gone = '0193a0c0-0000-7000-8000-000000000000';
  await openComparison(library, [...ids.slice(0, 2), gone]);
  await expect(library.getByText(compare.gone(1))).toBeVisible();
  await expect(library.getByRole('table')).toBeVisible();
  await openComparison(library, [gone, 'jotain muuta']);
  await expect(library.getByText(compare.gone(2))).toBeVisible();
  await expect(library.getByText(compare.tooFew)).toBeVisible();
  await library.goto(library.url().replace(/#.*/, '#/compare'));
  await expect(library.getByText(compare.tooFew)).toBeVisible();
});
