import { browser } from 'wxt/browser';
import { z } from 'zod/mini';

/** Under which name the sites that are read for good are kept, for every part of the extension. */
const KEPT_SITES = 'kept-sites';

const keptSitesSchema = z.array(z.string());

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

/** Whether a site may be read now, without asking. */
export async function mayReadSite(address: string): Promise<boolean> {
  const origins = sitesOf([address]);
  return origins.length > 0 && browser.permissions.contains({ origins }).catch(() => false);
}

/** Gives up what `askForSites` was granted, but for the sites that are kept. */
export async function giveUpSites(addresses: readonly string[]): Promise<void> {
  await removeSites(sitesOf(addresses), await keptSites());
}

/**
 * Keeps the right to read these sites and no others for good: those of collections that are subscribed to. What was kept before
 * and is not among them is given up.
 */
export async function keepSites(addresses: readonly string[]): Promise<void> {
  const [before, kept] = [await keptSites(), sitesOf(addresses)];
  if (before.join() === kept.join()) return;
  await browser.storage.local.set({ [KEPT_SITES]: kept });
  await removeSites(before, kept);
}

/**
 * Gives up everything that was granted for the moment: what a screen that was closed in the middle of its work, or a
 * browser that ended, left behind. What the extension has for good cannot be given up and stays, and so do the sites that
 * are kept.
 */
export async function giveUpLeftovers(): Promise<void> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  await removeSites(origins, await keptSites());
  if (permissions.includes('tabs')) {
    await browser.permissions.remove({ permissions: ['tabs'] }).catch(() => undefined);
  }
}

async function keptSites(): Promise<string[]> {
  const stored = (await browser.storage.local.get(KEPT_SITES))[KEPT_SITES];
  return keptSitesSchema.safeParse(stored).data ?? [];
}

/** One by one: the browser refuses a whole list for one site in it that it cannot give up. */
async function removeSites(sites: readonly string[], kept: readonly string[]): Promise<void> {
  for (const site of sites) {
    if (kept.includes(site)) continue;
    await browser.permissions.remove({ origins: [site] }).catch(() => undefined);
  }
}

function sitesOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map(sitePattern).filter((pattern) => pattern !== undefined))];
}
