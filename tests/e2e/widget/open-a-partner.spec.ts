import type { Page } from '@playwright/test';
import { expect, test } from '../site-fixture.ts';
import { MOUNT, openHostPage, partnersOn, SCRIPT } from './host-page.ts';

const partner = (page: Page) => page.getByRole('heading', { name: 'Kaarnan apteekki' });
const link = (page: Page) => page.getByRole('link', { name: 'Kaarnan apteekki' });

test('a partner has an address of its own, and the back button and focus return to its link', async ({
  page,
  site,
}) => {
  const address = await openHostPage(page, site);
  await link(page).click();
  await expect(partner(page)).toBeFocused();
  expect(page.url()).toMatch(new RegExp(`^${address}#kierre-[0-9a-f-]{36}$`));
  await page.goBack();
  await expect(link(page)).toBeFocused();
  expect(page.url()).toBe(address);
  await page.goForward();
  await expect(partner(page)).toBeFocused();
  await page.getByRole('link', { name: 'Takaisin kumppaneihin' }).click();
  await expect(link(page)).toBeFocused();
});

test('a partner’s address opens the partner', async ({ page, site }) => {
  const address = await openHostPage(page, site);
  const href = await link(page).getAttribute('href');
  await page.goto('about:blank');
  await page.goto(href ?? '');
  expect(href?.startsWith(address)).toBe(true);
  await expect(partner(page)).toBeFocused();
  await expect(partner(page)).toBeInViewport();
});

test('an address of a partner who is not in the agreement shows the list and says so', async ({
  page,
  site,
}) => {
  await openHostPage(page, site);
  await page.evaluate(() => {
    location.hash = 'kierre-018f3852-2e48-70ad-a5a6-000000000000';
  });
  await expect(page.getByText('Kumppania ei löydy tästä sopimuksesta.')).toBeVisible();
  await expect(partnersOn(page)).toHaveCount(40);
});

test('works on a page with a base address and leaves the page’s own fragments alone', async ({
  page,
  site,
}) => {
  const head = `<base href="/muualla/">${SCRIPT}`;
  const body = `${MOUNT}<h2 id="yhteystiedot" tabindex="-1">Yhteystiedot</h2>`;
  const address = await openHostPage(page, site, { head, body });
  await link(page).click();
  await expect(partner(page)).toBeVisible();
  expect(page.url().startsWith(`${address}#kierre-`)).toBe(true);
  await page.evaluate(() => {
    location.hash = 'yhteystiedot';
  });
  await expect(partnersOn(page)).toHaveCount(40);
  expect(page.url()).toBe(`${address}#yhteystiedot`);
});

test('of two widgets of the same agreement only the one asked for opens the partner', async ({
  page,
  site,
}) => {
  await openHostPage(page, site, { body: MOUNT + MOUNT });
  const [first, second] = [
    page.locator('[data-hyvan-kierre]').first(),
    page.locator('[data-hyvan-kierre]').last(),
  ];
  await second.getByRole('link', { name: 'Kaarnan apteekki' }).click();
  await expect(second.getByRole('heading', { name: 'Kaarnan apteekki' })).toBeFocused();
  await expect(first.locator('.partner')).toHaveCount(40);
});

test('a contact is shown while its consent lasts and not after', async ({ page, site }) => {
  await openHostPage(page, site);
  await page.getByRole('link', { name: 'Esimerkkilän Seniorit ry' }).click();
  await expect(page.getByText('Yhteystieto', { exact: true })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Esimerkkilän Omaishoitajat ry' }).click();
  await expect(page.getByRole('heading', { name: 'Esimerkkilän Omaishoitajat ry' })).toBeVisible();
  await expect(page.getByText('Yhteystieto', { exact: true })).toHaveCount(0);
});

test('the keyboard alone opens a partner and comes back', async ({ page, site }) => {
  await openHostPage(page, site);
  await link(page).focus();
  await page.keyboard.press('Enter');
  await expect(partner(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Takaisin kumppaneihin' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(link(page)).toBeFocused();
});
