import type { ClipObstacle } from '../browser/panel-clip.ts';

/** Stores where no browser lets an extension read. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
];

/** What is known to stand in the way before a page is tried; `undefined` when it is worth trying. */
export function obstacleAhead(address: string): ClipObstacle | undefined {
  if (/^https?:\/\//i.test(address)) return undefined;
  return /^file:/i.test(address) ? 'local-file' : 'browser-page';
}

/** What stood in the way of a page that the browser did not let be read, judged from its address and the browser's own words. */
export function obstacleBehind(error: unknown, address: string): ClipObstacle {
  const { hostname, pathname } = new URL(address);
  if (STORES.includes(hostname)) return 'browser-page';
  if (/\.pdf$/i.test(pathname)) return 'not-a-page';
  const words = error instanceof Error ? error.message : String(error);
  return /no tab with id|frame .*(removed|not found)|was removed|navigat|closed|destroyed/i.test(words)
    ? 'page-changed'
    : 'refused';
}
