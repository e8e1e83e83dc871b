import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { collectComplaints } from './host-page.ts';

const FILE = new URL('../../../.output/widget/theme-builder.html', import.meta.url);

test.use({ locale: 'fi-FI' });

const preview = (page: Page) => page.getByRole('region', { name: 'Esikatselu' });
const css = (page: Page) => page.getByRole('textbox', { name: 'Tyylit sivun tyylitiedostoon' });
const markup = (page: Page) => page.getByRole('textbox', { name: 'Koodi sivulle' });

/** The colour of the first partner's link in the preview. */
const linkColour = (page: Page) =>
  preview(page)
    .getByRole('link', { name: 'Kahvila Laituri Oy' })
    .evaluate((link) => getComputedStyle(link).color);

async function openBuilder(page: Page, address: string): Promise<void> {
  // The demo municipality has no icon under this name, and the page asks for none.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(address);
  await expect(preview(page).getByRole('link', { name: 'Kahvila Laituri Oy' })).toBeVisible();
}

test('a colour that is written shows in the real widget, with its contrast and the styles to copy', async ({
  page,
  site,
}) => {
  const complaints = await collectComplaints(page);
  await openBuilder(page, site.address('esimerkkila', '/kierre/theme-builder.html?csp=self'));
  await expect(page.getByText('Tyylejä ei tarvita: teeman arvot riittävät.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Korostus, vaalea (#rrggbb)' }).fill('#ffd500');
  await expect.poll(() => linkColour(page)).toBe('rgb(255, 213, 0)');
  await expect(css(page)).toHaveValue(/--kierre-accent: light-dark\(#ffd500, #7cc4f0\);/);
  await expect(page.getByText('Yksi kontrasti on liian pieni.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Korostus ja pinta' })).toContainText(
    '1,4:1, liian pieni: vähintään 4,5:1 tarvitaan',
  );
  await page.getByRole('button', { name: 'Palauta teeman arvot' }).click();
  await expect.poll(() => linkColour(page)).toBe('rgb(0, 89, 138)');
  await expect(page.getByText('Kaikki kontrastit riittävät.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the settings reach the widget and the code to copy', async ({ page, site }) => {
  await openBuilder(page, site.address('esimerkkila', '/kierre/theme-builder.html'));
  await page.getByRole('combobox', { name: 'Ensimmäisen otsikon taso' }).selectOption('4');
  await expect(
    preview(page).getByRole('heading', { level: 4, name: 'Mallilan elinvoimasopimus' }),
  ).toBeVisible();
  await page.getByRole('combobox', { name: 'Upotuksen kieli' }).selectOption('ruotsi');
  await expect(preview(page).getByRole('heading', { name: 'Mallby livskraftsavtal' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Teema' }).selectOption('Helsinki');
  await expect(page.getByRole('textbox', { name: 'Korostus, vaalea (#rrggbb)' })).toHaveValue('#0000bf');
  await page.getByRole('combobox', { name: 'Vaalea tai tumma' }).selectOption('Tumma');
  await expect
    .poll(() =>
      preview(page)
        .locator('.pane')
        .evaluate((pane) => getComputedStyle(pane).backgroundColor),
    )
    .toBe('rgb(22, 25, 29)');
  await expect(markup(page)).toHaveValue(
    '<div data-hyvan-kierre data-src="/kierre/sopimus.json" data-language="sv" data-heading-level="4" data-theme="helsinki" data-scheme="dark"></div>\n<script src="/kierre/widget.js" defer></script>\n',
  );
});

test('the code is copied, or selected where the browser does not let it be copied', async ({
  page,
  site,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBuilder(page, site.address('esimerkkila', '/kierre/theme-builder.html'));
  const section = page.getByRole('region', { name: 'Koodi sivulle' });
  await section.getByRole('button', { name: 'Kopioi' }).click();
  await expect(section.getByRole('status')).toHaveText('Kopioitu.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await markup(page).inputValue());
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await section.getByRole('button', { name: 'Kopioi' }).click();
  await expect(section.getByRole('status')).toHaveText('Teksti on valittu. Kopioi se näppäimillä Ctrl+C.');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('data-hyvan-kierre');
});

test('it works from a file on the disk', async ({ page }) => {
  const complaints = await collectComplaints(page);
  await openBuilder(page, fileURLToPath(FILE).replace(/^/, 'file://'));
  await page.getByRole('textbox', { name: 'Teksti, vaalea (#rrggbb)', exact: true }).fill('#550000');
  await expect(css(page)).toHaveValue(/--kierre-ink: light-dark\(#550000, #eef1f4\);/);
  expect(complaints).toEqual([]);
});

for (const name of ['Suomeksi', 'På svenska', 'In English']) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing in the theme builder ${width} px wide, "${name}", and nothing scrolls sideways`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await openBuilder(page, site.address('esimerkkila', '/kierre/theme-builder.html'));
      const written = page.getByRole('textbox', { name: 'Viiva, vaalea (#rrggbb)' });
      await written.fill('#12');
      await written.blur();
      await expect(page.getByRole('alert')).toHaveText(
        'Kirjoita väri muodossa #rrggbb, esimerkiksi #00598a.',
      );
      await page.locator('main > header').getByRole('button', { name }).click();
      expect(await findingsInLightAndDark(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
