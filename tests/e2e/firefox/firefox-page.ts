import type { Page } from 'puppeteer-core';
import { extensionEn as words } from '#shared/language/extension/en.ts';
import { siteAddress } from '../site-fixture.ts';
import { expect } from './firefox-fixture.ts';
import type { LoadedFirefox } from './loaded-firefox.ts';

/** The library page, and what it complains of. */
export type WatchedLibrary = { library: Page; complaints: string[] };

/** The library with two practices that were clipped by the toolbar button. */
export const libraryOfTwo = (firefox: LoadedFirefox): Promise<WatchedLibrary> =>
  libraryOf(firefox, ['/hyvinvointiseteli', '/kumppanuuspoyta']);

/** The library with practices that were clipped by the toolbar button from these pages of the demo municipality. */
export async function libraryOf(firefox: LoadedFirefox, paths: readonly string[]): Promise<WatchedLibrary> {
  const library = await firefox.openExtensionPage('library.html');
  const complaints = complaintsOf(library);
  await library.setViewport({ width: 1280, height: 800 });
  for (const [place, path] of paths.entries()) {
    await firefox.clickToolbar(await firefox.openPage(siteAddress('esimerkkila', path)));
    await reads(library, words.library.count(place + 1));
  }
  await library.bringToFront();
  return { library, complaints };
}

/** What is to be read on a page now. */
export const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Waits until a page says something. */
export async function reads(page: Page, text: string | RegExp): Promise<void> {
  const said = expect.poll(() => textOf(page), { timeout: 20_000 });
  await (typeof text === 'string' ? said.toContain(text) : said.toMatch(text));
}

/** Clicks the button, link or box that is called `name`, once it is there. */
export async function click(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria(${name})`).click();
}

/** Clicks the button that is called `name` where something else is called so too. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

/** Types into the field that is called `name` and leaves it. */
export async function type(page: Page, name: string, text: string): Promise<void> {
  await click(page, name);
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Shows another part of the library page: what stands after `#` in its address. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}

/** Chooses a file for the button that is called `name`, as the browser's own window of files would. */
export async function chooseFile(page: Page, name: string, path: string): Promise<void> {
  const box = await page.waitForSelector(`input[type=file][aria-label="${name}"]`);
  if (box === null) throw new Error(`Nothing takes a file as ${name}.`);
  await (box as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** What a page complains of from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  return complaints;
}
