import type { Page } from '@playwright/test';
import { extensionFi as words } from '#shared/language/extension/fi.ts';
import { findingsInLightAndDark } from '../axe.ts';
import { test as base, expect } from '../extension-fixture.ts';
import type { LoadedExtension } from '../loaded-extension.ts';
import { servePage } from './changing-page.ts';

/** Any piece of the person that the page names. */
const CANARY = /kanarial|987 ?65|6543/i;
const TABLES = [
  ...['practices', 'practiceRows', 'clips', 'clipBodies', 'clipTables', 'clipImages'],
  ...['snapshots', 'comparisons', 'versions', 'quotes', 'publications'],
];

const PAGE = `<!doctype html><html lang="fi"><head><title>Kyläkahvila - Esimerkkilän kunta</title>
<meta name="author" content="Kanerva Kanarialintu"></head><body><main><h1>Kyläkahvila</h1>
<p>Kyläkahvila kokoaa kylän väen torstaisin saman pöydän ääreen. Kahvilan aloitti Kanerva Kanarialintu.</p>
<h2>Lisätietoja</h2><p>kylien yhdyshenkilö <b>Kanerva</b> <b>Kanarialintu</b>, p. 044 <span>987</span> 6543,
<a href="mailto:kanerva.kanarialintu@esimerkkila.example">kanerva.kanarialintu@esimerkkila.example</a></p>
<table><caption>Vuorot</caption><tr><th>Viikko</th><th>Vetäjä</th></tr><tr><td>1</td><td>Kanerva Kanarialintu, p. 044 987 6543</td></tr></table>
</main></body></html>`;

/** Playwright's test with a page that names a person, clipped; the side panel shows its card. */
const test = base.extend<{ panel: Page }>({
  panel: async ({ extension, site }, use) => {
    const address = site.address('esimerkkila', '/kylakahvila');
    await servePage(extension, address, PAGE);
    await extension.clickToolbar(await extension.openPage(address));
    const panel = await extension.sidePanel();
    await expect(panel.getByText(/^Tallennettu klo/)).toBeVisible();
    await use(panel);
  },
});

async function stored(extension: LoadedExtension): Promise<string> {
  const rows = [];
  for (const table of TABLES) rows.push(await extension.rows(table));
  return JSON.stringify(rows);
}

test('personal data is counted, removed in one press and brought back', async ({ extension, panel }) => {
  await expect(panel.getByText(words.contacts.held(3))).toBeVisible();
  await expect(panel.locator('.field-contacts')).toContainText('Kanerva Kanarialintu');
  expect(await findingsInLightAndDark(panel)).toEqual([]);
  await panel.getByRole('button', { name: words.contacts.remove }).click();
  await expect(panel.getByText(words.contacts.removed)).toBeVisible();
  await expect(panel.getByText(words.contacts.held(3))).toHaveCount(0);
  await expect(panel.locator('.field-contacts')).toHaveCount(0);
  expect(await findingsInLightAndDark(panel)).toEqual([]);
  expect(await stored(extension)).not.toMatch(CANARY);

  const library = await extension.openExtensionPage('library.html');
  await library
    .getByRole('link', { name: /kyläkahvila/i })
    .first()
    .click();
  await library.getByText(words.practice.showClip).click();
  await expect(library.locator('.clip-text')).toContainText(words.contacts.masks.name);
  await expect(library.locator('.clip-text')).toContainText('saman pöydän ääreen');
  await expect(library.getByText(words.practice.clipLost)).toHaveCount(0);
  await library.close();

  await panel.locator('.personal-data').getByRole('button', { name: words.panel.undo }).click();
  await expect(panel.locator('.field-contacts')).toContainText('044 987 6543');
  await expect(panel.getByText(words.contacts.held(3))).toBeVisible();
  expect(await stored(extension)).toMatch(CANARY);
});

test('one contact is taken off the card and brought back', async ({ panel }) => {
  await panel.getByRole('button', { name: words.contacts.removeOne('Kanerva Kanarialintu') }).click();
  await expect(panel.getByText(words.contacts.removedOne)).toBeVisible();
  await expect(panel.locator('.field-contacts')).toHaveCount(0);
  await panel.locator('.personal-data').getByRole('button', { name: words.panel.undo }).click();
  await expect(panel.locator('.field-contacts')).toContainText('Kanerva Kanarialintu');
});
