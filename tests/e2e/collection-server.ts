import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that was made of the server. */
export type CollectionRequest = {
  /** What was asked for. */
  path: string;
  /** How it was answered. */
  status: number;
  /** Whether cookies came along. */
  hasCookies: boolean;
};

/** A municipality’s web server with files on it, which tells of each by an ETag. */
export type CollectionServer = {
  /** The address of a path. */
  address: (path: string) => string;
  /** Puts the text of a file on the server; none takes it away. */
  put: (path: string, text: string | undefined) => void;
  /** Answers a path in a way of the test’s own. */
  answer: (path: string, how: (request: IncomingMessage, response: ServerResponse) => void) => void;
  /** The requests since they were last taken. */
  takeRequests: () => CollectionRequest[];
  /** Stops the server. */
  close: () => Promise<void>;
};

/** Starts such a server on this machine only. */
export async function serveCollections(): Promise<CollectionServer> {
  const files = new Map<string, string>();
  const own = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  let requests: CollectionRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    response.on('finish', () => {
      const hasCookies = request.headers.cookie !== undefined;
      requests.push({ path, status: response.statusCode, hasCookies });
    });
    // Whoever sends cookies after this has kept them.
    response.setHeader('Set-Cookie', 'seuranta=1; Path=/');
    const how = own.get(path);
    if (how) return how(request, response);
    const text = files.get(path);
    if (text === undefined) return response.writeHead(404).end();
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Content-Type', 'application/json');
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    return response.end(text);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `http://localhost:${port}${path}`,
    put(path, text) {
      if (text === undefined) files.delete(path);
      else files.set(path, text);
    },
    answer: (path, how) => void own.set(path, how),
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
