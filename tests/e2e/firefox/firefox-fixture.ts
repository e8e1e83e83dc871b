import { test as base } from '@playwright/test';
import { type LoadedFirefox, loadFirefox } from './loaded-firefox.ts';

/** Playwright's test with a Firefox of its own, in which the extension is installed. */
export const test = base.extend<{ firefox: LoadedFirefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  firefox: async ({}, use) => {
    const firefox = await loadFirefox();
    await use(firefox);
    await firefox.close();
  },
});

export { expect } from '@playwright/test';
