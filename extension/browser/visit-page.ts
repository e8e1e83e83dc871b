import { browser } from 'wxt/browser';

/** How long a page may take to load before it is read as far as it is there, in milliseconds. */
const PATIENCE_MS = 20_000;

/** A page that was opened only to be read. */
export type Visit = {
  /** The tab it is in. */
  tabId: number;
  /** The title it has now. */
  title: string;
  /** The server's answer: 200, 404 and so on; absent when the browser does not tell. */
  status?: number;
  /** Closes it. */
  close: () => Promise<void>;
};

/** Opens a page in a tab behind the present one and waits until it has loaded and come to rest. */
export async function visitPage(address: string): Promise<Visit> {
  const tab = await browser.tabs.create({ url: address, active: false });
  const tabId = tab.id;
  if (tabId === undefined) throw new Error('The tab could not be opened');
  const close = async () => {
    await browser.tabs.remove(tabId).catch(() => undefined);
  };
  await loaded(tabId);
  const status = await rested(tabId).catch(() => undefined);
  const { title = '' } = await browser.tabs.get(tabId).catch(() => ({ title: '' }));
  return { tabId, title, ...(status !== undefined && { status }), close };
}

/** Loads a tab again that the browser has put to sleep to save memory, and waits for it; any other is left as it is. */
export async function wakeTab(tabId: number): Promise<void> {
  const { discarded } = await browser.tabs.get(tabId);
  if (discarded !== true) return;
  await browser.tabs.reload(tabId);
  await loaded(tabId);
}

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listen);
      resolve();
    };
    const look = () =>
      void browser.tabs.get(tabId).then(({ status, url, pendingUrl }) => {
        // A new tab is an empty page for a moment, and that too is complete.
        if (status === 'complete' && pendingUrl === undefined && url !== 'about:blank') done();
      }, done);
    const listen = (changedId: number, { status }: { status?: string | undefined }) => {
      if (changedId === tabId && status === 'complete') look();
    };
    const timer = setTimeout(done, PATIENCE_MS);
    browser.tabs.onUpdated.addListener(listen);
    // A page from the cache may be there before anyone listens.
    look();
  });
}

/** Waits until the page has come to rest; the server's answer, when the browser tells it. */
async function rested(tabId: number): Promise<number | undefined> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: waitForRest });
  return typeof answer?.result === 'number' && answer.result > 0 ? answer.result : undefined;
}

/**
 * Runs in the page: many pages fetch their text only after they have loaded. Waits until nothing has changed for a
 * moment, or a few seconds have gone; answers the status that the page came with, 0 when it is not told.
 */
function waitForRest(): Promise<number> {
  const [quietMs, longestMs] = [400, 4_000];
  const [navigation] = performance.getEntriesByType('navigation') as { responseStatus?: number }[];
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
      resolve(navigation?.responseStatus ?? 0);
    };
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(end, quietMs);
    });
    let quiet = setTimeout(end, quietMs);
    const longest = setTimeout(end, longestMs);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  });
}
