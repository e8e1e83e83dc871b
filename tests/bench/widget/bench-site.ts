import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What a file of the site is made of. */
export type SiteFile = string | Uint8Array;

/** A site on this machine that gives out what has been put there, as a municipality's own site would: by HTTP, gzipped, nothing kept by the browser. */
export type BenchSite = {
  /** The address of a path. */
  address: (path: string) => string;
  /** Puts a file under a path. */
  put: (path: string, file: SiteFile) => void;
  /** Takes a file away. */
  remove: (path: string) => void;
  /** Ends it. */
  close: () => Promise<void>;
};

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

const gzipped = promisify(gzip);

/** Starts the site. A request with `?delay=300` is answered so many milliseconds later. */
export async function openBenchSite(): Promise<BenchSite> {
  const files = new Map<string, SiteFile>();
  const packed = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site.example');
    const file = files.get(pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(pathname) ?? gzipped(file);
    packed.set(pathname, body);
    setTimeout(() => void send(response, pathname, body), Number(searchParams.get('delay') ?? 0));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    put: (path, file) => {
      files.set(path, file);
      packed.delete(path);
    },
    remove: (path) => {
      files.delete(path);
      packed.delete(path);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function send(response: ServerResponse, path: string, body: Promise<Buffer>): Promise<void> {
  const whole = await body;
  response.writeHead(200, {
    'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
    'content-length': whole.length,
    'cache-control': 'no-store',
    // Without these a page is not told how much memory it holds.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(whole);
}
