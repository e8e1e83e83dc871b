import type { CDPSession } from '@playwright/test';
import { collectGarbage } from './measure-memory.ts';
import type { PeerInPage } from './peer-in-page.ts';
import { type Bench, withProduct } from './product-page.ts';
import type { Product } from './products.ts';

/** What a page holds: bytes of the JavaScript heap, nodes and listeners of documents. */
export type Held = { heap: number; nodes: number; listeners: number };

/** What a page holds before and after a product has been put in and taken out many times. */
export type MountFigures = { before: Held; after: Held };

/** So many times are not counted: what is made once for the page is made then. */
const FIRST = 20;

/** Puts a product with so many partners into a page and takes it out again, many times, each time until its list is there. */
export async function measureMounts(
  bench: Bench,
  product: Product,
  size: number,
  times: number,
): Promise<MountFigures> {
  return withProduct(bench, product, { size }, async ({ page, client }) => {
    const told = { row: product.marks.row, html: '' };
    told.html = await page.evaluate(takeOut);
    await page.evaluate(putInAndOut, { ...told, times: FIRST });
    const before = await heldBy(client);
    await page.evaluate(putInAndOut, { ...told, times });
    return { before, after: await heldBy(client) };
  });
}

async function heldBy(client: CDPSession): Promise<Held> {
  await collectGarbage(client);
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Takes the page's own mount out; gives what has to be put in for the next. */
function takeOut(): string {
  const mount = document.querySelector('#mount') as HTMLElement;
  const fresh = mount.cloneNode() as HTMLElement;
  if (mount.querySelector('pagefind-config'))
    for (const part of mount.children) fresh.append(part.cloneNode());
  mount.remove();
  return fresh.outerHTML;
}

type Told = { row: string; html: string; times: number };

/** Runs in the page. */
async function putInAndOut({ row, html, times }: Told): Promise<void> {
  const { peer } = globalThis as unknown as { peer?: PeerInPage };
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let time = 0; time < times; time += 1) {
    const mount = document.createRange().createContextualFragment(html).firstElementChild as HTMLElement;
    document.body.append(mount);
    const mounted = await peer?.start(mount);
    while ((mount.shadowRoot ?? mount).querySelector(row) === null) await frame();
    peer?.unmount(mounted);
    mount.remove();
    await frame();
  }
}
