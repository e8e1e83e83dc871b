import { test as base } from '@playwright/test';
import { type Browser, type ConsoleMessage, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../commands/browsers.mjs';
import { HOSTS_ON } from '../../hosts/hosts.ts';
import { askWatch, type Question, WATCH, watchPage } from '../../hosts/page-watch.ts';
import { visitHost } from '../../hosts/visit-host.ts';
import type { Visitor } from '../../hosts/visitor.ts';

/** One Firefox for all hosts. */
const test = base.extend<object, { firefox: Browser }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const executablePath = findBrowser('firefox');
      if (executablePath === undefined)
        throw new Error('Firefox was not found: run "npm test" once, it installs one.');
      const browser = await launch({ browser: 'firefox', executablePath, headless: true });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'default' });

for (const host of HOSTS_ON.filter(({ browsers }) => browsers.includes('firefox'))) {
  test(`${host.name}: ${host.peculiarity}`, async ({ firefox }, { annotations }) => {
    const page = await firefox.newPage();
    const { differing } = await visitHost(await firefoxVisitor(page), host, String(process.env.SITE_PORT));
    annotations.push({
      type: 'host',
      description: [host.name, host.peculiarity, differing ?? ''].join('\t'),
    });
    await page.close();
  });
}

/** A person with puppeteer's page. */
async function firefoxVisitor(page: Page): Promise<Visitor> {
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  await page.setViewport({ width: 1000, height: 700 });
  await page.evaluateOnNewDocument(watchPage, WATCH);
  return {
    async open(address) {
      complaints = [];
      await page.goto(address);
    },
    prefer: async () => undefined,
    ask: (...asked) => page.evaluate(askWatch, [WATCH, asked] as Question),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async selectAll() {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
    },
    picture: (clip) => page.screenshot({ clip, captureBeyondViewport: true }),
    complaints: () => complaints,
  };
}
