import { browser } from 'wxt/browser';
import type { ClipScope } from '#shared/clip/clip-schema.ts';

/** Where a page is: its tab, and the frame of it that is meant. */
export type PagePlace = {
  /** The tab's id. */
  tabId: number;
  /** The frame's id; 0 is the page itself. */
  frameId: number;
};

/**
 * Runs the reader in a page and gives what it answers, not yet parsed. It needs the person's own click on this
 * tab (`activeTab`); fails when the browser does not let the page be read.
 */
export async function injectReader({ tabId, frameId }: PagePlace, scope: ClipScope): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [scope === 'page' ? '/reader.js' : '/reader-selection.js'],
  });
  return answer?.result;
}
