import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { collectComplaints, openHostPage, SCRIPT } from './host-page.ts';

const HEAD = `<title>Sivu</title>${SCRIPT}`;
const BODY =
  '<main><h1>Sopimus</h1><div data-hyvan-kierre data-src="/kierre/esimerkkila.json" data-view="partners" data-map="/kierre/ruutu.svg?{z}/{x}/{y}" data-map-credit="Kartta: Esimerkkilä"></div></main>';

test('the map is opened by the reader, nothing of it is asked for before, and pins lead to partners', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHostPage(page, site, { head: HEAD, body: BODY });
  const open = page.getByRole('button', { name: 'Näytä kartalla' });
  await expect(open).toBeVisible();
  expect(asked.filter((address) => /map\.js|ruutu/.test(address))).toEqual([]);
  await open.press('Enter');
  const map = page.getByRole('group', { name: /Kumppanit kartalla/ });
  await expect(map.getByRole('link')).toHaveCount(13);
  expect(asked.some((address) => /ruutu\.svg\?\d+\/\d+\/\d+$/.test(address))).toBe(true);
  await expect(page.getByText('Samat kumppanit ovat alla luettelossa. Kartta: Esimerkkilä')).toBeVisible();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  await map.getByRole('link', { name: 'Kahvila Laituri Oy' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Kahvila Laituri Oy' })).toBeFocused();
});

test('keys, buttons and dragging move it, and the search narrows it too', async ({ page, site }) => {
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await page.getByRole('button', { name: 'Näytä kartalla' }).click();
  const map = page.getByRole('group', { name: /Kumppanit kartalla/ });
  const pin = map.getByRole('link', { name: 'Korpiaron Erä ry' });
  const leftOf = () => pin.evaluate((link) => Number.parseFloat(link.style.left));
  await expect(pin).toBeVisible();
  const before = await leftOf();
  await map.press('ArrowLeft');
  expect(await leftOf()).toBeCloseTo(before + 100, 0);
  await page.getByRole('button', { name: 'Siirrä itään' }).click();
  expect(await leftOf()).toBeCloseTo(before, 0);
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map is not drawn');
  await page.mouse.move(box.x + box.width - 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 80, box.y + 20, { steps: 4 });
  await page.mouse.up();
  expect(await leftOf()).toBeCloseTo(before - 60, 0);
  await page.getByRole('button', { name: 'Näytä kaikki' }).click();
  expect(await leftOf()).toBeCloseTo(before, 0);
  await page.getByRole('searchbox').fill('apteekki');
  await expect(map.getByRole('link')).toHaveCount(1);
});

test('it works under a strict policy, and in Swedish', async ({ page, site }) => {
  const complaints = await collectComplaints(page);
  await page.goto(site.address('esimerkkila', '/kartta?csp=trusted-types'));
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'sv'));
  await page.getByRole('button', { name: 'Visa på kartan' }).click();
  const map = page.getByRole('group', { name: /Partner på kartan/ });
  await expect(map.getByRole('link')).toHaveCount(13);
  const places = await map
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).offsetLeft));
  expect(new Set(places).size).toBeGreaterThan(8);
  expect(complaints).toEqual([]);
});
