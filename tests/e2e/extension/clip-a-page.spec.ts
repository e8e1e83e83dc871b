import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import type { SiteUnderTest } from '../site-fixture.ts';

/** Clips a page of the demo municipality by the toolbar button and answers with the side panel, its card filled. */
async function clip(extension: LoadedExtension, site: SiteUnderTest, path: string): Promise<Page> {
  const page = await extension.openPage(site.address('esimerkkila', path));
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible();
  return panel;
}

test('the side panel shows the saved card, each value with its source', async ({ extension, site }) => {
  const panel = await clip(extension, site, '/hyvinvointiseteli');
  await expect(panel.getByRole('heading', { name: 'Hyvinvointiseteli' }).first()).toBeVisible();
  await panel
    .getByRole('button', { name: words.practice.source(words.sources.heading) })
    .first()
    .click();
  await expect(panel.getByText(words.practice.passage).first()).toBeVisible();
  await expect(panel.getByRole('button', { name: words.panel.undo })).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);
});

test('undo puts the practice in the trash and restore brings it back', async ({ extension, site }) => {
  const panel = await clip(extension, site, '/kumppanuuspoyta');
  await panel.getByRole('button', { name: words.panel.undo }).click();
  await expect(panel.getByText(/roskakorissa/)).toBeVisible();
  expect(await extension.rows('practices')).toMatchObject([{ deletedAt: expect.any(String) }]);
  expect(await findingsInLightAndDark(panel)).toEqual([]);

  await panel.getByRole('button', { name: words.common.restore }).click();
  await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible();
  const [practice] = await extension.rows('practices');
  expect(practice).not.toHaveProperty('deletedAt');
});

test('a field is edited in place and says then that a person typed it', async ({ extension, site }) => {
  const panel = await clip(extension, site, '/kumppanuuspoyta');
  await panel.getByRole('button', { name: words.practice.editField(words.fields.title) }).click();
  await panel.getByRole('textbox', { name: words.fields.title }).fill('Oma nimi pöydälle');
  expect(await findingsInLightAndDark(panel)).toEqual([]);
  await panel.getByRole('button', { name: words.common.save }).click();
  await expect(panel.getByRole('heading', { name: 'Oma nimi pöydälle' })).toBeVisible();
  expect(await extension.rows('practices')).toMatchObject([
    { fields: { title: 'Oma nimi pöydälle' }, provenance: { title: { source: 'typed' } }, revision: 2 },
  ]);
});

test('a second clip of the same page says that the first one is there', async ({ extension, site }) => {
  await clip(extension, site, '/avustukset');
  const page = await extension.openPage(site.address('esimerkkila', '/avustukset?utm_source=kirje#alku'));
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect(panel.getByText(/Tämä sivu on jo kirjastossa/)).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);
});

test('the language of the screens is switched and remembered', async ({ extension, site }) => {
  const panel = await clip(extension, site, '/hyvinvointiseteli');
  await panel.getByRole('button', { name: 'Svenska' }).click();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(panel.getByText(/^Sparad|^Sparat/)).toBeVisible();
  const library = await extension.openExtensionPage('library.html');
  await expect(library.locator('html')).toHaveAttribute('lang', 'sv');
  expect(await findingsInLightAndDark(library)).toEqual([]);
});

test('the browser’s own page is refused with a sentence, and an address can be typed instead', async ({
  extension,
}) => {
  const page = await extension.openPage('chrome://version/');
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect(panel.getByText(words.panel.obstacles['browser-page'])).toBeVisible();
  await panel.getByRole('button', { name: words.panel.keepAddress }).click();
  await expect(panel.getByText(words.panel.addressUnknown)).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);

  await panel.getByRole('textbox', { name: words.panel.addressOfPage }).fill('kunta.example/kylatalo');
  await panel.getByRole('textbox', { name: words.panel.titleOfPage }).fill('Kylätalo kaikille');
  await panel.getByRole('button', { name: words.panel.keepAddress }).click();
  await expect(panel.getByText(/^Osoite tallennettu klo/)).toBeVisible();
  expect(await extension.rows('clips')).toMatchObject([
    { address: 'https://kunta.example/kylatalo', state: 'address-only' },
  ]);
});

test('the address of a page that cannot be read is kept under a title of one’s own', async ({
  extension,
  site,
}) => {
  const page = await extension.openPage(site.address('esimerkkila', '/kierre/esimerkkila.json'));
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect(panel.getByText(words.panel.obstacles['not-a-page'])).toBeVisible();
  await panel.getByRole('textbox', { name: words.panel.titleOfPage }).fill('Sopimus tiedostona');
  await panel.getByRole('button', { name: words.panel.keepAddress }).click();
  await expect(panel.getByText(/^Osoite tallennettu klo/)).toBeVisible();
  expect(await extension.rows('practices')).toMatchObject([{ fields: { title: 'Sopimus tiedostona' } }]);
});

test('while a page is being read, its title and address are there already', async ({ extension, site }) => {
  const page = await extension.openPage(site.address('esimerkkila', '/elinvoimasopimus?data=slow'));
  await extension.clickToolbar(page);
  const panel = await extension.sidePanel();
  await expect(panel.getByText(words.panel.reading)).toBeVisible();
  await expect(panel.getByText('Elinvoimasopimus').first()).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);
});

test('a selection is clipped from the context menu, with the selected text as its evidence', async ({
  extension,
  site,
}) => {
  const page = await extension.openPage(site.address('esimerkkila', '/hyvinvointiseteli'));
  // The click grants what a real choice in the menu would: headless Chromium draws no menu to choose from.
  await extension.clickToolbar(page);
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);
  await page.bringToFront();
  await page.getByText('Kokeilu kestää vuoden 2026 loppuun').selectText();
  await extension.chooseInContextMenu(page, 'selection');
  const panel = await extension.sidePanel();
  await expect(panel.getByText(words.known.partOf)).toBeVisible();
  expect(await extension.rows('practices')).toHaveLength(1);
  await panel.getByRole('button', { name: words.known.add }).click();
  await expect(panel.getByText(/^Liitetty käytäntöön klo/)).toBeVisible();
  expect(await extension.rows('practices')).toMatchObject([{ clipIds: { length: 2 } }]);
  const bodies = (await extension.rows('clipBodies')) as { text: string }[];
  expect(bodies.map(({ text }) => text)).toContain(
    'Kokeilu kestää vuoden 2026 loppuun. Sen jälkeen valtuusto päättää, jääkö seteli pysyväksi.',
  );
  expect(await extension.rows('clips')).toContainEqual(expect.objectContaining({ scope: 'selection' }));
});
