import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import type { ClipScope } from '#shared/clip/clip-schema.ts';
import { chromiumOptions } from './chromium-options.ts';
import { readTable } from './read-table.ts';

/** Where the Chrome build lies. */
const CHROME_BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The picture or the link that was clicked on, as the browser tells of it. */
export type ClickedOn = {
  /** The picture's address. */
  srcUrl?: string;
  /** The link's address. */
  linkUrl?: string;
};

/** Chromium with the extension loaded, and what a person can do with it. */
export type LoadedExtension = {
  context: BrowserContext;
  extensionId: string;
  /** Opens a page in a tab of its own and waits until it has loaded. */
  openPage(address: string): Promise<Page>;
  /** Clicks the real toolbar action while `page` is in front: grants `activeTab`, counts as a gesture. */
  clickToolbar(page: Page): Promise<void>;
  /** Chooses an entry of ours in the page's context menu, as the browser tells the background of it. */
  chooseInContextMenu(page: Page, entry: ClipScope, clicked?: ClickedOn): Promise<void>;
  /**
   * The side panel's page in a tab of the same window, once the real panel is open. Playwright does not attach to the
   * panel itself; the page shows the same, for it asks which window it is in.
   */
  sidePanel(): Promise<Page>;
  /** Opens an extension page in a tab, `library.html` for instance. */
  openExtensionPage(path: string): Promise<Page>;
  /** Every row of a table of the library's database, as stored. */
  rows(table: string): Promise<unknown[]>;
  /** Types after our keyword in the address bar, as the browser tells the background of it; what is suggested. */
  typeAfterKeyword(typed: string): Promise<{ content: string; description: string }[]>;
  /** Presses Enter there. */
  enterAfterKeyword(entered: string): Promise<void>;
  /** Ends the extension's service worker at once, as the browser may at any moment. */
  killServiceWorker(): Promise<void>;
  /** Ends the browser at once, as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

/** How the extension is loaded. */
export type LoadOptions = {
  /** A window on the screen instead of a headless one. */
  visible?: boolean;
  /** Folder of the browser profile; a new empty one when left out. */
  profile?: string;
  /** The browser's own language, `fi` when left out. */
  language?: string;
  /** The extension may at once what it would else ask for when it needs it: see `grantedCopy`. */
  grantsWhatIsAsked?: boolean;
  /** More arguments for the browser. */
  flags?: string[];
};

/** Starts Chromium with the built extension, with its real permissions and no more unless that is asked for. */
export async function loadExtension(options: LoadOptions = {}): Promise<LoadedExtension> {
  const build = options.grantsWhatIsAsked ? await grantedCopy() : CHROME_BUILD;
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    ...chromiumOptions([
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      ...(options.flags ?? []),
    ]),
    headless: !options.visible,
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: options.language ?? 'fi-FI',
    viewport: options.visible ? null : { width: 1280, height: 900 },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // A click before the fresh install has registered its listeners would be lost.
  await waitUntil(() => worker.evaluate('chrome.action.onClicked.hasListeners()'));
  const extensionId = new URL(worker.url()).host;
  const cdp = await browserSession(context);
  const extensionAddress = (path: string) => `chrome-extension://${extensionId}/${path}`;

  async function openPage(address: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  return {
    context,
    extensionId,
    openPage,
    openExtensionPage: (path) => openPage(extensionAddress(path)),
    async clickToolbar(page) {
      await page.bringToFront();
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find((target) => target.url === page.url());
      if (tab === undefined) throw new Error(`No tab shows ${page.url()}`);
      // Newer than Playwright's own list of commands.
      await cdp.send(
        'Extensions.triggerAction' as never,
        { id: extensionId, targetId: tab.targetId } as never,
      );
    },
    async chooseInContextMenu(page, entry, clicked = {}) {
      const choice = { address: page.url(), entry, clicked };
      await worker.evaluate(async ({ address, entry: menuItemId, clicked: on }) => {
        const { tabs, contextMenus } = (globalThis as unknown as { chrome: ChromeInWorker }).chrome;
        const tab = (await tabs.query({})).find(({ url }) => url === address);
        contextMenus.onClicked.dispatch({ menuItemId, frameId: 0, ...on }, tab);
      }, choice);
    },
    typeAfterKeyword: (typed) =>
      worker.evaluate(
        (text) =>
          new Promise((show) => {
            const { omnibox } = (globalThis as unknown as { chrome: ChromeInWorker }).chrome;
            omnibox.onInputChanged.dispatch(text, show);
          }),
        typed,
      ),
    async enterAfterKeyword(entered) {
      await worker.evaluate((text) => {
        const { omnibox } = (globalThis as unknown as { chrome: ChromeInWorker }).chrome;
        omnibox.onInputEntered.dispatch(text, 'currentTab');
      }, entered);
    },
    async sidePanel() {
      const address = extensionAddress('sidepanel.html');
      await waitUntil(async () => {
        const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
        return targetInfos.some(({ url }) => url.startsWith(address));
      });
      const inTab = context.pages().find((page) => page.url().startsWith(address));
      return inTab ?? openPage(address);
    },
    async rows(table) {
      // A plain text of the extension's: it has the library's origin, and no screen that would work beside the reading.
      const page = await openPage(extensionAddress('third-party.txt'));
      const rows = await page.evaluate(readTable, table);
      await page.close();
      return rows;
    },
    async killServiceWorker() {
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
      for (const target of targetInfos.filter(({ url }) => url.includes(extensionId))) {
        await cdp.send('Target.closeTarget', { targetId: target.targetId });
      }
    },
    async kill() {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
      const browser = processInfo.find(({ type }) => type === 'browser');
      const ended = new Promise((resolve) => context.once('close', resolve));
      if (browser !== undefined) process.kill(browser.id, 'SIGKILL');
      await ended;
    },
    async close() {
      await context.close();
      if (build !== CHROME_BUILD) await rm(build, { recursive: true, force: true });
    },
  };
}

/**
 * A copy of the build that has from the start what the real one asks a person for: headless Chromium draws no
 * permission prompt, so nobody could answer it. Only the answer is stood in for; the code is the same. That the real
 * build may not do these things unasked is what the comparison of the manifests holds.
 */
async function grantedCopy(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'hyvan-kierre-granted-'));
  await cp(CHROME_BUILD, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const {
    optional_permissions: permissions,
    optional_host_permissions: _sites,
    ...manifest
  } = JSON.parse(await readFile(path, 'utf8'));
  const granted = {
    ...manifest,
    permissions: [...manifest.permissions, ...permissions],
    host_permissions: ['http://*/*'],
  };
  await writeFile(path, JSON.stringify(granted));
  return copy;
}

/** What the tests use of the extension's own API inside its worker; `dispatch` is not for programs and so in no typing. */
type ChromeInWorker = {
  tabs: { query(which: object): Promise<{ url?: string }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  omnibox: {
    onInputChanged: {
      dispatch(typed: string, show: (found: { content: string; description: string }[]) => void): void;
    };
    onInputEntered: { dispatch(entered: string, where: string): void };
  };
};

/** Asks again and again until the answer is yes; gives up after ten seconds. */
async function waitUntil(isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('What was waited for did not happen in ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium gave no connection to itself.');
  return browser.newBrowserCDPSession();
}
