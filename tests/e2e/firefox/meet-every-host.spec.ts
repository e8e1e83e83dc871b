import { test as base } from '@playwright/test';
import { launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../commands/browsers.mjs';
import { HOSTS } from '../../hosts/hosts.ts';
import { askWatch, type Question, WATCH, watchPage } from '../../hosts/page-watch.ts';
import { hostNote, visitHost } from '../../hosts/visit-host.ts';
import { type Seat, VIEWPORT, type Visitor } from '../../hosts/visitor.ts';

/** One Firefox with two pages for all hosts. */
const test = base.extend<object, { visitor: Visitor }>({
  visitor: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
    async ({}, use) => {
      const executablePath = findBrowser('firefox');
      if (executablePath === undefined)
        throw new Error('Firefox was not found: run "npm test" once, it installs one.');
      const browser = await launch({ browser: 'firefox', executablePath, headless: true });
      await use(await firefoxVisitor(await browser.newPage(), await browser.newPage()));
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'default' });

for (const host of HOSTS.filter(({ browsers }) => browsers.includes('firefox'))) {
  test(`${host.name}: ${host.peculiarity}`, async ({ visitor }, { annotations }) => {
    const { differing } = await visitHost(visitor, host, String(process.env.SITE_PORT));
    annotations.push(hostNote(differing));
  });
}

/** A person with puppeteer's pages: one for the hosts, one for clean pages. */
async function firefoxVisitor(page: Page, clean: Page): Promise<Visitor> {
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  const seat = async (place: Page): Promise<Seat> => {
    await place.setViewport(VIEWPORT);
    await place.evaluateOnNewDocument(watchPage, WATCH);
    return {
      open: async (address) => void (await place.goto(address)),
      ask: (...asked) => place.evaluate(askWatch, [WATCH, asked] as Question),
      picture: (clip) => place.screenshot({ clip, captureBeyondViewport: false }),
    };
  };
  const atHost = await seat(page);
  await page.bringToFront();
  return {
    ...atHost,
    open: (address) => {
      complaints = [];
      return atHost.open(address);
    },
    clean: await seat(clean),
    // Firefox takes no such wishes over WebDriver BiDi; the hosts that need them are Chromium's.
    prefer: async () => undefined,
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async selectAll() {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
    },
    complaints: () => complaints,
  };
}
