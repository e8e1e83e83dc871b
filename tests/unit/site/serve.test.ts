import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../../site/serve.ts';

/** An answer as it came over the wire. */
type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: string };

let site: Site;
beforeAll(async () => {
  site = await startSite({ port: 4380 });
});
afterAll(() => site.close());

/** Asks with a path exactly as written: `fetch` would tidy `..` away before the server sees it. */
function ask(host: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = { host: '127.0.0.1', port: site.port, path, headers: { host, ...headers } };
    const asking = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    asking.on('error', fail).end();
  });
}

const askMunicipality = (path: string, headers?: Record<string, string>) =>
  ask(`esimerkkila.localhost:${site.port}`, path, headers);

describe('startSite', () => {
  it('serves each host its own pages', async () => {
    expect((await askMunicipality('/kumppanuuspoyta')).body).toContain('Kumppanuuspöytä');
    const newspaper = await ask(`lehti.localhost:${site.port}`, '/2020/03/18/elinvoimapaja');
    expect(newspaper.body).toContain('Kaarnan Sanomat');
    expect((await ask(`lehti.localhost:${site.port}`, '/kumppanuuspoyta')).status).toBe(404);
  });

  it('finds a page with and without its ending, and a folder by its index', async () => {
    const [bare, named, folder] = await Promise.all([
      askMunicipality('/avustukset'),
      askMunicipality('/avustukset.html'),
      askMunicipality('/'),
    ]);
    expect(bare.body).toBe(named.body);
    expect(bare.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(folder.body).toContain('Tervetuloa Esimerkkilään');
  });

  it('takes the next free port when the port is busy', async () => {
    const second = await startSite({ port: site.port });
    expect(second.port).toBeGreaterThan(site.port);
    expect(second.address('lehti', '/x')).toBe(`http://lehti.localhost:${second.port}/x`);
    await second.close();
  });

  it('answers in Finnish when there is no such page', async () => {
    const missing = await askMunicipality('/ei-ole');
    expect(missing.status).toBe(404);
    expect(missing.body).toContain('Sivua ei löytynyt');
  });

  it.each([
    '/../../serve.ts',
    '/..%2f..%2fserve.ts',
    '/%2e%2e/%2e%2e/serve.ts',
    '/kierre/..%2f..%2f..%2fserve.ts',
    '/..%5c..%5cserve.ts',
    '/%00',
    '/%zz',
    '/../lehti/tyyli.css',
    '/kumppanuuspoyta.expected.json',
  ])('gives nothing from outside the pages: %s', async (path) => {
    expect((await askMunicipality(path)).status).toBe(404);
  });

  it('answers a known version with 304', async () => {
    const first = await askMunicipality('/tyyli.css');
    const again = await askMunicipality('/tyyli.css', { 'if-none-match': String(first.headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toBe('');
  });

  it('resolves links between hosts to the port in use', async () => {
    const { body } = await askMunicipality('/');
    expect(body).toContain(`http://lehti.localhost:${site.port}/2020/03/18/elinvoimapaja`);
    expect(body).not.toContain('{{origin:');
  });
});

describe('the switches of the address', () => {
  it.each([
    ['self', "default-src 'self'"],
    ['no-script', "default-src 'self'; script-src 'none'"],
    ['trusted-types', "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"],
  ])('?csp=%s sets the policy', async (name, policy) => {
    const { headers } = await askMunicipality(`/elinvoimasopimus?csp=${name}`);
    expect(headers['content-security-policy']).toBe(policy);
  });

  it('?csp=nonce marks every script of the page', async () => {
    const { headers, body } = await askMunicipality('/elinvoimasopimus?csp=nonce');
    expect(headers['content-security-policy']).toContain("'nonce-esimerkki'");
    expect(body).toContain('<script nonce="esimerkki" src="/kierre/widget.js" defer>');
    expect(body).not.toMatch(/<script (?!nonce)/);
  });

  it.each([
    ['404', 404, 'text/html; charset=utf-8'],
    ['500', 500, 'text/html; charset=utf-8'],
    ['html', 200, 'text/html; charset=utf-8'],
  ])('?data=%s spoils the data', async (how, status, type) => {
    const answer = await askMunicipality(`/kierre/esimerkkila.json?data=${how}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  });

  it('?data=truncated cuts the data in half', async () => {
    const whole = await askMunicipality('/kierre/esimerkkila.json');
    const half = await askMunicipality('/kierre/esimerkkila.json?data=truncated');
    expect(() => JSON.parse(whole.body)).not.toThrow();
    expect(() => JSON.parse(half.body)).toThrow();
  });

  it('?data= on a page reaches the data address of its widget', async () => {
    const { body } = await askMunicipality('/elinvoimasopimus?data=500');
    expect(body).toContain('data-src="/kierre/esimerkkila.json?data=500"');
  });

  it('lets other origins read what is under /kierre/', async () => {
    const { headers } = await askMunicipality('/kierre/esimerkkila.js');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });
});
