import { expect, test } from '../site-fixture.ts';
import { MOUNT, openHostPage, partnersOn } from './host-page.ts';

const FETCH_FAILED = 'Kumppaneiden tietoja ei saatu haettua.';
const READ_FAILED = 'Kumppaneiden tiedostoa ei voitu lukea.';

for (const [failure, sentence] of [
  ['404', FETCH_FAILED],
  ['500', FETCH_FAILED],
  ['html', READ_FAILED],
  ['truncated', READ_FAILED],
] as const) {
  test(`data=${failure} gives a sentence, the page's own list and a way on`, async ({ page, site }) => {
    await page.goto(site.address('esimerkkila', `/elinvoimasopimus?data=${failure}`));
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.locator('[data-hyvan-kierre] > ul > li').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Avaa tiedot (JSON)' })).toBeVisible();
    const whole = site.address('esimerkkila', '/kierre/esimerkkila.json');
    await page.route('**/kierre/esimerkkila.json*', (route) => route.continue({ url: whole }));
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await expect(partnersOn(page)).toHaveCount(40);
    await expect(page.getByRole('heading', { name: 'Esimerkkilän elinvoimasopimus' })).toBeFocused();
  });
}

test('while slow data is on its way the page’s own list is readable', async ({ page, site }) => {
  await page.goto(site.address('esimerkkila', '/elinvoimasopimus?data=slow'));
  await expect(page.locator('[data-hyvan-kierre] > ul > li').first()).toBeVisible();
  await expect(partnersOn(page)).toHaveCount(40);
});

test('a second failure is told again and the retry button keeps focus', async ({ page, site }) => {
  await page.goto(site.address('esimerkkila', '/elinvoimasopimus?data=404'));
  const retry = page.getByRole('button', { name: 'Yritä uudelleen' });
  await retry.click();
  await expect(page.getByText(FETCH_FAILED)).toBeVisible();
  await expect(retry).toBeFocused();
});

test('a failed data module can be tried again', async ({ page, site }) => {
  const body = MOUNT.replace('data-src="/kierre/esimerkkila.json"', 'data-module="/kierre/esimerkkila.js"');
  let asked = 0;
  await page.route('**/kierre/esimerkkila.js', (route) => {
    asked += 1;
    return asked === 1 ? route.abort() : route.continue();
  });
  await openHostPage(page, site, { body });
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(partnersOn(page)).toHaveCount(40);
});

test('data of a newer version is refused in plain words', async ({ page, site }) => {
  const data = '{"format":"hyvan-kierre/publication","version":2}';
  const body = `<div data-hyvan-kierre><p>Luettelo</p><script type="application/json">${data}</script></div>`;
  await openHostPage(page, site, { body, attributes: 'lang="en"' });
  await expect(page.getByText('were made with a newer version')).toBeVisible();
  await expect(page.getByText('Luettelo')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
