import { extensionEn as words } from '#shared/language/extension/en.ts';
import { published } from '../published-agreement.ts';
import { readTable } from '../read-table.ts';
import { siteAddress } from '../site-fixture.ts';
import { expect, test } from './firefox-fixture.ts';

test('a click on the toolbar action in Firefox saves the practice, and the library shows it', async ({
  firefox,
}) => {
  const page = await firefox.openPage(siteAddress('esimerkkila', '/hyvinvointiseteli'));
  await firefox.clickToolbar(page);
  const library = await firefox.openExtensionPage('library.html');
  const text = () => library.evaluate(() => document.body.innerText);
  await expect.poll(text).toContain(words.library.count(1));
  expect(await text()).toMatch(/hyvinvointiseteli/i);
});

test('the sidebar in Firefox shows the saved card', async ({ firefox }) => {
  const page = await firefox.openPage(siteAddress('esimerkkila', '/kumppanuuspoyta'));
  await firefox.clickToolbar(page);
  const panel = await firefox.openExtensionPage('sidepanel.html');
  const text = () => panel.evaluate(() => document.body.innerText);
  await expect.poll(text).toMatch(/Saved at/);
  const isOpen = () => panel.evaluate('browser.sidebarAction.isOpen({})');
  expect(await isOpen()).toBe(true);
});

test('the agreement clipped in Firefox comes with its partners', async ({ firefox }) => {
  const page = await firefox.openPage(siteAddress('esimerkkila', '/elinvoimasopimus'));
  await firefox.clickToolbar(page);
  const panel = await firefox.openExtensionPage('sidepanel.html');
  await expect.poll(() => panel.evaluate(() => document.body.innerText)).toMatch(/Saved at/);
  const rows = () => panel.evaluate(readTable, 'publications');
  await expect.poll(rows).toMatchObject([{ publication: published }]);
});

test('the widget works in Firefox, also under a strict policy', async ({ firefox }) => {
  for (const path of ['/elinvoimasopimus', '/elinvoimasopimus?csp=self', '/elinvoimasopimus?csp=nonce']) {
    const page = await firefox.openPage(siteAddress('esimerkkila', path));
    const partners = () =>
      page.evaluate(() => document.querySelector('[data-hyvan-kierre]')?.shadowRoot?.textContent ?? '');
    await expect.poll(partners).toMatch(/40 kumppania/);
    await page.close();
  }
});

test('where scripts are blocked in Firefox the readable list stays', async ({ firefox }) => {
  const page = await firefox.openPage(siteAddress('esimerkkila', '/elinvoimasopimus?csp=no-script'));
  expect(await page.evaluate(() => document.querySelectorAll('[data-hyvan-kierre] li').length)).toBe(40);
});
