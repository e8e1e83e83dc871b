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
 * How long to wait before a page that refused is tried once more, in milliseconds. A browser now and then refuses a tab
 * that it is still bringing to the front; one that may not be read refuses the second time too.
 */
const SECOND_TRY_MS = 300;

/**
 * Runs the reader in a page and gives what it answers, not yet parsed. It needs the person's own click on this
 * tab (`activeTab`); fails when the browser does not let the page be read.
 */
export async function injectReader(place: PagePlace, scope: ClipScope): Promise<unknown> {
  try {
    return await runReader(place, scope);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS));
    return runReader(place, scope);
  }
}

async function runReader({ tabId, frameId }: PagePlace, scope: ClipScope): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [scope === 'page' ? '/reader.js' : '/reader-selection.js'],
  });
  return answer?.result;
}
