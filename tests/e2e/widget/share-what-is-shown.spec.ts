import { readFile } from 'node:fs/promises';
import { findingsInLightAndDark } from '../axe.ts';
import { expect, test } from '../site-fixture.ts';
import { openHostPage, partnersOn, SCRIPT } from './host-page.ts';

const BODY =
  '<main><h1>Sopimus</h1><div data-hyvan-kierre data-src="/kierre/esimerkkila.json" data-view="agreement partners"></div></main>';

const HEAD = `<title>Sivu</title>${SCRIPT}`;

test('the address of what has been found is shown, and opens the same list', async ({ page, site }) => {
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await page.getByRole('link', { name: 'Kumppanit' }).click();
  await page.getByRole('searchbox').fill('apteekki');
  await expect(partnersOn(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Jaa, tulosta tai lataa' }).click();
  const field = page.getByRole('textbox', { name: 'Osoite tähän näkymään' });
  await expect(field).toHaveValue(/#kierre-find-[\w-]+$/);
  await expect(field).not.toBeEditable();
  expect(await findingsInLightAndDark(page)).toEqual([]);
  const address = await field.inputValue();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(partnersOn(page)).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue('apteekki');
});

test('copying says that it was done, or where the clipboard is refused that the address is selected', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    });
    document.execCommand = () => false;
  });
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await page.getByRole('button', { name: 'Jaa, tulosta tai lataa' }).click();
  await page.getByRole('button', { name: 'Kopioi osoite' }).press('Enter');
  await expect(page.getByText('Kopiointi ei onnistunut. Osoite on valittuna.')).toBeVisible();
  await page.evaluate(() => {
    document.execCommand = () => true;
  });
  await page.getByRole('button', { name: 'Kopioi osoite' }).press('Enter');
  await expect(page.getByText('Osoite on kopioitu.')).toBeVisible();
});

test('the partners shown are downloaded without contacts', async ({ page, site }) => {
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await page.getByRole('link', { name: 'Kumppanit' }).click();
  await page.getByRole('searchbox').fill('Esimerkkilän Kiri');
  await page.getByRole('button', { name: 'Jaa, tulosta tai lataa' }).click();
  for (const [button, name] of [
    ['Lataa taulukkona (CSV)', 'Kumppanit.csv'],
    ['Lataa tietoina (JSON)', 'Kumppanit.json'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(name);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('Esimerkkilän Kiri ry');
    expect(text).not.toMatch(/Apteekki|@/);
  }
});

test('the list for an annex leaves only the names on paper, and is gone afterwards', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openHostPage(page, site, { head: HEAD, body: BODY });
  await page.getByRole('button', { name: 'Jaa, tulosta tai lataa' }).click();
  await page.getByRole('button', { name: 'Tulosta nimiluettelo liitteeksi' }).click();
  await page.emulateMedia({ media: 'print' });
  const annex = page.locator('.annex');
  await expect(annex).toContainText('40 kumppania');
  await expect(annex.getByText('Kaarnan apteekki')).toBeVisible();
  await expect(annex).toContainText('/oma/sivu#kierre');
  await expect(page.locator('.widget > .facts')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(annex).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(annex).toHaveCount(0);
});

test('a frame that may neither print nor save offers the address alone', async ({ page, site }) => {
  const inner = site.address('esimerkkila', '/nakymat');
  await openHostPage(page, site, {
    head: '',
    body: `<iframe title="Sopimus" sandbox="allow-scripts" width="900" height="900" src="${inner}"></iframe>`,
  });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Jaa, tulosta tai lataa' }).click();
  await expect(frame.getByRole('button', { name: 'Kopioi osoite' })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Tulosta', exact: true })).toHaveCount(0);
});
