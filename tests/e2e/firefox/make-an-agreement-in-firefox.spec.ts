import { extensionEn as words } from '#shared/language/extension/en.ts';
import { expect, test } from './firefox-fixture.ts';
import { click, complaintsOf, textOf, type } from './firefox-page.ts';

const { desk } = words;

test('an agreement and a partner are kept in Firefox', async ({ firefox }) => {
  test.slow();
  const page = await firefox.openExtensionPage('library.html#/agreements');
  const complaints = complaintsOf(page);
  await page.setViewport({ width: 1280, height: 800 });
  await expect.poll(() => textOf(page)).toContain(desk.list.empty);
  await click(page, desk.list.newName);
  await page.keyboard.type('Vitality agreement');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page)).toContain(desk.basics.intro);
  await type(page, desk.basics.purpose, 'A good place to live.');
  await type(page, desk.basics.municipality, 'Vaala');
  await click(page, desk.pages.partners);
  await click(page, desk.partners.newName);
  await page.keyboard.type('Village association');
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page)).toContain('Village association');
  await click(page, desk.pages.overview);
  await expect.poll(() => textOf(page)).toContain(desk.overview.basicsDone);
  const again = await firefox.openExtensionPage('library.html#/agreements');
  await expect.poll(() => textOf(again)).toContain(desk.partnerCount(1));
  expect(complaints).toEqual([]);
});
