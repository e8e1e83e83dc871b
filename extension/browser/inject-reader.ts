import { browser } from 'wxt/browser';
import type { ClipScope } from '#shared/clip/clip-schema.ts';
import type { ReadTarget } from './read-target.ts';

/** Where a page is: its tab, and the frame of it that is meant. */
export type PagePlace = {
  /** The tab's id. */
  tabId: number;
  /** The frame's id; 0 is the page itself. */
  frameId: number;
  /** Firefox's own number for the element that was clicked on. */
  elementId?: number;
};

/** What of a page is to be read. */
export type ReadWhat = {
  /** The page, its selection or one thing of it. */
  scope: ClipScope;
  /** The address of the picture or the link that a person pointed at. */
  target?: string | undefined;
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
export async function injectReader(place: PagePlace, what: ReadWhat): Promise<unknown> {
  try {
    return await runReader(place, what);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS));
    return runReader(place, what);
  }
}

async function runReader(place: PagePlace, what: ReadWhat): Promise<unknown> {
  const where = { tabId: place.tabId, frameIds: [place.frameId] };
  const target: ReadTarget = {
    scope: what.scope,
    ...(what.target !== undefined && { address: what.target }),
    ...(place.elementId !== undefined && { elementId: place.elementId }),
  };
  await browser.scripting.executeScript({ target: where, func: rememberTarget, args: [target] });
  const [answer] = await browser.scripting.executeScript({ target: where, files: ['/reader.js'] });
  return answer?.result;
}

/** Runs in the page, in the world of our scripts only: what the reader that comes next is to read. */
function rememberTarget(target: ReadTarget): void {
  (globalThis as { kierreTarget?: unknown }).kierreTarget = target;
}
