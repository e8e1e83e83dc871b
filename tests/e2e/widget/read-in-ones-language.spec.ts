import { expect, test } from '../site-fixture.ts';
import { openHostPage, partnersOn } from './host-page.ts';

test('the widget speaks the page’s language and follows it when it changes', async ({ page, site }) => {
  await openHostPage(page, site, { attributes: 'lang="sv"' });
  await expect(page.getByRole('heading', { name: 'Exempelby livskraftsavtal' })).toBeVisible();
  await page.getByRole('searchbox').fill('apotek');
  await expect(partnersOn(page)).toHaveCount(1);
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
  await expect(page.getByRole('heading', { name: 'Esimerkkilä vitality agreement' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('apotek');
});

test('a reader changes the language inside the widget and keeps place and focus', async ({ page, site }) => {
  await openHostPage(page, site);
  await page.getByRole('link', { name: 'Kaarnan apteekki' }).click();
  const button = page.getByRole('button', { name: 'På svenska' });
  await expect(button).toHaveAttribute('lang', 'sv');
  await button.click();
  await expect(page.getByRole('heading', { name: 'Kaarna apotek' })).toBeVisible();
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
});

test('a text without a translation is shown in another language, marked and noted', async ({
  page,
  site,
}) => {
  await openHostPage(page, site, { attributes: 'lang="sv"' });
  const row = partnersOn(page).filter({ hasText: 'Kahvila Laituri Oy' });
  await expect(row.locator('.partner-name [lang="fi"]')).toHaveText('Kahvila Laituri Oy');
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'fi'));
  const swedish = partnersOn(page).filter({ hasText: 'Svenska föreningen i Exempelby rf' });
  await expect(swedish.locator('.partner-promise [lang="sv"]').first()).toBeVisible();
  await expect(swedish.locator('.partner-promise').first()).toContainText('(ruotsiksi)');
});

test('data-language goes before the page’s language', async ({ page, site }) => {
  const body = '<div data-hyvan-kierre data-src="/kierre/esimerkkila.json" data-language="en"></div>';
  await openHostPage(page, site, { body });
  await expect(page.getByRole('heading', { name: 'Esimerkkilä vitality agreement' })).toBeVisible();
  await page.evaluate(() =>
    document.querySelector('[data-hyvan-kierre]')?.setAttribute('data-language', 'sv'),
  );
  await expect(page.getByRole('heading', { name: 'Exempelby livskraftsavtal' })).toBeVisible();
});
