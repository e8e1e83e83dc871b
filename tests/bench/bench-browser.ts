import { chromium, type Page } from '@playwright/test';
import { chromiumOptions } from '../e2e/chromium-options.ts';
import type { BenchPage } from './bench-page.ts';

/** A headless Chromium that shows pages from memory: nothing is loaded and no script of a page runs. */
export type BenchBrowser = {
  /** The one tab. */
  page: Page;
  /** Shows a page under its own address and runs a script of ours in it. */
  show: (page: BenchPage, script: string) => Promise<void>;
  /** Processor time of the page's main thread so far, in milliseconds: holds on a busy machine, where wall time does not. */
  cpuTime: () => Promise<number>;
  /** Ends the browser. */
  close: () => Promise<void>;
};

const NO_SCRIPTS = "script-src 'none'; object-src 'none'; frame-src 'none'";

/** Starts the browser for measuring. */
export async function openBenchBrowser(): Promise<BenchBrowser> {
  const browser = await chromium.launch({ ...chromiumOptions(), headless: true });
  const context = await browser.newContext({ locale: 'fi-FI', serviceWorkers: 'block' });
  const page = await context.newPage();
  let shown = '';
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: shown,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': NO_SCRIPTS },
        })
      : route.abort(),
  );
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    show: async (benchPage, script) => {
      shown = benchPage
        .html()
        .replace(/<meta[^>]+http-equiv=["']?(?:refresh|content-security-policy)[^>]*>/gi, '');
      const isWebAddress = /^https?:\/\/\S+$/.test(benchPage.address);
      await page.goto(isWebAddress ? benchPage.address : 'https://page.example/', {
        waitUntil: 'domcontentloaded',
      });
      await page.evaluate(script);
    },
    cpuTime: async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    },
    close: () => browser.close(),
  };
}

/** What a promise gives, or an error when it takes longer: a page may hang a library. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`took longer than ${milliseconds} ms`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
