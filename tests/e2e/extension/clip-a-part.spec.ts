import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { Quote } from '#shared/quote/quote-schema.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import { changePage, servePage } from './changing-page.ts';

const PICTURE = readFileSync(fileURLToPath(new URL('../../site/picture.png', import.meta.url)));
const TRIAL = 'Kokeilu kestää vuoden 2026 loppuun. Sen jälkeen valtuusto päättää, jääkö seteli pysyväksi.';
const VALIDITY =
  'Seteli on voimassa 12 kuukautta luovutuspäivästä. Käyttämättä jäänyttä arvoa ei makseta rahana.';
const SUMMARY = 'Hyvinvointisetelillä vähän liikkuva';

/** Opens a page and clips it whole: the click grants what a real choice in the menu would. */
async function clippedPage(extension: LoadedExtension, address: string): Promise<Page> {
  const page = await extension.openPage(address);
  await extension.clickToolbar(page);
  await expect.poll(() => extension.rows('practices')).toHaveLength(1);
  await page.bringToFront();
  return page;
}

/** Adds what was just chosen in the menu to the practice of its page; the side panel. */
async function add(extension: LoadedExtension): Promise<Page> {
  const panel = await extension.sidePanel();
  await panel.getByRole('button', { name: words.known.add }).click();
  await expect(panel.getByText(/^Liitetty käytäntöön klo/)).toBeVisible();
  return panel;
}

test('selected passages are quotes, which say what has become of them and lead to their place', async ({
  extension,
  site,
}) => {
  const address = site.address('esimerkkila', '/hyvinvointiseteli');
  const page = await clippedPage(extension, address);
  for (const text of [TRIAL, VALIDITY, SUMMARY]) {
    await page.bringToFront();
    await page.locator('.content__body p').filter({ hasText: text }).selectText();
    await extension.chooseInContextMenu(page, 'selection');
    await add(extension);
  }
  const quotes = (await extension.rows('quotes')) as Quote[];
  expect(quotes.map(({ state }) => state)).toEqual(['in-place', 'in-place', 'in-place']);
  expect(quotes.map(({ selector }) => selector.exact)).toContain(TRIAL);
  await page.close();

  await changePage(extension, address, (html) =>
    html
      .replace(/<p>Hyvinvointisetelillä.*?<\/p>/, '<p>Tervetuloa mukaan keväällä.</p>')
      .replace(/<p>Kokeilu kestää.*?<\/p>/, '')
      .replace('12 kuukautta luovutuspäivästä', 'kaksi vuotta luovutuspäivästä')
      .replace('<div class="wp-block-file">', `<p>${TRIAL}</p><div class="wp-block-file">`),
  );
  await extension.clickToolbar(await extension.openPage(address));
  const panel = await extension.sidePanel();
  await expect(panel.getByText(words.known.byAddress)).toBeVisible();
  await panel.getByRole('button', { name: words.known.update }).click();
  for (const state of ['moved', 'approximate', 'lost'] as const) {
    await expect(panel.getByText(words.quotes.states[state])).toBeVisible();
  }
  await expect(panel.getByText('kaksi vuotta luovutuspäivästä').first()).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);

  const passage = panel.locator('.quote-moved').getByRole('link', { name: words.practice.openPassage });
  const href = await passage.getAttribute('href');
  expect(href).toContain('#:~:text=Kokeilu');
  const there = await extension.context.newPage();
  await there.setViewportSize({ width: 600, height: 300 });
  await there.goto(href ?? '');
  await expect.poll(() => there.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(there.getByText(TRIAL)).toBeInViewport();
});

test('a quote is moved to another field, removed and brought back in the library', async ({
  extension,
  site,
}) => {
  const page = await clippedPage(extension, site.address('esimerkkila', '/hyvinvointiseteli'));
  await page.getByText(TRIAL).selectText();
  await extension.chooseInContextMenu(page, 'selection');
  await add(extension);
  const library = await extension.openExtensionPage('library.html');
  await library
    .getByRole('link', { name: /hyvinvointiseteli/i })
    .first()
    .click();
  const listed = library.locator('.quotes');
  await listed.getByLabel(words.quotes.field).selectOption('validity');
  await expect(library.locator('.field-validity')).toContainText(TRIAL);
  expect(await findingsInLightAndDark(library)).toEqual([]);
  await listed.getByRole('button', { name: words.quotes.remove }).click();
  await expect(listed).toHaveCount(0);
  await library.getByRole('button', { name: words.panel.undo }).click();
  await expect(listed).toContainText(TRIAL);
});

