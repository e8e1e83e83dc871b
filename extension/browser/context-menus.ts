import { browser } from 'wxt/browser';
import type { ClipScope } from '#shared/clip/clip-schema.ts';

/** What a choice in the context menu says: what is to be clipped, and of which page. */
export type MenuChoice = {
  /** The page or its selection. */
  scope: ClipScope;
  /** The frame that was clicked in; 0 is the page itself. */
  frameId: number;
  /** The frame's own address, when the click was in a frame. */
  frameAddress?: string;
};

/** Writes our two entries into the browser's context menu anew: the page, and the selection where there is one. */
export async function createContextMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'page',
    contexts: ['page'],
    title: browser.i18n.getMessage('clipThisPage'),
  });
  browser.contextMenus.create({
    id: 'selection',
    contexts: ['selection'],
    title: browser.i18n.getMessage('clipSelection'),
  });
}

/** Calls `act` in the same turn when a person chooses one of our entries. */
export function listenForMenuChoices(act: (choice: MenuChoice, tab: ClickedTab | undefined) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const frameId = info.menuItemId === 'selection' ? (info.frameId ?? 0) : 0;
    const scope = info.menuItemId === 'selection' ? 'selection' : 'page';
    const frameAddress = frameId === 0 ? undefined : info.frameUrl;
    act({ scope, frameId, ...(frameAddress !== undefined && { frameAddress }) }, tab);
  });
}

/** What is known of the tab that was clicked in. */
export type ClickedTab = {
  /** Its id. */
  id?: number | undefined;
  /** Its window. */
  windowId: number;
  /** Its address, when the browser tells it. */
  url?: string | undefined;
  /** Its title, when the browser tells it. */
  title?: string | undefined;
};
