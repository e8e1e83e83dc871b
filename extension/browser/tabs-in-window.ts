import { browser } from 'wxt/browser';

/** A tab whose address the browser tells us, because the person has clicked our button on its page. */
export type KnownTab = {
  /** Its id. */
  tabId: number;
  /** Its address. */
  address: string;
};

/** The tabs of a window whose address we may know, the one in view first. */
export async function knownTabsIn(windowId: number): Promise<KnownTab[]> {
  const tabs = await browser.tabs.query({ windowId });
  const inView = tabs.filter((tab) => tab.active);
  const others = tabs.filter((tab) => !tab.active);
  return [...inView, ...others].flatMap(({ id, url }) =>
    id === undefined || url === undefined ? [] : [{ tabId: id, address: url }],
  );
}
