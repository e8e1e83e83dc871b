import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { openHostPage, SCRIPT } from './host-page.ts';

const BODY =
  '<main><h1>Sopimus</h1><div data-hyvan-kierre data-src="/kierre/esimerkkila.json" data-view="timeline"></div></main>';

const HEAD = `<title>Sivu</title>${SCRIPT}`;

test('what happened stands by year and day, the newest first, with partners as links', async ({
  page,
  site,
}) => {
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await expect(page.getByRole('heading', { level: 2, name: 'Vaiheet' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    '2028 1',
    '2026 6',
    '2025 10',
    '2024 37',
  ]);
  const day = page.locator('.fact').filter({ hasText: '19.5.2026' });
  await expect(day).toContainText('Uusinut 3');
  await expect(day).toContainText('Allekirjoittanut 2');
  await expect(page.locator('.fact').filter({ hasText: '31.12.2025' })).toContainText('Irtautunut');
  await expect(page.locator('.fact').filter({ hasText: '21.5.2024' })).toContainText('Hyvän kierre -ilta');
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await day.getByRole('link', { name: 'Esimerkkilän Kiri ry' }).click();
  await expect(page.getByRole('heading', { name: 'Esimerkkilän Kiri ry' })).toBeFocused();
});

test('it is told in Swedish on a Swedish page', async ({ page, site }) => {
  await openHostPage(page, site, { head: HEAD, body: BODY, attributes: 'lang="sv"' });
  await expect(page.getByRole('heading', { level: 2, name: 'Skeden' })).toBeVisible();
  await expect(page.locator('.fact').first()).toContainText('Avtalet i kraft till 31.12.2028');
});
