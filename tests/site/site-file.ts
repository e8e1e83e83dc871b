import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The hosts of the demo site: a municipality, a bank of operating models, a newspaper, a blog and a report site. */
export const SITE_HOSTS = ['esimerkkila', 'innomalli', 'lehti', 'blogi', 'liitto'] as const;

/** One of the demo site's hosts, without `.localhost`. */
export type SiteHost = (typeof SITE_HOSTS)[number];

/** A file of the demo site, ready to be sent. */
type SiteFile = { type: string; body: Buffer };

const PAGES_FOLDER = fileURLToPath(new URL('./pages', import.meta.url));
/** What all hosts have in common: the base of their looks and their small script. */
const COMMON_FOLDER = join(PAGES_FOLDER, 'yhteinen');
const WIDGET_FOLDER = fileURLToPath(new URL('../../.output/widget', import.meta.url));

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The host named by a Host header (`lehti.localhost:4180`), or none. */
export function siteHostOf(header: string | undefined): SiteHost | undefined {
  const name = (header ?? '').toLowerCase().replace(/:\d+$/, '');
  return SITE_HOSTS.find((host) => name === `${host}.localhost`);
}

/** The file behind an address path on a host, or none: also for paths that try to leave the host's folder. */
export async function findSiteFile(host: SiteHost, path: string): Promise<SiteFile | undefined> {
  for (const candidate of candidatesFor(host, path)) {
    const body = await readIfFile(candidate);
    if (body) return { type: CONTENT_TYPES[extname(candidate)] ?? 'application/octet-stream', body };
  }
  return undefined;
}

/** The built widget comes first under `/kierre/`, so that the demo pages always run the newest build; what all hosts share comes last. */
function candidatesFor(host: SiteHost, path: string): string[] {
  // What the reader should answer lies beside the pages and is no part of the site.
  if (path.includes('\0') || path.endsWith('.expected.json')) return [];
  const own = within(join(PAGES_FOLDER, host), withFileName(path));
  const widget =
    host === 'esimerkkila' && path.startsWith('/kierre/')
      ? within(WIDGET_FOLDER, withFileName(path.slice('/kierre'.length)))
      : undefined;
  const common = within(COMMON_FOLDER, withFileName(path));
  return [widget, own, common].filter((candidate) => candidate !== undefined);
}

function withFileName(path: string): string {
  if (path.endsWith('/')) return `${path}index.html`;
  return extname(path) === '' ? `${path}.html` : path;
}

function within(folder: string, path: string): string | undefined {
  const full = resolve(folder, `.${path}`);
  return full.startsWith(folder + sep) ? full : undefined;
}

async function readIfFile(path: string): Promise<Buffer | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? readFile(path) : undefined;
}
