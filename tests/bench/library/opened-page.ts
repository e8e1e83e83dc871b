import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumOptions } from '../../e2e/chromium-options.ts';

const BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** A page of the built extension in a profile, with a script of ours run in it. Wants `npm run build` before. */
export async function openedPage(
  profile: string,
  flags: readonly string[],
  script: string,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumOptions([`--disable-extensions-except=${BUILD}`, `--load-extension=${BUILD}`, ...flags]),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  // A page of the extension that itself does nothing with the library.
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/third-party.txt`);
  await page.evaluate(script);
  return { context, page };
}