test('a table is clipped by itself', async ({ extension, site }) => {
  const page = await clippedPage(extension, site.address('esimerkkila', '/avustukset'));
  await page.getByText('15 500').hover();
  await extension.chooseInContextMenu(page, 'table');
  await add(extension);
  const [, table] = (await extension.rows('clipTables')) as { tables: { rows: { text: string }[][] }[] }[];
  expect(table?.tables).toHaveLength(1);
  expect(table?.tables[0]?.rows.map((row) => row[0]?.text)).toEqual([
    'Avustus',
    'Toiminta-avustus',
    'Kohdeavustus',
    'Pieni avustus',
  ]);
});

test('a contact is clipped by itself, as a practice of its own', async ({ extension, site }) => {
  const page = await clippedPage(extension, site.address('esimerkkila', '/avustukset'));
  await page.getByText('kulttuurisihteeri Tuuli Esimerkki').hover();
  await extension.chooseInContextMenu(page, 'contact');
  const panel = await extension.sidePanel();
  await expect(panel.getByText(words.known.partOf)).toBeVisible();
  expect(await findingsInLightAndDark(panel)).toEqual([]);
  await panel.getByRole('button', { name: words.known.keepBoth }).click();
  await expect(panel.locator('.field-contacts')).toContainText('Tuuli Esimerkki');
  const practices = (await extension.rows('practices')) as Practice[];
  const kept = practices.find(
    ({ clipIds }) => clipIds.length === 1 && clipIds[0] !== practices[0]?.clipIds[0],
  );
  expect(kept?.fields.contacts).toContainEqual(
    expect.objectContaining({ emails: ['tuuli.esimerkki@esimerkkila.example'] }),
  );
});

test('a link and a picture are clipped by themselves, the picture with its bytes and words', async ({
  extension,
  site,
}) => {
  const address = site.address('esimerkkila', '/kuvasivu');
  const srcUrl = site.address('esimerkkila', '/kuvat/pihatalkoot.png');
  const linkUrl = site.address('esimerkkila', '/kumppanuuspoyta');
  await extension.context.route(srcUrl, (route) =>
    route.fulfill({ contentType: 'image/png', body: PICTURE }),
  );
  await servePage(
    extension,
    address,
    `<!doctype html><html lang="fi"><title>Pihatalkoot</title><main><h1>Pihatalkoot</h1>
    <p>Kylän väki siivosi pihat ja joi kahvit yhdessä, ja kunta lainasi haravat.</p>
    <figure><img src="${srcUrl}" alt="Haravia pihalla"><figcaption>Talkoot keväällä. Kuva: Kylän väki</figcaption></figure>
    <p>Lue myös <a href="${linkUrl}">kumppanuuspöydästä</a>.</p></main>`,
  );
  const page = await clippedPage(extension, address);
  await page.getByRole('img').hover();
  await extension.chooseInContextMenu(page, 'image', { srcUrl });
  await add(extension);
  const images = (await extension.rows('clipImages')) as { images: object[] }[];
  expect(images).toHaveLength(2);
  for (const row of images) {
    expect(row.images).toMatchObject([
      {
        address: srcUrl,
        alt: 'Haravia pihalla',
        caption: expect.stringContaining('Talkoot keväällä'),
        credit: 'Kylän väki',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  }
  expect(await extension.rows('files')).toHaveLength(1);

  await page.bringToFront();
  await page.getByRole('link', { name: 'kumppanuuspöydästä' }).hover();
  await extension.chooseInContextMenu(page, 'link', { linkUrl });
  await add(extension);
  const bodies = (await extension.rows('clipBodies')) as { html: string }[];
  expect(bodies).toHaveLength(3);
  expect(bodies.filter(({ html }) => html.includes(linkUrl)).length).toBeGreaterThanOrEqual(2);
});
