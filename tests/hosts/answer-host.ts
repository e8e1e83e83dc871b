import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Host } from './host.ts';
import { HOSTS } from './hosts.ts';

/** An answer of the server. */
export type HostAnswer = { type: string; headers: Record<string, string>; body: Buffer };

const PAGES = new URL('./pages/', import.meta.url);
const WIDGET = new URL('../../.output/widget/', import.meta.url);
const DATA = new URL('../site/pages/esimerkkila/kierre/esimerkkila.json', import.meta.url);

/** The folder under which the pages are served. */
const FOLDER = '/hosts/';
/** Stands for the widget's script where a page is opened without it. */
const NOTHING = `${FOLDER}nothing.js`;

/** What is asked of a host page: the page itself, the page with an empty script, or a clean page with the same mount. */
export type HostVariant = { as: 'itself' } | { as: 'without' } | { as: 'clean'; style: string; lang: string };

/** The address of a host page on the demo site's server. */
export function hostAddress(host: Host, port: string, variant: HostVariant): string {
  const address = new URL(`${FOLDER}${host.name}`, originsOf(host, port).own);
  for (const [name, value] of Object.entries(variant)) address.searchParams.set(name, value);
  return address.href;
}

/** Answers a request for a host page or for what only host pages need; undefined for everything else. */
export function answerHost(path: string, query: URLSearchParams, port: number): HostAnswer | undefined {
  if (path === NOTHING) return script('');
  // A server that tells no character set: the browser then takes that of the page.
  const file = /^\/hosts\/((?:widget|views)\.js)$/.exec(path)?.[1];
  if (file !== undefined) return script(readFileSync(new URL(file, WIDGET), 'utf8'));
  const host = HOSTS.find(({ name }) => path === FOLDER + name);
  if (host === undefined) return undefined;
  const variant = query.get('as');
  const fill = filler(host, String(port), variant === 'without');
  const isClean = variant === 'clean';
  const page = isClean
    ? cleanPage(query)
    : readFileSync(fileURLToPath(new URL(`${host.file}.html`, PAGES)), 'utf8');
  const headers = isClean ? {} : host.headers;
  return {
    type: isClean ? 'text/html; charset=utf-8' : host.type,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)])),
    body: Buffer.from(fill(page), host.encoding === 'utf-8' || isClean ? 'utf8' : 'latin1'),
  };
}

function script(text: string): HostAnswer {
  const headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  return { type: 'text/javascript', headers, body: Buffer.from(text) };
}

/** A page without rules of its own beside those asked for. */
function cleanPage(query: URLSearchParams): string {
  return `<!doctype html><html lang="${query.get('lang')}"><meta charset="utf-8"><title>Puhdas sivu</title>
<link rel="icon" href="data:,"><style>${query.get('style')}</style>{{script}}<div id="place">{{mount}}</div>`;
}

function originsOf(host: Host, port: string): { own: string; widget: string } {
  const widget = `http://esimerkkila.localhost:${port}`;
  return { own: host.server === 'own' ? widget : `http://lehti.localhost:${port}`, widget };
}

/** Fills the placeholders of a page or header. */
function filler(host: Host, port: string, isWithout: boolean): (text: string) => string {
  const { own, widget } = originsOf(host, port);
  const base = host.server === 'own' ? '' : widget;
  const address = base + (isWithout ? NOTHING : `/kierre/${host.bundle}`);
  const integrity = hashOf(isWithout ? '' : readFileSync(new URL(host.bundle, WIDGET)));
  const parts: Record<string, string> = {
    script: `<script src="${address}"${attributesOf(host, integrity)}></script>`,
    mount: mountOf(host, base),
    address,
    integrity,
    hash: `'${integrity}'`,
    data: `${base}/kierre/esimerkkila.json`,
    own,
    widget,
    bare: isWithout ? NOTHING : `${FOLDER}widget.js`,
  };
  return (text) => text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => parts[name] ?? whole);
}

function attributesOf(host: Host, integrity: string): string {
  return host.script === '' ? '' : ` ${host.script.replace('{{integrity}}', integrity)}`;
}

function hashOf(content: string | Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

const LIST =
  '<h2>Esimerkkilän elinvoimasopimus</h2><ul><li>Esimerkkilän Kiri ry</li><li>Kaarnan apteekki</li></ul>';

/** The mount as a webmaster pastes it. */
function mountOf({ form, data }: Host, base: string): string {
  const [tag, marks] = form === 'element' ? ['hyvan-kierre', ''] : ['div', ' data-hyvan-kierre'];
  const prefix = form === 'element' ? '' : 'data-';
  const sources = {
    json: ` ${prefix}src="${base}/kierre/esimerkkila.json"`,
    module: ` ${prefix}module="${base}/kierre/esimerkkila.js"`,
    inline: '',
  };
  const written =
    data === 'inline' ? `<script type="application/json">${readFileSync(DATA, 'utf8')}</script>` : '';
  return `<${tag}${marks}${sources[data]}>${LIST}${written}</${tag}>`;
}
