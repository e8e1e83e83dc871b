import { inventedPublication } from './invented-partners.ts';
import type { Noted } from './noted-in-page.ts';
import { type Bench, withProduct } from './product-page.ts';
import { dataPath, OURS } from './products.ts';

declare const noted: Noted;

/** What a page with the widget in place of its readable list does that nobody asked for. */
export type QuietFigures = {
  /** The sum of its layout shifts. */
  shift: number;
  /** When the largest thing in the window had been painted, in milliseconds from the navigation on. */
  largest: number;
  /** The paths of everything it asked for beside the page itself. */
  requests: string[];
  /** How many cookies there are after it. */
  cookies: number;
  /** How many keys and databases the browser keeps for the page after it. */
  kept: number;
};

const DELAY_MS = 300;

/** Opens a page with a readable list of `lines` partners inside the mount and a paragraph after it, the data 300 ms late. */
export async function measureQuiet(bench: Bench, size: number, lines: number): Promise<QuietFigures> {
  const { partners } = inventedPublication(lines);
  const items = partners.map(({ name }) => `<li>${name.fi}</li>`).join('');
  const html = OURS.html(size, bench.rows, `?delay=${DELAY_MS}`).replace(
    '></div>',
    `><h2>Elinvoimasopimus</h2><ul>${items}</ul></div><p>Yhteystiedot ja palaute</p>`,
  );
  return withProduct(bench, OURS, { size, html }, async ({ page, context }) => {
    await page.waitForTimeout(500);
    await page.locator(OURS.marks.box).first().fill('n');
    await page.waitForTimeout(200);
    const told = await page.evaluate(async () => ({
      shift: noted.shift,
      largest: noted.largest,
      requests: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      kept:
        localStorage.length +
        sessionStorage.length +
        (await indexedDB.databases()).length +
        (await caches.keys()).length,
    }));
    return { ...told, cookies: (await context.cookies()).length };
  });
}

/** The files of a page with the widget that it may ask for. */
export const allowedRequests = (size: number): string[] => ['/widget.js', '/views.js', dataPath(size)];
