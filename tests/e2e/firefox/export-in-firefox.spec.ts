import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { extensionEn as words } from '#shared/language/extension/en.ts';
import { fillLibrary } from '../extension/fill-library.ts';
import { type LoadedFirefox, loadFirefox } from './loaded-firefox.ts';

const said = words.export;

const test = base.extend<{ firefox: LoadedFirefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  firefox: async ({}, use) => {
    const firefox = await loadFirefox();
    await use(firefox);
    await firefox.close();
  },
});

const reads = (page: Page, text: string) =>
  expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(text);

/** Presses the button of that name at once, without waiting for it to stand still. */
const press = (page: Page, name: string) =>
  page.evaluate((label) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === label)?.click();
  }, name);

test('the worker of Firefox makes a file, and is ended in the middle of one', async ({ firefox }) => {
  test.slow();
  const library = await firefox.openExtensionPage('library.html#/exchange');
  await reads(library, said.nothing.all.what);
  await fillLibrary(library, 3_000);
  library.reload().catch(() => undefined);
  await reads(library, said.count(3_000));
  await library.evaluate(() => {
    const files: number[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      files.push(file.size);
      return make(file);
    };
    Object.assign(globalThis, { files });
  });
  const files = () => library.evaluate(() => (globalThis as unknown as { files: number[] }).files);
  await library.locator(`::-p-aria(${said.formats.xlsx.name})`).click();
  await press(library, said.start);
  await reads(library, said.working.writing);
  await press(library, words.common.cancel);
  await reads(library, said.cancelled);
  expect(await files()).toEqual([]);
  await press(library, said.start);
  await reads(library, '.xlsx');
  expect(await files()).toEqual([expect.any(Number)]);
});
