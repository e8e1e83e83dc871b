import type { Page } from '@playwright/test';
import { expect, test } from '../site-fixture.ts';
import { MOUNT, openHostPage, partnersOn } from './host-page.ts';

test.beforeEach(async ({ page, site }) => {
  await openHostPage(page, site);
  await expect(partnersOn(page)).toHaveCount(40);
});

const count = (page: Page) => page.locator('[data-hyvan-kierre] [part="count"]');

test('search finds as one types, also in other languages, and tells the count', async ({ page }) => {
  await expect(count(page)).toHaveText('40 kumppania');
  await page.getByRole('searchbox', { name: 'Hae kumppaneista' }).pressSequentially('pelastus');
  await expect(partnersOn(page)).toHaveCount(1);
  await expect(count(page)).toHaveText('1 / 40 kumppania');
  await page.getByRole('searchbox').fill('räddningsverk');
  await expect(partnersOn(page)).toHaveCount(1);
  await page.getByRole('searchbox').fill('olematon');
  await expect(count(page)).toHaveText('Hakua vastaavia kumppaneita ei ole.');
  await page.getByRole('button', { name: 'Tyhjennä haku' }).click();
  await expect(partnersOn(page)).toHaveCount(40);
});

test('a word is found in every form it is typed in', async ({ page }) => {
  await page.getByRole('searchbox').fill('nuorille');
  const found = await partnersOn(page).count();
  expect(found).toBeGreaterThan(3);
  await page.getByRole('searchbox').fill('nuorten');
  await expect(partnersOn(page)).toHaveCount(found);
});

test('what is found is told once after each change, not letter by letter', async ({ page }) => {
  await page.evaluate(() => {
    const heard = document.querySelector('[data-hyvan-kierre]')?.shadowRoot?.querySelector('.heard');
    const told: string[] = [];
    Object.assign(globalThis, { told });
    if (heard) {
      const note = () => told.push(heard.textContent ?? '');
      new MutationObserver(note).observe(heard, { childList: true, characterData: true, subtree: true });
    }
  });
  await page.getByRole('searchbox').pressSequentially('apteekki', { delay: 20 });
  const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  await expect.poll(told).toEqual(['1 / 40 kumppania']);
});

test('choices narrow the list together, are shown as chips and taken away one by one', async ({ page }) => {
  await page.getByRole('button', { name: 'Rajaa' }).click();
  const kinds = page.getByRole('group', { name: 'Tyyppi' });
  await kinds.getByRole('checkbox', { name: 'Yritykset 5' }).check();
  await expect(partnersOn(page)).toHaveCount(5);
  await kinds.getByRole('checkbox', { name: 'Seurakunnat 1' }).check();
  await expect(partnersOn(page)).toHaveCount(6);
  const older = page.getByRole('checkbox', { name: /^Ikäihmiset/ });
  await older.check();
  const left = await partnersOn(page).count();
  expect(left).toBeLessThan(6);
  await expect(page.getByRole('checkbox', { name: `Ikäihmiset ${left}` })).toBeChecked();
  await page.getByRole('button', { name: 'Poista rajaus: Ikäihmiset' }).click();
  await expect(older).not.toBeChecked();
  await expect(partnersOn(page)).toHaveCount(6);
  await page.getByRole('button', { name: 'Tyhjennä haku' }).click();
  await expect(partnersOn(page)).toHaveCount(40);
});

test('the list can be ordered, and laid out as cards and as a table', async ({ page }) => {
  await page.getByRole('button', { name: 'Rajaa' }).click();
  await page.getByRole('combobox', { name: 'Järjestys' }).selectOption('Nimen mukaan');
  await expect(partnersOn(page).first()).toContainText('Esimerkkilän Kiri ry');
  await page.getByRole('combobox', { name: 'Näytä' }).selectOption('Taulukko');
  await expect(page.getByRole('row')).toHaveCount(41);
  await expect(page.getByRole('columnheader', { name: 'Sitoumukset' })).toBeVisible();
  await page.getByRole('row').getByRole('link', { name: 'Kaarnan apteekki' }).click();
  await expect(page.getByRole('heading', { name: 'Kaarnan apteekki' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('row')).toHaveCount(41);
});

test('a page that asks for cards gets them beside each other from the start', async ({ page, site }) => {
  const body = MOUNT.replace('data-src', 'data-layout="cards" data-src');
  await openHostPage(page, site, { body });
  const tops = () =>
    partnersOn(page).evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().top)));
  await expect.poll(async () => new Set(await tops()).size).toBeLessThan(35);
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
