import { aPartner } from '../../builders/partner.ts';
import { aPublication } from '../../builders/publication.ts';
import { expect, test } from '../site-fixture.ts';
import { openHostPage, partnersOn } from './host-page.ts';

for (const path of [
  '/elinvoimasopimus',
  '/elinvoimasopimus-upotettu',
  '/elinvoimasopimus-moduuli',
  '/sv/livskraftsavtal',
]) {
  test(`${path} shows all 40 partners in place of the page's own list`, async ({ page, site }) => {
    await page.goto(site.address('esimerkkila', path));
    await expect(partnersOn(page)).toHaveCount(40);
    await expect(page.locator('[data-hyvan-kierre] > ul')).toBeHidden();
    expect(await page.locator('[data-hyvan-kierre] > ul > li').count()).toBe(40);
  });
}

test('the agreement tells its purpose, status, targets, plans, decision and how to join', async ({
  page,
  site,
}) => {
  await page.goto(site.address('esimerkkila', '/elinvoimasopimus'));
  const facts = page.locator('[data-hyvan-kierre] .facts');
  await expect(facts).toContainText('Voimassa, allekirjoitettu 21.5.2024');
  for (const label of ['Kehittämiskohteet', 'Suunnitelmat', 'Päätös', 'Näin pääset mukaan']) {
    await expect(facts.getByText(label, { exact: true })).toBeVisible();
  }
  await expect(facts).toContainText('Liitetään parhaillaan');
  await expect(facts).toContainText('Valitaan parhaillaan');
});

test('a partner who has left is shown as left and a promise as a promise', async ({ page, site }) => {
  await page.goto(site.address('esimerkkila', '/elinvoimasopimus'));
  await expect(partnersOn(page).filter({ hasText: 'Konepaja Teräs' })).toContainText('Irtautunut 31.12.2025');
  await expect(partnersOn(page).filter({ hasText: 'Ratsastajat' })).toContainText('Luvannut 15.9.2026');
});

test('the heading starts at the level the page asks for', async ({ page, site }) => {
  const body = '<div data-hyvan-kierre data-src="/kierre/esimerkkila.json" data-heading-level="4"></div>';
  await openHostPage(page, site, { body });
  await expect(page.getByRole('heading', { level: 4, name: 'Esimerkkilän elinvoimasopimus' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 5, name: 'Kumppanit' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 6, name: 'Yritykset' })).toBeVisible();
});

test('a list of 10,000 partners shows its first part, searches all of it and opens the rest for print', async ({
  page,
  site,
}) => {
  const partners = Array.from({ length: 10_000 }, (_, index) =>
    aPartner({ name: { fi: `Kumppani ${index}` } }),
  );
  const json = aPublication({ partners, commitments: [] });
  await page.route('**/kierre/esimerkkila.json', (route) => route.fulfill({ json }));
  await openHostPage(page, site);
  await expect(partnersOn(page)).toHaveCount(400);
  await page.getByRole('searchbox').fill('kumppani 9999');
  await expect(partnersOn(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Tyhjennä haku' }).click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await partnersOn(page).count()).toBe(10_000);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(partnersOn(page)).toHaveCount(400);
});
