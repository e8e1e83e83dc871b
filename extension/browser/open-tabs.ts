import { browser } from 'wxt/browser';

/** A tab that is open in a window. */
export type OpenTab = {
  /** Its id. */
  id: number;
  /** Its title. */
  title: string;
  /** The address of its page. */
  address: string;
};

/** Asks a person, in the same turn as their click, to let the open tabs be listed. Answers whether they do. */
export async function askToSeeTabs(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['tabs'] }).catch(() => false);
}

/** Gives up seeing the tabs. */
export async function giveUpSeeingTabs(): Promise<void> {
  await browser.permissions.remove({ permissions: ['tabs'] }).catch(() => undefined);
}

/** The web pages that are open in a window, in the order of its tabs. */
export async function openTabs(windowId: number): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ windowId });
  return tabs.flatMap(({ id, title, url }) =>
    id !== undefined && url !== undefined && /^https?:/.test(url)
      ? [{ id, title: title || url, address: url }]
      : [],
  );
}
