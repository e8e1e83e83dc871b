import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { test as base, expect } from '../extension-fixture.ts';
import { type Change, changePage } from './changing-page.ts';

/** The page a year later: another validity, another value in a row, and a row more. */
const aYearLater: Change = (html) =>
  html
    .replace('12 kuukautta', '24 kuukautta')
    .replace('80,00&nbsp;€', '95,00&nbsp;€')
    .replace(
      '<tr><td>Omaishoitaja',
      '<tr><td>Opiskelija</td><td>30,00&nbsp;€</td><td>30,00&nbsp;€</td><td>5,00&nbsp;€</td></tr><tr><td>Omaishoitaja',
    );

/** Playwright's test with a page that was clipped, then changed, and clipped again: the side panel asks what to do. */
const test = base.extend<{ asking: Page }>({
  asking: async ({ extension, site }, use) => {
    const address = site.address('esimerkkila', '/hyvinvointiseteli');
    const first = await extension.openPage(address);
    await extension.clickToolbar(first);
    await expect.poll(() => extension.rows('practices')).toHaveLength(1);
    await first.close();
    await changePage(extension, address, aYearLater);
    await extension.clickToolbar(await extension.openPage(address));
    const panel = await extension.sidePanel();
    await expect(panel.getByText(words.known.byAddress)).toBeVisible();
    await use(panel);
  },
});

const press = (panel: Page, name: string) => panel.getByRole('button', { name, exact: true }).click();

test('nothing is added before the choice, and what has changed is shown', async ({ extension, asking }) => {
  expect(await extension.rows('practices')).toHaveLength(1);
  expect(await extension.rows('practiceRows')).toHaveLength(1);
  expect(await extension.rows('facts')).toContainEqual({ name: 'practiceCount', value: 1 });
  const validity = asking.locator('.change').filter({ hasText: words.fields.validity });
  await expect(validity.locator('.change-before')).toContainText('12 kuukautta');
  await expect(validity.locator('.change-now')).toContainText('24 kuukautta');
  await expect(asking.getByText('Opiskelija')).toBeVisible();
  await expect(asking.locator('del').filter({ hasText: '80,00' })).toBeVisible();
  await expect(asking.locator('ins').filter({ hasText: '95,00' })).toBeVisible();
  expect(await findingsInLightAndDark(asking)).toEqual([]);
});

test('an update keeps the old version, and both can be had back', async ({ extension, asking }) => {
  await press(asking, words.known.update);
  await expect(asking.getByText(/^Päivitetty klo/)).toBeVisible();
  expect(await extension.rows('practices')).toMatchObject([
    { fields: { validity: expect.stringContaining('24 kuukautta') }, clipIds: { length: 2 } },
  ]);
  await press(asking, words.panel.undo);
  await expect(asking.getByText(words.known.byAddress)).toBeVisible();
  expect(await extension.rows('practices')).toMatchObject([
    { fields: { validity: expect.stringContaining('12 kuukautta') }, clipIds: { length: 1 } },
  ]);
  expect(await extension.rows('versions')).toEqual([]);

  await press(asking, words.known.update);
  await expect(asking.getByText(/^Päivitetty klo/)).toBeVisible();
  const library = await extension.openExtensionPage('library.html');
  await library
    .getByRole('link', { name: /hyvinvointiseteli/i })
    .first()
    .click();
  await library.getByText(/^Voimassa .* asti$/).click();
  await expect(library.locator('.versions .change-before')).toContainText('12 kuukautta');
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await press(library, words.versions.restore);
  await expect(library.locator('.field-validity')).toContainText('12 kuukautta');
  await expect(library.getByText(/^Aiempi versio palautettu: /)).toBeVisible();
  await press(library, words.panel.undo);
  await expect(library.locator('.field-validity')).toContainText('24 kuukautta');
});

test('a field that a person has typed stays through an update', async ({ extension, site }) => {
  const address = site.address('esimerkkila', '/hyvinvointiseteli');
  await extension.clickToolbar(await extension.openPage(address));
  const panel = await extension.sidePanel();
  await press(panel, words.practice.editField(words.fields.validity));
  await panel.getByRole('textbox', { name: words.fields.validity }).fill('kysy kunnasta');
  await press(panel, words.common.save);
  await expect(panel.locator('.field-validity')).toContainText('kysy kunnasta');
  await changePage(extension, address, aYearLater);
  await extension.clickToolbar(await extension.openPage(`${address}#alku`));
  await expect(panel.getByText(words.known.byAddress)).toBeVisible();
  await press(panel, words.known.update);
  await expect(panel.locator('.field-validity')).toContainText('kysy kunnasta');
});

test('a new version follows the old one, and undo takes it away', async ({ extension, asking }) => {
  const [old] = (await extension.rows('practices')) as Practice[];
  await press(asking, words.known.newVersion);
  await expect(asking.getByText(/^Tallennettu klo/)).toBeVisible();
  expect(await extension.rows('practices')).toContainEqual(
    expect.objectContaining({ previousVersionId: old?.id }),
  );
  expect(await findingsInLightAndDark(asking)).toEqual([]);
  const library = await extension.openExtensionPage('library.html');
  await library
    .getByRole('link', { name: /hyvinvointiseteli/i })
    .first()
    .click();
  await expect(library.locator('.relatives')).toContainText(words.versions.previous);
  await library.close();
  await press(asking, words.panel.undo);
  await expect(asking.getByText(words.known.byAddress)).toBeVisible();
  expect(await extension.rows('facts')).toContainEqual({ name: 'practiceCount', value: 1 });
});

test('both are kept, and undo takes the new one away', async ({ extension, asking }) => {
  await press(asking, words.known.keepBoth);
  await expect(asking.getByText(/^Tallennettu klo/)).toBeVisible();
  expect(await extension.rows('facts')).toContainEqual({ name: 'practiceCount', value: 2 });
  await press(asking, words.panel.undo);
  await expect(asking.getByText(words.known.byAddress)).toBeVisible();
  expect(await extension.rows('facts')).toContainEqual({ name: 'practiceCount', value: 1 });
});

test('a discarded clip leaves the practice as it was, and no evidence of its own', async ({
  extension,
  asking,
}) => {
  const before = await extension.rows('practices');
  await press(asking, words.known.discard);
  await expect(asking.getByText(words.panel.discarded)).toBeVisible();
  expect(await extension.rows('practices')).toEqual(before);
  expect(await extension.rows('clipBodies')).toHaveLength(1);
  expect(await extension.rows('comparisons')).toEqual([]);
});

test('nearly the same text under another address is known too', async ({ extension, site }) => {
  await extension.clickToolbar(await extension.openPage(site.address('esimerkkila', '/avustukset')));
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);
  const other = site.address('esimerkkila', '/kumppanuuspoyta');
  const withoutItsOwnAddress: Change = (html) => html.replace(/<link rel="canonical"[^>]*>/, '');
  await changePage(extension, other, withoutItsOwnAddress, site.address('esimerkkila', '/avustukset'));
  await extension.clickToolbar(await extension.openPage(other));
  const panel = await extension.sidePanel();
  await expect(panel.getByText(words.known.byText)).toBeVisible();
  expect(await extension.rows('practices')).toHaveLength(1);
  expect(await findingsInLightAndDark(panel)).toEqual([]);
});
