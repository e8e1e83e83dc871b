import { type LoadedExtension, type LoadOptions, loadExtension } from './loaded-extension.ts';
import { test as siteTest } from './site-fixture.ts';

/** Playwright's test with the demo site and Chromium with the extension, a fresh profile for each test. */
export const test = siteTest.extend<{ loading: LoadOptions; extension: LoadedExtension }>({
  // How the extension is loaded, for `test.use`.
  loading: [{}, { option: true }],
  extension: async ({ loading }, use) => {
    const extension = await loadExtension(loading);
    await use(extension);
    await extension.close();
  },
});

export { expect } from '@playwright/test';
