import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { extensionEn as words } from '#shared/language/extension/en.ts';
import { type LoadedFirefox, loadFirefox } from './loaded-firefox.ts';

const { desk } = words;

const test = base.extend<{ firefox: LoadedFirefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  firefox: async ({}, use) => {
    const firefox = await loadFirefox();
    await use(firefox);
    await firefox.close();
  },
});

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Clicks the button, link or box that is called `name`, once it is there. */
async function click(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria(${name})`).click();
}

/** Types into the field that is called `name` and leaves it. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await click(page, name);
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

test('an agreement and a partner are kept in Firefox', async ({ firefox }) => {
  test.slow();
  const page = await firefox.openExtensionPage('library.html#/agreements');
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
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
