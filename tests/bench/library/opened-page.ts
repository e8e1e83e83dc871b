import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumOptions } from '../../e2e/chromium-options.ts';

const BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Chromium with the built extension in a profile. Wants `npm run build` before. */
export async function openedBrowser(
  profile: string,
  flags: readonly string[],
): Promise<{ context: BrowserContext; extensionId: string }> {
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumOptions([`--disable-extensions-except=${BUILD}`, `--load-extension=${BUILD}`, ...flags]),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1280, height: 900 },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, extensionId: new URL(worker.url()).host };
}

/** A page of the extension that itself does nothing with the library, with a script of ours run in it. */
export async function scriptedPage(
  context: BrowserContext,
  extensionId: string,
  script: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/third-party.txt`);
  await page.evaluate(script);
  return page;
}
