import { browser } from 'wxt/browser';

/** How long a page may take to load before it is read as far as it is there, in milliseconds. */
const PATIENCE_MS = 20_000;

/** A page that was opened only to be read. */
export type Visit = {
  /** The tab it is in. */
  tabId: number;
  /** The title it has now. */
  title: string;
  /** Closes it. */
  close: () => Promise<void>;
};

/** Opens a page in a tab behind the present one and waits until it has loaded. */
export async function visitPage(address: string): Promise<Visit> {
  const tab = await browser.tabs.create({ url: address, active: false });
  const tabId = tab.id;
  if (tabId === undefined) throw new Error('The tab could not be opened');
  const close = async () => {
    await browser.tabs.remove(tabId).catch(() => undefined);
  };
  await loaded(tabId);
  const { title = '' } = await browser.tabs.get(tabId).catch(() => ({ title: '' }));
  return { tabId, title, close };
}

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listen);
      resolve();
    };
    const listen = (changedId: number, { status }: { status?: string | undefined }) => {
      if (changedId === tabId && status === 'complete') done();
    };
    const timer = setTimeout(done, PATIENCE_MS);
    browser.tabs.onUpdated.addListener(listen);
    void browser.tabs.get(tabId).then(({ status, url, pendingUrl }) => {
      // A page from the cache may be there before anyone listens.
      if (status === 'complete' && pendingUrl === undefined && url !== 'about:blank') done();
    }, done);
  });
}
