import type { Locator, Page } from '@playwright/test';
import type { SiteUnderTest } from '../site-fixture.ts';

/** A mount as a webmaster pastes it, with a readable list of one partner. */
export const MOUNT =
  '<div data-hyvan-kierre data-src="/kierre/esimerkkila.json"><ul><li>Luettelo sivulla</li></ul></div>';

/** The widget's script tag as a webmaster pastes it. */
export const SCRIPT = '<script src="/kierre/widget.js" defer></script>';

/** A host page of the test's own. */
export type HostPage = {
  /** What stands in its body; a mount when not given. */
  body?: string;
  /** What stands in its head; the widget's script when not given. */
  head?: string;
  /** Attributes of its root element. */
  attributes?: string;
};

/** Opens a host page of the test's own, on the demo municipality's origin, and returns its address. */
export async function openHostPage(page: Page, site: SiteUnderTest, host: HostPage = {}): Promise<string> {
  const { body = MOUNT, head = SCRIPT, attributes = 'lang="fi"' } = host;
  const address = site.address('esimerkkila', '/oma/sivu');
  const html = `<!doctype html><html ${attributes}><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(address);
  return address;
}

/** The partners shown by the widget. */
export function partnersOn(page: Page): Locator {
  return page.locator('[data-hyvan-kierre] .partner');
}

/** Collects what the page complains about: console errors, warnings, uncaught errors and policy violations. */
export async function collectComplaints(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { complain } = globalThis as unknown as { complain: (text: string) => void };
      complain(`${event.violatedDirective} blocks ${event.blockedURI}`);
    });
  });
  return complaints;
}
