import { expect, test } from '../site-fixture.ts';
import { openHostPage, partnersOn } from './host-page.ts';

test.beforeEach(async ({ page, site }) => {
  await openHostPage(page, site);
  await expect(partnersOn(page)).toHaveCount(40);
});

test('search finds as one types, also in other languages, and tells the count', async ({ page }) => {
  const count = page.locator('[data-hyvan-kierre] .count');
  await expect(count).toHaveText('40 kumppania');
  await page.getByRole('searchbox', { name: 'Hae kumppaneista' }).pressSequentially('pelastus');
  await expect(partnersOn(page)).toHaveCount(1);
  await expect(count).toHaveText('1 / 40 kumppania');
  await page.getByRole('searchbox').fill('räddningsverk');
  await expect(partnersOn(page)).toHaveCount(1);
  await page.getByRole('searchbox').fill('olematon');
  await expect(count).toHaveText('Hakua vastaavia kumppaneita ei ole.');
  await page.getByRole('button', { name: 'Tyhjennä haku' }).click();
  await expect(partnersOn(page)).toHaveCount(40);
});

test('choices of kind and life stage narrow the list together', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Kumppanin tyyppi' }).selectOption('Yritykset');
  await expect(partnersOn(page)).toHaveCount(5);
  await page.getByRole('combobox', { name: 'Elämänvaihe' }).selectOption('Ikäihmiset');
  const left = await partnersOn(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(5);
  await page.getByRole('button', { name: 'Tyhjennä haku' }).click();
  await expect(partnersOn(page)).toHaveCount(40);
});

test('what was asked for is still there after a visit to a partner', async ({ page }) => {
  await page.getByRole('searchbox').fill('apteekki');
  await page.getByRole('link', { name: 'Kaarnan apteekki' }).click();
  await page.getByRole('link', { name: 'Takaisin kumppaneihin' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('apteekki');
  await expect(partnersOn(page)).toHaveCount(1);
});

test('the page’s own keyboard shortcuts do not fire while a reader types', async ({ page }) => {
  await page.evaluate(() =>
    document.addEventListener('keydown', () => document.body.setAttribute('data-heard', '')),
  );
  await page.getByRole('searchbox').press('s');
  await expect(page.locator('body')).not.toHaveAttribute('data-heard');
});
