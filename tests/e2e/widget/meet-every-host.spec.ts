import type { Page } from '@playwright/test';
import { HOSTS_ON } from '../../hosts/hosts.ts';
import { askWatch, type Question, WATCH, watchPage } from '../../hosts/page-watch.ts';
import { visitHost } from '../../hosts/visit-host.ts';
import type { Visitor } from '../../hosts/visitor.ts';
import { test } from '../site-fixture.ts';

test.use({ viewport: { width: 1000, height: 700 } });

for (const host of HOSTS_ON.filter(({ browsers }) => browsers.includes('chromium'))) {
  test(`${host.name}: ${host.peculiarity}`, async ({ page }, { annotations }) => {
    const { differing } = await visitHost(await chromiumVisitor(page), host, String(process.env.SITE_PORT));
    annotations.push({
      type: 'host',
      description: [host.name, host.peculiarity, differing ?? ''].join('\t'),
    });
  });
}

/** A person with Playwright's page. */
async function chromiumVisitor(page: Page): Promise<Visitor> {
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.addInitScript(watchPage, WATCH);
  return {
    async open(address) {
      complaints = [];
      await page.goto(address);
    },
    prefer: (reader) => page.emulateMedia(reader),
    ask: (...asked) => page.evaluate(askWatch, [WATCH, asked] as Question),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    selectAll: () => page.keyboard.press('Control+a'),
    picture: (clip) => page.screenshot({ clip, fullPage: true }),
    complaints: () => complaints,
  };
}
