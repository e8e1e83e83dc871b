import type { Page } from '@playwright/test';
import { accessibilityFindings } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { openHostPage, partnersOn, SCRIPT } from './host-page.ts';

const HEAD = '<title>Sivu</title>';
const LIGHT = '<style>body { margin: 12px; background: #fff; color: #222; font: 16px sans-serif }</style>';
const DARK = '<style>body { margin: 12px; background: #000; color: #eee; font: 16px sans-serif }</style>';

const bodyWith = (attributes: string) =>
  `<main><h1>Sivu</h1><div data-hyvan-kierre data-src="/kierre/esimerkkila.json" ${attributes}></div></main>`;

async function openThemed(
  page: Page,
  site: Parameters<typeof openHostPage>[1],
  attributes: string,
  style = LIGHT,
): Promise<void> {
  await openHostPage(page, site, { head: HEAD + style + SCRIPT, body: bodyWith(attributes) });
  await expect(partnersOn(page)).toHaveCount(40);
}

/** What a link and a field look like. */
const looks = (page: Page) =>
  page.locator('[data-hyvan-kierre]').evaluate((mount) => {
    const link = mount.shadowRoot?.querySelector('.partner a');
    const field = mount.shadowRoot?.querySelector('input');
    if (!link || !field) throw new Error('The widget has no partner or no field.');
    const { borderTopLeftRadius, borderTopWidth } = getComputedStyle(field);
    return { accent: getComputedStyle(link).color, radius: borderTopLeftRadius, border: borderTopWidth };
  });

const BUS_BLUE = 'rgb(0, 0, 191)';

test('a theme gives its colours and corners', async ({ page, site }) => {
  await openThemed(page, site, 'data-theme="helsinki"');
  expect(await looks(page)).toEqual({ accent: BUS_BLUE, radius: '0px', border: '1px' });
  await page.evaluate(() =>
    document.querySelector('[data-hyvan-kierre]')?.setAttribute('data-theme', 'contrast'),
  );
  await expect.poll(() => looks(page)).toMatchObject({ accent: 'rgb(0, 61, 102)', border: '2px' });
});

test('a theme written without "data-" is the same', async ({ page, site }) => {
  await openThemed(page, site, 'theme="helsinki"');
  expect(await looks(page)).toMatchObject({ accent: BUS_BLUE });
});

test('what the page sets on the mount goes before the theme, and only that', async ({ page, site }) => {
  const style = `${LIGHT}<style>[data-hyvan-kierre] { --kierre-accent: #a00000 }</style>`;
  await openThemed(page, site, 'data-theme="helsinki"', style);
  expect(await looks(page)).toMatchObject({ accent: 'rgb(160, 0, 0)', radius: '0px' });
});

test('a compact widget takes less room, in any theme', async ({ page, site }) => {
  const heightOf = () =>
    page.locator('[data-hyvan-kierre]').evaluate((mount) => mount.getBoundingClientRect().height);
  await openThemed(page, site, 'data-theme="helsinki"');
  const comfortable = await heightOf();
  await openThemed(page, site, 'data-theme="helsinki" density="compact"');
  expect(await heightOf()).toBeLessThan(comfortable * 0.9);
  expect(await looks(page)).toMatchObject({ accent: BUS_BLUE });
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('forced colours go before a theme', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openThemed(page, site, 'data-theme="helsinki"');
  const accent = await page
    .locator('[data-hyvan-kierre]')
    .evaluate((mount) => getComputedStyle(mount).getPropertyValue('--kierre-accent').trim());
  expect(accent.toLowerCase()).toBe('linktext');
});

for (const theme of ['helsinki', 'contrast']) {
  for (const [scheme, style] of [
    ['light', LIGHT],
    ['dark', DARK],
  ] as const) {
    test(`axe finds nothing in the theme ${theme} on a ${scheme} page`, async ({ page, site }) => {
      await openThemed(page, site, `data-theme="${theme}"`, style);
      expect(await accessibilityFindings(page)).toEqual([]);
    });
  }
}
