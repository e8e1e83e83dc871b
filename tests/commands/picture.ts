import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { loadExtension } from '../e2e/loaded-extension.ts';
import { startSite } from '../site/serve.ts';

/*
 * `npm run picture`: the README's picture, taken from the real things: the side panel after a real toolbar click,
 * and the widget on the demo municipality's page. Needs both builds (`npm run build`).
 */

const PICTURE = 'tests/site/picture.png';

const site = await startSite();
const extension = await loadExtension();
try {
  const practice = await extension.openPage(site.address('innomalli', '/toimintamalli/lahikahvila'));
  await extension.clickToolbar(practice);
  const panel = await extension.sidePanel();
  await panel.getByText(/^Tallennettu klo/).waitFor();
  await panel.setViewportSize({ width: 380, height: 860 });
  const agreement = await extension.openPage(site.address('esimerkkila', '/elinvoimasopimus'));
  await agreement.setViewportSize({ width: 1000, height: 860 });
  await agreement.getByText('40 kumppania').first().waitFor();
  await agreement.locator('[data-hyvan-kierre]').scrollIntoViewIfNeeded();
  await agreement.evaluate(() => document.querySelector('[data-hyvan-kierre]')?.scrollIntoView());
  writeFileSync(PICTURE, await sideBySide(await extension.context.newPage(), [panel, agreement]));
  console.log(`Took ${PICTURE}`);
} finally {
  await extension.close();
  await site.close();
}

/** Screenshots of pages next to each other on one quiet ground. */
async function sideBySide(canvas: Page, pages: Page[]): Promise<Buffer> {
  const shots = await Promise.all(pages.map((page) => page.screenshot()));
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`);
  await canvas.setViewportSize({ width: 1460, height: 910 });
  await canvas.setContent(
    `<style>body{margin:0;padding:24px;display:flex;gap:24px;background:#dfe5ea}img{border-radius:8px;display:block}</style>${images.join('')}`,
  );
  await canvas.waitForFunction(() => [...document.images].every((image) => image.complete));
  return canvas.screenshot({ fullPage: true });
}
