import { browser } from 'wxt/browser';
import type { ClipScope } from '#shared/clip/clip-schema.ts';

/** What a choice in the context menu says: what is to be clipped, and of which page. */
export type MenuChoice = {
  /** The page, its selection or one thing of it. */
  scope: ClipScope;
  /** The frame that was clicked in; 0 is the page itself. */
  frameId: number;
  /** The frame's own address, when the click was in a frame. */
  frameAddress?: string;
  /** The address of the picture or the link that was clicked on. */
  target?: string;
  /** Firefox's own number for the element that was clicked on. */
  elementId?: number;
};

/** Our entries: what each clips, where it is offered, and its words. */
const ENTRIES = [
  { id: 'page', contexts: ['page', 'frame'], words: 'clipThisPage' },
  { id: 'selection', contexts: ['selection'], words: 'clipSelection' },
  { id: 'table', contexts: ['page', 'frame', 'selection', 'link'], words: 'clipTable' },
  { id: 'contact', contexts: ['page', 'frame', 'selection', 'link'], words: 'clipContact' },
  { id: 'image', contexts: ['image'], words: 'clipImage' },
  { id: 'link', contexts: ['link'], words: 'clipLink' },
] as const satisfies readonly { id: ClipScope; contexts: readonly string[]; words: string }[];

/** Writes our entries into the browser's context menu anew. */
export async function createContextMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts, words } of ENTRIES) {
    browser.contextMenus.create({
      id,
      contexts: [...contexts],
      title: browser.i18n.getMessage(words),
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Calls `act` in the same turn when a person chooses one of our entries. */
export function listenForMenuChoices(act: (choice: MenuChoice, tab: ClickedTab | undefined) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const entry = ENTRIES.find(({ id }) => id === info.menuItemId);
    if (entry !== undefined) act(choiceOf(entry.id, info), tab);
  });
}

type ClickInfo = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];

/** The whole page is clipped from its top, everything else from the frame it stands in. */
function choiceOf(scope: ClipScope, info: ClickInfo): MenuChoice {
  const frameId = scope === 'page' ? 0 : (info.frameId ?? 0);
  const frameAddress = frameId === 0 ? undefined : info.frameUrl;
  const target = scope === 'image' ? info.srcUrl : scope === 'link' ? info.linkUrl : undefined;
  const { targetElementId: elementId } = info as { targetElementId?: number };
  return {
    scope,
    frameId,
    ...(frameAddress !== undefined && { frameAddress }),
    ...(target !== undefined && { target }),
    ...(elementId !== undefined && { elementId }),
  };
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
