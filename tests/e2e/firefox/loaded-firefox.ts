import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../commands/browsers.mjs';

/** Where the Firefox build lies; Firefox wants the whole path. */
const FIREFOX_BUILD = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** The extension's id in Firefox, from its manifest. */
const EXTENSION_ID = 'hyvan-kierre@hyvan-kierre.example';

/** The host of the extension's own pages: Firefox makes one up at install unless it is told. */
const EXTENSION_HOST = '0c5a3f1e-6a53-4f0e-9d3b-5d1c7f5b2a11';

/** How long the browser may take to save a file, or to ask a person, in milliseconds. */
const PATIENCE_MS = 20_000;

/** A file that the browser has saved. */
export type SavedFile = {
  /** Its name. */
  name: string;
  /** Where it lies. */
  path: string;
  /** What it holds. */
  bytes: Uint8Array;
};

/** Firefox with the extension installed, and what a person can do with it. */
export type LoadedFirefox = {
  /** The folder of the downloads, and room for files of the test. */
  downloads: string;
  openPage(address: string): Promise<Page>;
  /** Opens an extension page in a tab; its load event never reaches the driver, so the caller waits for what it wants to see. */
  openExtensionPage(path: string): Promise<Page>;
  /** Clicks the toolbar action on the tab in front, as the browser's own window does. */
  clickToolbar(page: Page): Promise<void>;
  /** The files among the downloads, or in a folder of theirs, whose names pass; waits until so many lie there whole. */
  saved(name: RegExp, folder?: string, count?: number): Promise<SavedFile[]>;
  /** Answers the browser's own question whether the extension may do something; what it asked. */
  answer(isAllowed: boolean): Promise<string>;
  close(): Promise<void>;
};

/** Starts Firefox headless and installs the built extension with its real permissions. */
export async function loadFirefox(): Promise<LoadedFirefox> {
  const executablePath = findBrowser('firefox');
  if (executablePath === undefined)
    throw new Error('Firefox was not found: run "npm test" once, it installs one.');
  const downloads = await mkdtemp(join(tmpdir(), 'hyvan-kierre-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
      'intl.locale.requested': 'fi',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // A person waits a moment before the buttons of a question work; a program would have to wait too.
      'security.notification_enable_delay': 0,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);

  return {
    downloads,
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
    saved: (name, folder = '', count = 1) =>
      waitFor(async () => {
        const found = await filesIn(join(downloads, folder), name);
        return found.length >= count ? found : undefined;
      }, `the browser saved no ${name}`),
    answer: (isAllowed) =>
      waitFor(async () => {
        const asked = await evaluateInBrowserWindow(browser, answerQuestion(isAllowed));
        return typeof asked === 'string' && asked !== '' ? asked : undefined;
      }, 'the browser asked nothing'),
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** The files of a folder whose names pass; none while one is still being written. */
async function filesIn(folder: string, name: RegExp): Promise<SavedFile[]> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.some((each) => each.endsWith('.part'))) return [];
  const found = await Promise.all(
    names
      .filter((each) => name.test(each))
      .map(async (each) => {
        const path = join(folder, each);
        return { name: each, path, bytes: new Uint8Array(await readFile(path)) };
      }),
  );
  return found.filter(({ bytes }) => bytes.length > 0);
}

/** Looks again and again until something is there. */
async function waitFor<Found>(look: () => Promise<Found | undefined>, otherwise: string): Promise<Found> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`In ${PATIENCE_MS / 1_000} s ${otherwise}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What a click on a button of the question does, in the words of Firefox's own code: the question, or nothing while there is none. */
function answerQuestion(isAllowed: boolean): string {
  return `(() => {
    const question = PopupNotifications.isPanelOpen && PopupNotifications.panel.querySelector('popupnotification');
    if (!question) return '';
    const asked = question.textContent;
    question.${isAllowed ? 'button' : 'secondaryButton'}.click();
    return asked;
  })()`;
}

/** What the toolbar button does when it is clicked, in the words of Firefox's own code. */
function triggerAction(extensionId: string): string {
  return `(() => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`;
}

/** Evaluates in Firefox's own window, which WebDriver BiDi calls the chrome scope; what came of it when that is a plain value. */
async function evaluateInBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const send = bidiSender(browser);
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { context: string }[] };
  };
  const window = tree.result.contexts[0];
  if (window === undefined) throw new Error('Firefox shows no window of its own.');
  const target = { context: window.context };
  const answer = (await send('script.evaluate', { expression, awaitPromise: true, target })) as {
    result: { result?: { value?: unknown }; exceptionDetails?: { text: string } };
  };
  const { result, exceptionDetails } = answer.result;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}

/** Puppeteer keeps its WebDriver BiDi connection for itself; the commands above are not among its own. */
function bidiSender(browser: Browser): (method: string, given: object) => Promise<unknown> {
  if (!('connection' in browser)) throw new Error('This puppeteer has no BiDi connection to send on.');
  const connection = browser.connection as { send(method: string, given: object): Promise<unknown> };
  return (method, given) => connection.send(method, given);
}
