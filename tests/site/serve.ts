import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerHost } from '../hosts/answer-host.ts';
import { findSiteFile, type SiteHost, siteHostOf } from './site-file.ts';
import { failData, POLICIES, preparePage } from './site-switches.ts';

export type { SiteHost } from './site-file.ts';

/** The demo site while it runs. */
export type Site = {
  /** The port it was given: the one asked for, or the next free one. */
  port: number;
  /** The full address of a path on one of its hosts. */
  address(host: SiteHost, path?: string): string;
  /** Stops the site and drops open connections. */
  close(): Promise<void>;
};

/** What a test makes of a page before it is sent: the same one, another text, or none, as if it had been taken away. */
export type Revision = (path: string, page: string) => string | undefined;

const DEFAULT_PORT = 4180;
const PORTS_TRIED = 100;
const NOT_FOUND = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Sivua ei löytynyt</title>
<main><h1>Sivua ei löytynyt</h1><p>Osoite voi olla vanha tai siinä voi olla kirjoitusvirhe.</p></main></html>`;

/** Starts the demo site of invented bodies on this machine only: `http://esimerkkila.localhost:4180/` and its neighbours. */
export async function startSite(options: { port?: number; revise?: Revision } = {}): Promise<Site> {
  const first = options.port ?? DEFAULT_PORT;
  for (let port = first; port < first + PORTS_TRIED; port += 1) {
    const servers = await listenOn(port, options.revise);
    if (servers) return siteOn(port, servers);
  }
  throw new Error(`No free port among ${first}–${first + PORTS_TRIED - 1}`);
}

function siteOn(port: number, servers: Server[]): Site {
  return {
    port,
    address: (host, path = '/') => `http://${host}.localhost:${port}${path}`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

/** Both loopback addresses, because browsers differ in which one `*.localhost` means; none when the port is taken. */
async function listenOn(port: number, revise?: Revision): Promise<Server[] | undefined> {
  const ipv4 = await listen('127.0.0.1', port, revise);
  if (typeof ipv4 === 'string') return undefined;
  const ipv6 = await listen('::1', port, revise);
  if (ipv6 === 'busy') {
    await stop(ipv4);
    return undefined;
  }
  return ipv6 === 'no such address' ? [ipv4] : [ipv4, ipv6];
}

function listen(
  address: string,
  port: number,
  revise?: Revision,
): Promise<Server | 'busy' | 'no such address'> {
  return new Promise((done, fail) => {
    const server = createServer((request, response) => {
      answer(request, response, port, revise).catch(() => response.destroy());
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done('busy');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done('no such address');
      else fail(error);
    });
    server.listen({ host: address, port, ipv6Only: address === '::1' }, () => done(server));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  revise: Revision = (_, page) => page,
): Promise<void> {
  const host = siteHostOf(request.headers.host);
  const asked = parseAddress(request.url);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(request, response, 405, '', Buffer.alloc(0));
  const hostPage = asked && answerHost(asked.path, asked.query, port);
  if (hostPage) {
    for (const [name, value] of Object.entries(hostPage.headers)) response.setHeader(name, value);
    return send(request, response, 200, hostPage.type, hostPage.body);
  }
  const file = host && asked ? await findSiteFile(host, asked.path) : undefined;
  if (!file || !asked) return sendNotFound(request, response);

  if (asked.path.startsWith('/kierre/')) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  }
  if (file.type.startsWith('text/html')) {
    const policy = POLICIES[asked.query.get('csp') ?? ''];
    if (policy) response.setHeader('Content-Security-Policy', policy);
    const page = revise(asked.path, preparePage(file.body.toString('utf8'), port, asked.query));
    if (page === undefined) return sendNotFound(request, response);
    return send(request, response, 200, file.type, Buffer.from(page));
  }
  const isData = asked.path.startsWith('/kierre/') && asked.path.endsWith('.json');
  const failing = isData ? failData(file.body, asked.query.get('data')) : undefined;
  if (failing === undefined) return send(request, response, 200, file.type, file.body);
  await wait(failing.delay);
  return send(request, response, failing.status, failing.type, failing.body);
}

function parseAddress(url: string | undefined): { path: string; query: URLSearchParams } | undefined {
  try {
    const address = new URL(`http://site${url ?? '/'}`);
    return { path: decodeURIComponent(address.pathname), query: address.searchParams };
  } catch {
    return undefined;
  }
}

function sendNotFound(request: IncomingMessage, response: ServerResponse): void {
  send(request, response, 404, 'text/html; charset=utf-8', Buffer.from(NOT_FOUND));
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  body: Buffer,
): void {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  response.setHeader('Cache-Control', 'no-cache');
  if (status === 200) response.setHeader('ETag', tag);
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  if (type !== '') response.setHeader('Content-Type', type);
  response.writeHead(status, { 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

if (import.meta.main) {
  const site = await startSite();
  console.log(site.address('esimerkkila'));
}
