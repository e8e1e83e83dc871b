import { findSiteFile, siteHostOf } from '../../site/site-file.ts';
import { preparePage } from '../../site/site-switches.ts';
import type { LoadedExtension } from '../loaded-extension.ts';

/** What is made of a page before it reaches the browser. */
export type Change = (html: string) => string;

/** Sends a page of the demo site changed from now on, to this browser only; `from` is the page whose text it then has. */
export async function changePage(
  extension: LoadedExtension,
  address: string,
  change: Change,
  from: string = address,
): Promise<void> {
  const { host, port, pathname, searchParams } = new URL(from);
  const siteHost = siteHostOf(host);
  const file = siteHost && (await findSiteFile(siteHost, pathname));
  if (file === undefined) throw new Error(`The demo site has no page ${from}`);
  await servePage(
    extension,
    address,
    change(preparePage(file.body.toString('utf8'), Number(port), searchParams)),
  );
}

/** Sends a page of a test's own at an address, to this browser only. */
export async function servePage(extension: LoadedExtension, address: string, html: string): Promise<void> {
  await extension.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}
