import { type LoadedExtension, loadExtension } from './loaded-extension.ts';
import { test as siteTest } from './site-fixture.ts';

/** Playwright's test with the demo site and Chromium with the extension, a fresh profile for each test. */
export const test = siteTest.extend<{ extension: LoadedExtension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  extension: async ({}, use) => {
    const extension = await loadExtension();
    await use(extension);
    await extension.close();
  },
});

export { expect } from '@playwright/test';
