import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import type { Language } from '#shared/language/language.ts';
import { hostedSnippet, selfHostedSnippet } from '#shared/publication/embed-snippet.ts';
import { frameElement, framePage } from '#shared/publication/frame-page.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import { readableHtml } from '#shared/publication/readable-html.ts';
import { siteAddress } from '../site-fixture.ts';

/** The four ways in which a municipality can put its agreement on a page. */
export const PACKAGINGS = ['self-hosted', 'hosted', 'iframe', 'static'] as const;
/** A way to put an agreement on a page. */
export type Packaging = (typeof PACKAGINGS)[number];

/** The policy each packaging is meant for: what has to be let in, and nothing else. */
const POLICIES: Record<Packaging, () => string> = {
  'self-hosted': () => "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'",
  hosted: () =>
    `default-src 'none'; script-src ${siteAddress('esimerkkila', '')}; connect-src ${siteAddress('esimerkkila', '')}`,
  iframe: () => `default-src 'none'; frame-src ${siteAddress('esimerkkila', '')}; script-src 'self'`,
  static: () => "default-src 'none'",
};

/** The hash by which a page holds the built widget to what it was when the page was made. */
export function integrityOf(file: string): string {
  return `sha384-${createHash('sha384')
    .update(readFileSync(builtFile(file)))
    .digest('base64')}`;
}

function builtFile(name: string): string {
  return fileURLToPath(new URL(`../../../.output/widget/${name}`, import.meta.url));
}

/**
 * Puts a publication on a page in one packaging, under the policy meant for it, and opens the page. Hosted script and
 * iframe page come from another origin than the page. Returns where the widget is: the page itself or the frame in it.
 */
export async function openPackaging(
  page: Page,
  packaging: Packaging,
  publication: Publication,
  language: Language,
): Promise<Page | Frame> {
  const host = packaging === 'hosted' || packaging === 'iframe' ? 'lehti' : 'esimerkkila';
  const address = siteAddress(host, `/pakkaus/${packaging}`);
  const frameAddress = siteAddress('esimerkkila', '/kierre/kehys.html');
  const readable = { language, today: new Date().toISOString().slice(0, 10) };
  const list = readableHtml(publication, { ...readable, isWhole: false });
  const bodies: Record<Packaging, () => string> = {
    'self-hosted': () => selfHostedSnippet('/kierre/widget.js', { src: '/kierre/esimerkkila.json' }, list),
    hosted: () =>
      hostedSnippet(
        {
          address: siteAddress('esimerkkila', '/kierre/widget-all.js'),
          integrity: integrityOf('widget-all.js'),
        },
        { src: siteAddress('esimerkkila', '/kierre/esimerkkila.json') },
        list,
      ),
    iframe: () =>
      `${frameElement(frameAddress, publication.agreement.name[language] ?? '', siteAddress(host, ''), language)}<script src="/kierre/frame-host.js" defer></script>`,
    static: () => readableHtml(publication, readable),
  };
  await page.route('**/kierre/esimerkkila.json', (route) =>
    route.fulfill({ json: publication, headers: { 'Access-Control-Allow-Origin': '*' } }),
  );
  await page.route('**/kierre/kehys.html*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: framePage(publication, { ...readable, hosts: [siteAddress(host, '')] }),
    }),
  );
  // Answered here, because the browser lets no sandbox without an origin ask a server of this machine.
  await page.route(/\/kierre\/[\w-]+\.(js|css)$/, (route) =>
    route.fulfill({
      path: builtFile(new URL(route.request().url()).pathname.replace('/kierre/', '')),
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': POLICIES[packaging]() },
      body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Sivu</title></head><body><main><h1>Sivu</h1>${bodies[packaging]()}</main></body></html>`,
    }),
  );
  await page.goto(address);
  if (packaging !== 'iframe') return page;
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The page in the frame did not open.');
  // On a busy machine the element is there before its page.
  await frame.waitForURL(({ href }) => href.startsWith(frameAddress));
  return frame;
}
