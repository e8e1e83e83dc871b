import type { CDPSession, Page } from '@playwright/test';
import { typeWords } from './measure-typing.ts';
import { type Bench, withProduct } from './product-page.ts';
import type { Product } from './products.ts';

/** What a page holds, in bytes. */
export type MemoryFigures = {
  /** The JavaScript heap after a collection of garbage. */
  heap: number;
  /** The whole page, its document included, as it is told itself by `measureUserAgentSpecificMemory`; NaN where it is not told. */
  page: number;
};

/** What a product's page holds after one search, less what the same page holds without the product. */
export async function measureMemory(bench: Bench, product: Product, size: number): Promise<MemoryFigures> {
  const empty = await withProduct(bench, product, { size, html: EMPTY }, ({ page, client }) =>
    memoryOf(page, client),
  );
  return withProduct(bench, product, { size }, async ({ page, client }) => {
    await typeWords(page, product, ['nuorille']);
    const { heap, page: whole } = await memoryOf(page, client);
    return { heap: heap - empty.heap, page: whole - empty.page };
  });
}

/** A page in which everything that marks a product as shown is there, and no product. */
const EMPTY =
  '<!doctype html><html lang="fi"><title>Tyhjä</title><div id="mount"><p class="partner row"><input type="search" class="pf-input"></p></div>';

type Measuring = Performance & { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> };

async function memoryOf(page: Page, client: CDPSession): Promise<MemoryFigures> {
  await collectGarbage(client);
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const whole = await page.evaluate(async () => {
    const measured = await (performance as Measuring).measureUserAgentSpecificMemory?.();
    return measured?.bytes ?? Number.NaN;
  });
  return { heap: usedSize, page: whole };
}

/** Collects the garbage of a page, twice: what finalizers let go of is there the second time only. */
export async function collectGarbage(client: CDPSession): Promise<void> {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
}
