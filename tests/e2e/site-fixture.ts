import { type Browser, test as base, chromium } from '@playwright/test';
import type { SiteHost } from '../site/serve.ts';
import { chromiumOptions } from './chromium-options.ts';

/** The demo municipality as tests reach it. */
export type SiteUnderTest = {
  /** The full address of a path on one of the demo hosts. */
  address(host: SiteHost, path?: string): string;
};

/** The address of a page of the demo site that the run's set-up serves. */
export function siteAddress(host: SiteHost, path = '/'): string {
  return `http://${host}.localhost:${process.env.SITE_PORT}${path}`;
}

/** Playwright's test with the demo site and a page of the machine's own Chromium. */
export const test = base.extend<{ site: SiteUnderTest }, { browser: Browser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  site: async ({}, use) => use({ address: siteAddress }),
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const browser = await chromium.launch(chromiumOptions());
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
