import type { Locator, Page } from '@playwright/test';
import { accessibilityFindings } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { MOUNT, openHostPage, partnersOn, SCRIPT } from './host-page.ts';

/** A page with a control of its own before and after the widget. */
const BODY = `<main><h1>Sivu</h1><button>Ennen</button>${MOUNT}<button>Jälkeen</button></main>`;
const HEAD = '<title>Sivu</title><meta name="viewport" content="width=device-width">';
const LIGHT = '<style>body { margin: 12px; background: #fff; color: #222; font: 16px sans-serif }</style>';

/** What WCAG 1.4.12 lets a reader set, important as a reader's own rules are. */
const SPACING =
  '<style>* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }</style>';

/** Where a control that has focus stands, and how its focus shows. */
type Stop = { top: number; bottom: number; left: number; outline: string; width: number };

const mount = (page: Page): Locator => page.locator('[data-hyvan-kierre]');

async function openWith(page: Page, site: Parameters<typeof openHostPage>[1], style = ''): Promise<void> {
  await openHostPage(page, site, { head: HEAD + LIGHT + style + SCRIPT, body: BODY });
  await expect(partnersOn(page)).toHaveCount(40);
}

/** Texts inside the widget that are cut off, or reach out of the window. */
async function cutTexts(page: Page): Promise<string[]> {
  return mount(page).evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.widget *') ?? [])]
      .filter((part) => part.checkVisibility() && part.textContent?.trim())
      .filter((part) => {
        const { overflowX, overflowY } = getComputedStyle(part);
        const isCut =
          (/hidden|clip/.test(overflowX) && part.scrollWidth > part.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && part.scrollHeight > part.clientHeight + 1);
        const isHiddenOnPurpose = part.clientWidth <= 1;
        return (isCut && !isHiddenOnPurpose) || part.getBoundingClientRect().right > innerWidth + 1;
      })
      .map((part) => part.textContent?.trim().slice(0, 40) ?? ''),
  );
}

/** Presses Tab from the control before the widget to the one after it, and tells each stop between them. */
async function tabThrough(page: Page): Promise<Stop[]> {
  await page.getByRole('button', { name: 'Ennen' }).focus();
  const after = page.getByRole('button', { name: 'Jälkeen' });
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < 300; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await after.evaluate((button) => button === document.activeElement)) return stops;
    const stop = await mount(page).evaluate((host): Stop | undefined => {
      const focused = host.shadowRoot?.activeElement;
      if (!focused) return undefined;
      const { top, bottom, left } = focused.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return {
        top: top + scrollY,
        bottom: bottom + scrollY,
        left,
        outline: outlineStyle,
        width: Number.parseFloat(outlineWidth),
      };
    });
    if (stop) stops.push(stop);
  }
  throw new Error('The Tab key did not leave the widget.');
}

for (const width of [360, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the reader’s text spacing cuts nothing off', async ({ page, site }) => {
      await openWith(page, site, SPACING);
      expect(await cutTexts(page)).toEqual([]);
      await page.getByRole('link', { name: 'Esimerkkilän Kiri ry' }).click();
      await expect(page.getByRole('heading', { name: 'Esimerkkilän Kiri ry' })).toBeVisible();
      expect(await cutTexts(page)).toEqual([]);
    });

    test('text twice as large is not cut off', async ({ page, site }) => {
      await openWith(page, site, '<style>body { font-size: 32px }</style>');
      expect(await cutTexts(page)).toEqual([]);
      await page.getByRole('link', { name: 'Esimerkkilän Kiri ry' }).click();
      await expect(page.getByRole('heading', { name: 'Esimerkkilän Kiri ry' })).toBeVisible();
      expect(await cutTexts(page)).toEqual([]);
    });

    test('the Tab key goes through every control in reading order, and out again', async ({ page, site }) => {
      await openWith(page, site);
      const stops = await tabThrough(page);
      expect(stops.length).toBeGreaterThanOrEqual(40);
      const astray = stops.filter((stop, index) => {
        const last = stops[index - 1];
        if (last === undefined) return false;
        const isSameRow = stop.top < last.bottom && last.top < stop.bottom;
        return stop.bottom <= last.top || (isSameRow && stop.left < last.left);
      });
      expect(astray).toEqual([]);
    });
  });
}

test('every control shows that it has focus', async ({ page, site }) => {
  await openWith(page, site);
  const stops = await tabThrough(page);
  expect(stops.filter(({ outline, width }) => outline === 'none' || width < 2)).toEqual([]);
});

test('the words seen on a control are in its name', async ({ page, site }) => {
  const rule = ['label-content-name-mismatch'];
  await openWith(page, site);
  expect(await accessibilityFindings(page, rule)).toEqual([]);
  await page.getByRole('link', { name: 'Esimerkkilän Kiri ry' }).click();
  await expect(page.getByRole('heading', { name: 'Esimerkkilän Kiri ry' })).toBeVisible();
  expect(await accessibilityFindings(page, rule)).toEqual([]);
});

test('the number of matches and a failure are status messages', async ({ page, site }) => {
  await openWith(page, site);
  await page.getByRole('searchbox').fill('pelastus');
  await expect(mount(page).getByRole('status').filter({ hasText: '1 / 40' })).toHaveCount(1);
  const body = BODY.replace('esimerkkila.json', 'esimerkkila.json?data=404');
  await openHostPage(page, site, { head: HEAD + LIGHT + SCRIPT, body });
  await expect(
    mount(page).getByRole('status').filter({ hasText: 'Kumppaneiden tietoja ei saatu haettua.' }),
  ).toBeVisible();
});
