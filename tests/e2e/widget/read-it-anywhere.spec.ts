import type { Page } from '@playwright/test';
import { accessibilityFindings } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { MOUNT, openHostPage, partnersOn, SCRIPT } from './host-page.ts';

const LIGHT = '<style>body { margin: 12px; background: #fff; color: #222; font: 16px sans-serif }</style>';
const DARK = '<style>body { margin: 12px; background: #14171a; color: #eee; font: 16px sans-serif }</style>';
const BODY = `<main><h1>Sivu</h1>${MOUNT}</main>`;
const HEAD = '<title>Sivu</title>';

const isDark = (page: Page) =>
  page
    .getByRole('searchbox')
    .evaluate((field) => getComputedStyle(field).backgroundColor === 'rgb(22, 25, 29)');

for (const [scheme, style] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing in any state on a ${scheme} page ${width} px wide`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await openHostPage(page, site, { head: HEAD + style + SCRIPT, body: BODY });
      await expect(partnersOn(page)).toHaveCount(40);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('searchbox').fill('olematon');
      await expect(partnersOn(page)).toHaveCount(0);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Tyhjennä haku' }).click();
      await page.getByRole('link', { name: 'Esimerkkilän Kiri ry' }).click();
      await expect(page.getByRole('heading', { name: 'Esimerkkilän Kiri ry' })).toBeFocused();
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'In English' }).click();
      expect(await accessibilityFindings(page)).toEqual([]);
    });
  }

  test(`axe finds nothing in a failure on a ${scheme} page`, async ({ page, site }) => {
    const body = BODY.replace('esimerkkila.json', 'esimerkkila.json?data=404');
    await openHostPage(page, site, { head: HEAD + style + SCRIPT, body });
    await expect(page.getByRole('button', { name: 'Yritä uudelleen' })).toBeVisible();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
}

test('colours follow the page, not the reader’s system', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openHostPage(page, site, { head: LIGHT + SCRIPT });
  expect(await isDark(page)).toBe(false);
  await page.emulateMedia({ colorScheme: 'light' });
  await openHostPage(page, site, { head: DARK + SCRIPT });
  expect(await isDark(page)).toBe(true);
});

test('colours follow a page that follows the system, and a page that changes by a class', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const style = '<style>:root { color-scheme: light dark } .pale { color: #222; background: #fff }</style>';
  await openHostPage(page, site, { head: style + SCRIPT });
  expect(await isDark(page)).toBe(true);
  await page.evaluate(() => document.body.classList.add('pale'));
  await expect.poll(() => isDark(page)).toBe(false);
});

test('forced colours keep the fields’ borders and the chosen language visible', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openHostPage(page, site);
  const border = await page
    .getByRole('searchbox')
    .evaluate((field) => getComputedStyle(field).borderTopStyle);
  expect(border).toBe('solid');
  const chosen = page.getByRole('button', { name: 'Suomeksi' });
  expect(await chosen.evaluate((button) => getComputedStyle(button).textDecorationLine)).toBe('underline');
});

test('nothing scrolls sideways at 320 px, in the list or in a partner', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await openHostPage(page, site, {
    head: `${LIGHT}<meta name="viewport" content="width=device-width">${SCRIPT}`,
  });
  await expect(partnersOn(page)).toHaveCount(40);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Esimerkkilän Kiri ry' }).click();
  await expect(page.getByRole('heading', { name: 'Esimerkkilän Kiri ry' })).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('every target is at least 24 px high', async ({ page, site }) => {
  await openHostPage(page, site, { head: LIGHT + SCRIPT });
  await expect(partnersOn(page)).toHaveCount(40);
  await page.getByRole('button', { name: 'Rajaa' }).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  const low = await page.locator('[data-hyvan-kierre]').evaluate((mount) => {
    const targets =
      mount.shadowRoot?.querySelectorAll(
        'button, input:not([type="checkbox"]), fieldset label, select, .partner-name a, .back, .foot a',
      ) ?? [];
    return [...targets]
      .filter((target) => target.getBoundingClientRect().height < 24)
      .map((target) => target.outerHTML);
  });
  expect(low).toEqual([]);
});

test('print shows all 40 partners in light colours, without the controls and with the address', async ({
  page,
  site,
}) => {
  const address = await openHostPage(page, site, { head: DARK + SCRIPT });
  await expect(partnersOn(page)).toHaveCount(40);
  await page.emulateMedia({ media: 'print' });
  for (const row of await partnersOn(page).all()) await expect(row).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByText(address)).toBeVisible();
  const ink = await partnersOn(page)
    .first()
    .evaluate((row) => getComputedStyle(row).color);
  expect(ink).toBe('rgb(27, 33, 39)');
});
