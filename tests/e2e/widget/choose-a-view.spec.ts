import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { openHostPage, partnersOn } from './host-page.ts';

const MOUNT =
  '<main><h1>Sopimus</h1><div data-hyvan-kierre data-src="/kierre/esimerkkila.json" data-view="agreement partners"></div></main>';
const HEAD = '<title>Sivu</title><script src="/kierre/widget.js" defer></script>';

test('several views are links between which one goes, the shown one marked', async ({ page, site }) => {
  await openHostPage(page, site, { head: HEAD, body: MOUNT });
  const views = page.getByRole('navigation').getByRole('link');
  await expect(views).toHaveText(['Sopimus', 'Kumppanit']);
  await expect(views.first()).toHaveAttribute('aria-current', 'page');
  await expect(page.getByText('Osapuolet')).toBeVisible();
  await expect(partnersOn(page)).toHaveCount(0);

  await views.last().click();
  await expect(views.last()).toHaveAttribute('aria-current', 'page');
  await expect(views.first()).not.toHaveAttribute('aria-current');
  await expect(partnersOn(page)).toHaveCount(40);
  expect(await findingsInLightAndDark(page)).toEqual([]);

  await page.getByRole('link', { name: 'Kaarnan apteekki' }).click();
  await expect(page.getByRole('heading', { name: 'Kaarnan apteekki' })).toBeFocused();
  await views.first().click();
  await expect(page.getByText('Osapuolet')).toBeVisible();
});

test('views that could not be fetched are told of and can be tried again', async ({ page, site }) => {
  const address = site.address('esimerkkila', '/kierre/views.js');
  await page.route(address, (route) => route.abort());
  await openHostPage(page, site, { head: HEAD, body: MOUNT });
  const retry = page.getByRole('button', { name: 'Yritä uudelleen' });
  await expect(retry).toBeVisible();
  await expect(page.getByText('Osapuolet')).toBeVisible();
  await page.unroute(address);
  await retry.click();
  await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(2);
});
