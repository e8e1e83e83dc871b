import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { BenchSite } from './bench-site.ts';
import { type Noted, noteProduct } from './noted-in-page.ts';
import { countProcessorTime } from './processor-time.ts';
import type { Product } from './products.ts';

/** What the page notes of itself; used only in what is run there. */
declare const noted: Noted;

/** A product in a page of its own. */
export type ProductPage = { page: Page; context: BrowserContext; client: CDPSession };

/** Where a product is measured. */
export type Bench = {
  /** The browser, one for all pages. */
  browser: Browser;
  /** The site that gives out everything. */
  site: BenchSite;
  /** How many partners the peers show at first. */
  rows: number;
};

/** Which page is opened. */
export type Opening = {
  /** The number of partners. */
  size: number;
  /** The letter that the page types by itself as soon as the list has been drawn. */
  letter?: string;
  /** How many times slower the processor is made. */
  slower?: number;
  /** Another page than the product's own. */
  html?: string;
};

/** How long a page is waited for before a product counts as unable to bear so many partners. */
const LONGEST_MS = 60_000;

/** Opens a product's page in a context of its own, which the caller closes, and waits until its list has been drawn. */
export async function openProduct(bench: Bench, product: Product, opening: Opening): Promise<ProductPage> {
  const { browser, site, rows } = bench;
  const context = await browser.newContext({
    locale: 'fi-FI',
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  const client = await context.newCDPSession(page);
  await countProcessorTime(client);
  if (opening.slower !== undefined)
    await client.send('Emulation.setCPUThrottlingRate', { rate: opening.slower });
  const { letter } = opening;
  await page.addInitScript(noteProduct, { ...product.marks, ...(letter !== undefined && { letter }) });
  site.put('/page.html', opening.html ?? product.html(opening.size, rows));
  await page.goto(site.address('/page.html'));
  await page.waitForFunction(() => noted.drawn !== undefined, undefined, { polling: 50 });
  return { page, context, client };
}

/** Opens a product's page, does something with it and closes it. */
export async function withProduct<Value>(
  bench: Bench,
  product: Product,
  opening: Opening,
  act: (opened: ProductPage) => Promise<Value>,
): Promise<Value> {
  const opened = await openProduct(bench, product, opening);
  try {
    return await act(opened);
  } finally {
    await opened.context.close();
  }
}
