import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { openHostPage, SCRIPT } from './host-page.ts';

const BODY =
  '<main><h1>Seutu</h1><div data-hyvan-kierre data-view="region" data-region="/kierre/alue.json"></div></main>';

const HEAD = `<title>Sivu</title>${SCRIPT}`;

test('every municipality has its row, in the order of names, and what failed is tried again by itself', async ({
  page,
  site,
}) => {
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await expect(page.getByText('Voimassa 2 / 5 · Valitaan parhaillaan 2')).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveText([
    'Esimerkkilä',
    'Hiljala',
    'Kaarnanperä',
    'Suvanto',
    'Ylijärvi',
  ]);
  const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(rowOf('Esimerkkilä')).toContainText('40 kumppania');
  await expect(rowOf('Ylijärvi')).toContainText('Kylä · Valitaan parhaillaan');
  await expect(rowOf('Hiljala')).toContainText('Tietoja ei ole vielä julkaistu.');
  await expect(rowOf('Suvanto')).toContainText('Tietoja ei saatu haettua tai luettua.');
  expect(await findingsInLightAndDark(page)).toEqual([]);
  const other = site.address('esimerkkila', '/kierre/kaarnanpera.json');
  await page.route('**/kierre/suvanto.json', (route) => route.continue({ url: other }));
  await page.getByRole('button', { name: 'Yritä uudelleen: Suvanto' }).press('Enter');
  await expect(rowOf('Suvanto')).toContainText('4 kumppania');
});

test('thirty municipalities are asked for four at a time', async ({ page, site }) => {
  const publications = Array.from({ length: 30 }, (_, index) => ({
    municipality: { fi: `Kunta ${index}` },
    address: `kunta-${index}.json`,
  }));
  let going = 0;
  let most = 0;
  await page.route('**/kierre/kunta-*.json', async (route) => {
    going += 1;
    most = Math.max(most, going);
    await new Promise((done) => setTimeout(done, 2));
    going -= 1;
    await route.fulfill({ status: 404, body: '' });
  });
  await page.route('**/kierre/alue.json', (route) =>
    route.fulfill({
      json: {
        format: 'hyvan-kierre/region',
        version: 1,
        name: { fi: 'Maa' },
        publishedAt: '2026-11-01T00:00:00Z',
        publications,
      },
    }),
  );
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await expect(page.getByRole('button', { name: /Yritä uudelleen/ })).toHaveCount(30);
  expect(most).toBeLessThanOrEqual(4);
});

test('a list that cannot be read is said to be so, in Swedish on a Swedish page, and tried again', async ({
  page,
  site,
}) => {
  await page.route('**/kierre/alue.json', (route) => route.fulfill({ json: { format: 'other' } }), {
    times: 1,
  });
  await openHostPage(page, site, { head: HEAD, body: BODY, attributes: 'lang="sv"' });
  await expect(page.getByText('Uppgifterna kunde inte hämtas eller läsas.')).toBeVisible();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByRole('heading', { name: 'Livskraftsavtalen i Barkbygden' })).toBeVisible();
});
