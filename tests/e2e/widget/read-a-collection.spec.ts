import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { openHostPage, SCRIPT } from './host-page.ts';

const BODY =
  '<main><h1>Teema</h1><div data-hyvan-kierre data-view="practices" data-collection="/kierre/kokoelma.json"></div></main>';

const HEAD = `<title>Sivu</title>${SCRIPT}`;

test('a collection tells its theme, its practices with their sources and licences, and its materials', async ({
  page,
  site,
}) => {
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await expect(page.getByRole('heading', { level: 2, name: 'Kukaan ei jää yksin' })).toBeVisible();
  await expect(page.getByText('1.9.2026 – 31.12.2026')).toBeVisible();
  const first = page.locator('.practices > li').nth(1);
  await expect(first.getByRole('link', { name: 'Kyläkahvila joka torstai' })).toHaveAttribute(
    'href',
    'https://innomalli.example/kylakahvila',
  );
  await expect(first).toContainText('Ylijärvi · Innomalli · 4.5.2026 · CC BY 4.0');
  await expect(page.getByRole('link', { name: 'Teemaillan tallenne' })).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
});

test('its practices are looked for by their names', async ({ page, site }) => {
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await page.getByRole('searchbox', { name: 'Hae käytännön nimellä' }).fill('kylä');
  await expect(page.locator('.practices > li')).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText('Käytännöt 2 / 5');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a collection that does not come is said so, and tried again, in Swedish on a Swedish page', async ({
  page,
  site,
}) => {
  await page.route('**/kierre/kokoelma.json', (route) => route.fulfill({ status: 500, body: '' }), {
    times: 1,
  });
  await openHostPage(page, site, { head: HEAD, body: BODY, attributes: 'lang="sv"' });
  await expect(page.getByText('Uppgifterna kunde inte hämtas eller läsas.')).toBeVisible();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByRole('heading', { name: 'Ingen lämnas ensam' })).toBeVisible();
  await expect(page.getByText('Ystäväsoitto')).toHaveAttribute('lang', 'fi');
});
