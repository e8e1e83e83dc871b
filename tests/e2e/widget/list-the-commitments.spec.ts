import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { openHostPage, SCRIPT } from './host-page.ts';

const BODY =
  '<main><h1>Sopimus</h1><div data-hyvan-kierre data-src="/kierre/esimerkkila.json" data-view="commitments"></div></main>';

const HEAD = `<title>Sivu</title>${SCRIPT}`;

test('commitments stand under the goals they serve, with who made them and how they are going', async ({
  page,
  site,
}) => {
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await expect(page.getByRole('heading', { level: 2, name: 'Sitoumukset' })).toBeVisible();
  const goals = page.getByRole('heading', { level: 3 });
  await expect(goals.first()).toHaveText(/Yksinäisyys vähenee \d+/);
  await expect(goals.last()).toHaveText('Muut 1');
  const gyms = page.getByRole('listitem').filter({ hasText: 'Annamme koulujen liikuntasalit' });
  // It serves two goals.
  await expect(gyms).toHaveCount(2);
  await expect(gyms.first()).toContainText('nyt 38 vuoroa, tavoite 40');
  expect(await findingsInLightAndDark(page)).toEqual([]);
});

test('the reader groups them by life stage, opens a partner with the keyboard and comes back to them', async ({
  page,
  site,
}) => {
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await page.getByRole('combobox', { name: 'Järjestys' }).selectOption('Elämänvaiheet');
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(/Lapset ja lapsiperheet/);
  const partner = page.getByRole('link', { name: 'Esimerkkilän Kiri ry' }).first();
  await partner.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Esimerkkilän Kiri ry' })).toBeFocused();
  await page.getByRole('link', { name: 'Takaisin kumppaneihin' }).click();
  await expect(page.getByRole('combobox', { name: 'Järjestys' })).toHaveValue('lifeStage');
  await expect(partner).toBeFocused();
});

test('they are told in Swedish on a Swedish page', async ({ page, site }) => {
  await openHostPage(page, site, { head: HEAD, body: BODY, attributes: 'lang="sv"' });
  await expect(page.getByRole('heading', { level: 2, name: 'Åtaganden' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Ordning' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /Ensamheten minskar/ })).toBeVisible();
});
