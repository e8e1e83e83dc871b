import { browser } from 'wxt/browser';

/** The site of a web address as permissions name it: `https://www.koivula.example/*`; undefined for other addresses. */
export function sitePattern(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : undefined;
}

/**
 * Asks a person, in the same turn as their click, to let these sites be read, and only these. Answers whether they do.
 * What was granted is given up again with `giveUpSites` as soon as the work is done.
 */
export async function askForSites(addresses: readonly string[]): Promise<boolean> {
  const origins = sitesOf(addresses);
  if (origins.length === 0) return false;
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Gives up what `askForSites` was granted. */
export async function giveUpSites(addresses: readonly string[]): Promise<void> {
  // One by one: the browser refuses a whole list for one site in it that it cannot give up.
  for (const site of sitesOf(addresses)) {
    await browser.permissions.remove({ origins: [site] }).catch(() => undefined);
  }
}

/**
 * Gives up everything that was granted for the moment: what a screen that was closed in the middle of its work, or a
 * browser that ended, left behind. What the extension has for good cannot be given up and stays.
 */
export async function giveUpLeftovers(): Promise<void> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  for (const origin of origins) {
    await browser.permissions.remove({ origins: [origin] }).catch(() => undefined);
  }
  if (permissions.includes('tabs')) {
    await browser.permissions.remove({ permissions: ['tabs'] }).catch(() => undefined);
  }
}

function sitesOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map(sitePattern).filter((pattern) => pattern !== undefined))];
}
