import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../commands/browsers.mjs';

/** Where the Firefox build lies; Firefox wants the whole path. */
const FIREFOX_BUILD = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** The extension's id in Firefox, from its manifest. */
const EXTENSION_ID = 'hyvan-kierre@hyvan-kierre.example';

/** The host of the extension's own pages: Firefox makes one up at install unless it is told. */
const EXTENSION_HOST = '0c5a3f1e-6a53-4f0e-9d3b-5d1c7f5b2a11';

/** Firefox with the extension installed, and what a person can do with it. */
export type LoadedFirefox = {
  openPage(address: string): Promise<Page>;
  /** Opens an extension page in a tab; its load event never reaches the driver, so the caller waits for what it wants to see. */
  openExtensionPage(path: string): Promise<Page>;
  /** Clicks the toolbar action on the tab in front, as the browser's own window does. */
  clickToolbar(page: Page): Promise<void>;
  close(): Promise<void>;
};

/** Starts Firefox headless and installs the built extension with its real permissions. */
export async function loadFirefox(): Promise<LoadedFirefox> {
  const executablePath = findBrowser('firefox');
  if (executablePath === undefined)
    throw new Error('Firefox was not found: run "npm test" once, it installs one.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
      'intl.locale.requested': 'fi',
    },
  });
  await browser.installExtension(FIREFOX_BUILD);

  return {
    async openPage(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      page.goto(`moz-extension://${EXTENSION_HOST}/${path}`).catch(() => undefined);
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      await evaluateInBrowserWindow(browser, triggerAction(EXTENSION_ID));
    },
    close: () => browser.close(),
  };
}

/** What the toolbar button does when it is clicked, in the words of Firefox's own code. */
function triggerAction(extensionId: string): string {
  return `(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`;
}

/** Evaluates in Firefox's own window, which WebDriver BiDi calls the chrome scope. */
async function evaluateInBrowserWindow(browser: Browser, expression: string): Promise<void> {
  const send = bidiSender(browser);
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { context: string }[] };
  };
  const window = tree.result.contexts[0];
  if (window === undefined) throw new Error('Firefox shows no window of its own.');
  await send('script.evaluate', { expression, awaitPromise: true, target: { context: window.context } });
}

/** Puppeteer keeps its WebDriver BiDi connection for itself; the commands above are not among its own. */
function bidiSender(browser: Browser): (method: string, given: object) => Promise<unknown> {
  if (!('connection' in browser)) throw new Error('This puppeteer has no BiDi connection to send on.');
  const connection = browser.connection as { send(method: string, given: object): Promise<unknown> };
  return (method, given) => connection.send(method, given);
}
