import type { Page } from '@playwright/test';
import { HOSTS } from '../../hosts/hosts.ts';
import { askWatch, type Question, WATCH, watchPage } from '../../hosts/page-watch.ts';
import { hostNote, visitHost } from '../../hosts/visit-host.ts';
import { type Seat, VIEWPORT, type Visitor } from '../../hosts/visitor.ts';
import { test as siteTest } from '../site-fixture.ts';

const NO_PREFERENCES = {
  media: null,
  forcedColors: null,
  reducedMotion: null,
  contrast: null,
  colorScheme: null,
};

/** One visitor for all hosts that a worker opens: a page of its own for each would take most of the time. */
const test = siteTest.extend<object, { visitor: Visitor }>({
  visitor: [
    async ({ browser }, use) => {
      // Windows of their own: a page behind another one is drawn late.
      const windows = [
        await browser.newContext({ viewport: VIEWPORT }),
        await browser.newContext({ viewport: VIEWPORT }),
      ] as const;
      await use(await chromiumVisitor(await windows[0].newPage(), await windows[1].newPage()));
      for (const window of windows) await window.close();
    },
    { scope: 'worker' },
  ],
});

for (const host of HOSTS.filter(({ browsers }) => browsers.includes('chromium'))) {
  test(`${host.name}: ${host.peculiarity}`, async ({ visitor }, { annotations }) => {
    const { differing } = await visitHost(visitor, host, String(process.env.SITE_PORT));
    annotations.push(hostNote(differing));
  });
}

/** A person with Playwright's pages: one for the hosts, one for clean pages. */
async function chromiumVisitor(page: Page, clean: Page): Promise<Visitor> {
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const seat = async (place: Page): Promise<Seat> => {
    await place.addInitScript(watchPage, WATCH);
    return {
      open: async (address) => void (await place.goto(address)),
      ask: (...asked) => place.evaluate(askWatch, [WATCH, asked] as Question),
      picture: (clip) => place.screenshot({ clip, caret: 'initial' }),
    };
  };
  const atHost = await seat(page);
  return {
    ...atHost,
    open: (address) => {
      complaints = [];
      return atHost.open(address);
    },
    clean: await seat(clean),
    async prefer(reader) {
      for (const place of [page, clean]) await place.emulateMedia({ ...NO_PREFERENCES, ...reader });
    },
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    selectAll: () => page.keyboard.press('Control+a'),
    complaints: () => complaints,
  };
}
